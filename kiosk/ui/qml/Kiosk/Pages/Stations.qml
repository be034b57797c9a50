pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// All stations of the room, each with the number that stands on its shelf, and where it is.
ScrollingPage {
    id: root

    required property TryHereViewModel room

    signal stationChosen(stationId: string)

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.headlineSize
        text: qsTr("Prova här i rummet")
    }

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        font.pixelSize: Theme.leadSize
        text: qsTr("Varje plats har en skylt med ett nummer. Vilket nummer står du vid?")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: Theme.textScale > 1 && Theme.portrait ? 1 : 2
        rowSpacing: Theme.portrait ? Theme.space : Theme.gap
        uniformCellHeights: !Theme.cramped
        uniformCellWidths: true

        Repeater {
            model: root.room.stations

            StationCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Math.max(implicitHeight, 58 * Theme.mm)
                numberSize: (Theme.cramped ? 22 : 32) * Theme.mm

                onActivated: root.stationChosen(stationId)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
