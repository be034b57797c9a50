pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One step up or down; stays in its place when there is nowhere to go.
Touchable {
    id: root

    required property string iconName

    implicitHeight: Theme.primaryTarget
    implicitWidth: Theme.primaryTarget
    padding: 0

    background: Rectangle {
        border.color: root.enabled ? Theme.colours.edge : Theme.colours.hairline
        border.width: Theme.line
        color: root.pressed ? Theme.colours.pressed : root.enabled ? Theme.colours.raised : "transparent"
        radius: Theme.radius
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            opacity: root.enabled ? 1 : 0.3
            size: Theme.iconSize
        }
    }
}
