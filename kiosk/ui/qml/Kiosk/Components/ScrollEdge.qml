pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where a list goes on beyond its edge, the words fade away: those cut there do not look like a mistake.
Rectangle {
    id: root

    required property Glide glide
    property bool below: false
    readonly property color clear: Qt.alpha(Theme.colours.paper, 0)

    Accessible.ignored: true
    anchors.bottom: below ? parent?.bottom : undefined
    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.top: below ? undefined : parent?.top
    height: Theme.space * 1.2
    visible: below ? !glide.atBottom : !glide.atTop
    z: 5

    gradient: Gradient {
        GradientStop {
            color: root.below ? root.clear : Theme.colours.paper
            position: 0
        }

        GradientStop {
            color: root.below ? Theme.colours.paper : root.clear
            position: 1
        }
    }
}
