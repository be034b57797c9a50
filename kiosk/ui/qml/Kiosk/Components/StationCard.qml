pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A station of the room: its number as on the shelf, its name, where it is.
Touchable {
    id: root

    required property string stationId
    required property int number
    required property string name
    required property string place
    property real numberSize: 22 * Theme.mm * Math.sqrt(Theme.textScale)

    Accessible.description: place
    Accessible.name: qsTr("Nummer %1").arg(number) + ". " + name
    implicitHeight: Math.max(Theme.primaryTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap * 1.4
    objectName: "station-" + stationId
    rightPadding: Theme.gap * 1.4
    text: name

    background: Rectangle {
        border.color: Theme.colours.edge
        border.width: Theme.line
        color: root.pressed ? Theme.colours.pressed : Theme.colours.raised
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.space

        StationNumber {
            number: root.number
            size: root.numberSize
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap / 4

            Words {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.leadSize
                lineHeight: 1
                strong: true
                text: root.name
            }

            Words {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                text: root.place
                visible: text !== ""
            }
        }
    }
}
