pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One bottom line: its name, a bar of five parts, and the same in words.
ColumnLayout {
    id: root

    required property string name
    required property int value
    required property bool leading
    property color colour: Theme.colours.action
    property int nameSize: leading ? Theme.bodySize : Theme.captionSize
    property int valueSize: Theme.captionSize
    readonly property string valueText: value > 0 ? qsTr("%1 av 5").arg(value) : qsTr("Inte bedömt")

    spacing: Theme.gap * 0.3

    RowLayout {
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            font.pixelSize: root.nameSize
            strong: root.leading
            text: root.name
        }

        Words {
            Layout.alignment: Qt.AlignBottom
            color: Theme.colours.quietInk
            font.pixelSize: root.valueSize
            text: root.valueText
        }
    }

    RowLayout {
        spacing: Theme.line

        Repeater {
            model: 5

            Rectangle {
                required property int index

                Accessible.ignored: true
                Layout.fillWidth: true
                border.color: root.colour
                border.width: index < root.value ? 0 : Math.max(1, Theme.line / 2)
                color: index < root.value ? root.colour : "transparent"
                implicitHeight: (root.leading ? 7 : 4) * Theme.mm
            }
        }
    }
}
