pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A page of a visit. `arrived` comes whenever it is put on show: `subject` says what of, `returning` whether by the way back.
// Asks for the next page by its name (see Pages/Pages.qml) and what of; `finished` goes back to where one came from,
// `turned` stays and shows something else in the place of this.
FocusScope {
    id: root

    required property ScreenModels models

    signal arrived(subject: string, returning: bool)
    signal opened(page: string, subject: string)
    signal turned(subject: string)
    signal finished

    focus: true
}
