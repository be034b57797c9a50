pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How much is collected: none to three marks filled, and always in words beside them.
Row {
    id: root

    required property int level
    property real size: Theme.smallIconSize * 0.62
    property color colour: Theme.colours.ink

    Accessible.ignored: true
    spacing: size * 0.28

    Repeater {
        model: 3

        Rectangle {
            required property int index

            border.color: root.colour
            border.width: Math.max(2, root.size * 0.1)
            color: index < root.level ? root.colour : "transparent"
            height: root.size
            radius: root.size / 2
            width: root.size
        }
    }
}
