pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Try it here in the room: where, and how; and how it felt.
Section {
    id: root

    required property ProductViewModel product

    signal stationChosen(stationId: string)

    name: "try"
    shortTitle: qsTr("Prova här")
    title: qsTr("Prova här i rummet")
    wanted: product.tryHow !== ""

    StationCard {
        Layout.fillWidth: true
        name: root.product.stationName
        number: root.product.stationNumber
        place: root.product.place
        stationId: root.product.stationId
        visible: stationId !== ""

        onActivated: root.stationChosen(stationId)
    }

    Note {
        Layout.fillWidth: true
        text: root.product.canTry ? "" : qsTr("Går inte att prova just nu. Fråga personalen.")
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

    FeltFaces {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        chosen: root.product.felt

        onFelt: face => root.product.feel(face)
    }
}
