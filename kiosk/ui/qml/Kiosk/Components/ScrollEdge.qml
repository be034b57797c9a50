pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where a list goes on below its upper edge, a line says so: words cut there do not look like a mistake.
Rectangle {
    id: root

    required property Glide glide

    Accessible.ignored: true
    anchors.left: parent.left
    anchors.right: parent.right
    color: Theme.colours.hairline
    height: Theme.line
    visible: !glide.atTop
    z: 5
}
