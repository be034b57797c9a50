pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A sign and a few words.
Row {
    id: root

    required property string iconName
    required property string text
    property color colour: Theme.colours.ink
    property real widest: 10000
    property int size: Theme.captionSize

    spacing: Theme.gap * 0.6

    Icon {
        anchors.top: parent.top
        colour: root.colour
        name: root.iconName
    }

    Words {
        color: root.colour
        font.pixelSize: root.size
        text: root.text
        width: Math.min(implicitWidth, root.widest - Theme.smallIconSize - root.spacing)
    }
}
