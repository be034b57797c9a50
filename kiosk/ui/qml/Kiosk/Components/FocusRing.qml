pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where the keyboard is: a dark ring with a light one inside it, to be seen on every ground.
Rectangle {
    id: root

    required property bool shown

    Accessible.ignored: true
    anchors.fill: parent
    anchors.margins: -Theme.boldLine - Theme.line
    border.color: Theme.colours.ring
    border.width: Theme.boldLine
    color: "transparent"
    radius: Theme.radius + Theme.boldLine
    visible: shown
    z: 10

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.boldLine
        border.color: Theme.colours.raised
        border.width: Theme.line
        color: "transparent"
        radius: Theme.radius
    }
}
