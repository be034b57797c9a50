pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Lines of equal weight, each with the same sign.
ColumnLayout {
    id: root

    required property list<string> lines
    required property string iconName
    property string title: ""
    property color colour: Theme.colours.action
    property int size: Theme.bodySize

    spacing: Theme.gap * 0.8

    Words {
        Layout.fillWidth: true
        font.pixelSize: root.size
        strong: true
        text: root.title
        visible: text !== ""
    }

    Repeater {
        model: root.lines

        RowLayout {
            id: line

            required property string modelData

            spacing: Theme.gap * 0.8

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (root.size * 1.25 - size) / 2
                colour: root.colour
                name: root.iconName
                size: Math.round(root.size * Theme.smallIconSize / Theme.bodySize)
            }

            Words {
                Layout.fillWidth: true
                font.pixelSize: root.size
                text: line.modelData
            }
        }
    }
}
