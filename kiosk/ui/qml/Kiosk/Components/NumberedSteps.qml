pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// What happens, in order: numbers on a line, from the first to the last.
ColumnLayout {
    id: root

    required property list<string> steps
    property color colour: Theme.colours.action
    property color numberColour: Theme.colours.onAction
    readonly property real disc: 13 * Theme.mm * Math.sqrt(Theme.textScale)

    spacing: 0

    Repeater {
        id: repeater

        model: root.steps

        RowLayout {
            id: step

            required property int index
            required property string modelData

            Layout.fillHeight: false
            spacing: Theme.gap

            Item {
                Layout.fillHeight: true
                implicitHeight: root.disc
                implicitWidth: root.disc

                Rectangle {
                    Accessible.ignored: true
                    color: root.colour
                    height: parent.height - root.disc
                    visible: step.index < repeater.count - 1
                    width: Theme.boldLine / 2
                    x: (root.disc - width) / 2
                    y: root.disc
                }

                Rectangle {
                    color: root.colour
                    height: root.disc
                    radius: root.disc / 2
                    width: root.disc

                    Words {
                        anchors.centerIn: parent
                        color: root.numberColour
                        lineHeight: 1
                        strong: true
                        text: step.index + 1
                    }
                }
            }

            Words {
                Layout.bottomMargin: step.index < repeater.count - 1 ? Theme.space : 0
                Layout.fillWidth: true
                Layout.topMargin: Math.max(0, (root.disc - Theme.bodySize * 1.3) / 2)
                text: step.modelData
            }
        }
    }
}
