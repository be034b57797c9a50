pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The films about it, each with its still and how long it is.
Section {
    id: root

    required property ProductViewModel product

    signal filmChosen(index: int)

    name: "film"
    shortTitle: qsTr("Film")
    title: qsTr("Se filmen")
    wanted: films.count > 0

    Repeater {
        id: films

        model: root.product.films

        FilmCard {
            Layout.fillWidth: true
            Layout.maximumWidth: 190 * Theme.mm
            tint: root.product.tint

            onActivated: root.filmChosen(index)
        }
    }
}
