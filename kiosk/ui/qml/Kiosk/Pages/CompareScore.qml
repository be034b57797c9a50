pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A bottom line as a bar of five parts, and the same in words.
ColumnLayout {
    id: root

    required property int value

    spacing: Theme.gap / 2

    RowLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: 120 * Theme.mm
        spacing: Theme.line

        Repeater {
            model: 5

            Rectangle {
                required property int index

                Accessible.ignored: true
                Layout.fillWidth: true
                border.color: Theme.colours.action
                border.width: index < root.value ? 0 : Math.max(1, Theme.line / 2)
                color: index < root.value ? Theme.colours.action : "transparent"
                implicitHeight: 5 * Theme.mm
            }
        }
    }

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        font.pixelSize: Theme.captionSize
        text: root.value > 0 ? qsTr("%1 av 5").arg(root.value) : qsTr("Inte bedömt")
    }
}
