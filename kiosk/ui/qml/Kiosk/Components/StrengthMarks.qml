pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// How strong something is, of three, in marks and in words.
RowLayout {
    id: root

    required property int strength
    required property string text
    property color colour: Theme.colours.action

    spacing: Theme.gap * 0.6

    Row {
        spacing: Theme.gap / 3

        Repeater {
            model: 3

            Rectangle {
                required property int index

                Accessible.ignored: true
                anchors.bottom: parent?.bottom
                border.color: root.colour
                border.width: Theme.line
                color: index < root.strength ? root.colour : "transparent"
                height: (3 + 2 * index) * Theme.mm * Theme.textScale
                width: 3.4 * Theme.mm * Theme.textScale
            }
        }
    }

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.captionSize
        strong: true
        text: root.text
    }
}
