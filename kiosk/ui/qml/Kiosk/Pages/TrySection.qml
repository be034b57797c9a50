pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Try it here in the room: where, and how.
Section {
    id: root

    required property ProductViewModel product

    name: "try"
    shortTitle: qsTr("Prova här")
    title: qsTr("Prova här i rummet")
    wanted: product.tryHow !== ""

    Note {
        Layout.fillWidth: true
        iconName: root.product.canTry ? "try-here" : "info"
        text: root.product.canTry ? root.product.stationText : qsTr("Går inte att prova just nu. Fråga personalen.")
        tint: root.product.tint
    }

    Words {
        Layout.fillWidth: true
        text: root.product.tryHow
    }

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        text: root.product.hygiene
        visible: text !== ""
    }
}
