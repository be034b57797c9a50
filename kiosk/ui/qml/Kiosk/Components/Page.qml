pragma ComponentBehavior: Bound

import QtQuick

// A page of a visit. Asks for the next one by its name: area, product, search, interest or code; `subject` says which.
FocusScope {
    id: root

    signal opened(page: string, subject: string)

    focus: true
}
