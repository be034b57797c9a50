pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A film before it plays: its still, a large sign to play it, its name and its length.
Touchable {
    id: root

    required property int index
    required property string title
    required property string poster
    required property string posterSmall
    required property int seconds
    property string tint: ""
    readonly property string length: Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")

    Accessible.name: qsTr("Spela filmen: %1").arg(title)
    objectName: "button-film-" + (index + 1)
    padding: 0

    contentItem: ColumnLayout {
        spacing: Theme.gap

        Item {
            Layout.fillWidth: true
            implicitHeight: width * 9 / 16

            Picture {
                Accessible.ignored: true
                alt: ""
                anchors.fill: parent
                first: root.posterSmall
                source: root.poster
                tint: root.tint
            }

            Rectangle {
                Accessible.ignored: true
                anchors.centerIn: parent
                border.color: Theme.colours.onAction
                border.width: Theme.line
                color: root.pressed ? Theme.colours.actionPressed : Theme.colours.action
                height: width
                radius: width / 2
                width: 28 * Theme.mm

                Icon {
                    anchors.centerIn: parent
                    anchors.horizontalCenterOffset: width * 0.04
                    colour: Theme.colours.onAction
                    name: "play"
                    size: 15 * Theme.mm
                }
            }

            RoundedCorners {
                outline: Theme.deep(root.tint)
                outlined: Theme.highContrast || root.pressed
            }
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            strong: true
            text: root.title
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            font.pixelSize: Theme.captionSize
            text: qsTr("Film, %1").arg(root.length)
        }
    }
}
