pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One touch to a part of the page; marked while that part is on show.
Touchable {
    id: root

    property bool here: false
    property string tint: ""

    bottomPadding: Theme.gap / 2
    font.pixelSize: Theme.captionSize
    leftPadding: Theme.gap
    rightPadding: Theme.gap / 2
    topPadding: Theme.gap / 2

    background: Rectangle {
        color: root.pressed ? Theme.colours.pressed : root.here ? Theme.quiet(root.tint) : "transparent"
        radius: Theme.radius

        Rectangle {
            anchors.left: parent.left
            color: Theme.deep(root.tint)
            height: parent.height - Theme.gap
            visible: root.here
            width: Theme.boldLine
            y: Theme.gap / 2
        }
    }
    contentItem: Words {
        Accessible.ignored: true
        color: root.here ? Theme.deep(root.tint) : Theme.colours.ink
        font.pixelSize: root.font.pixelSize
        lineHeight: 1
        strong: root.here
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }
}
