pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A sign and a few words.
RowLayout {
    id: root

    required property string iconName
    required property string text
    property color colour: Theme.colours.ink
    property int size: Theme.captionSize

    Layout.fillHeight: false
    Layout.fillWidth: true
    spacing: Theme.gap * 0.6

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (root.size * 1.4 - size) / 2
        colour: root.colour
        name: root.iconName
    }

    Words {
        Layout.fillWidth: true
        color: root.colour
        font.pixelSize: root.size
        text: root.text
    }
}
