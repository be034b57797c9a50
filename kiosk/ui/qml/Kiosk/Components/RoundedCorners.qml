pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Rounds what lies below it by painting its corners in the colour of the page around it; works without a graphics
// processor. Draws a line round it while it is pressed, and always in high contrast.
Rectangle {
    id: root

    property bool outlined: Theme.highContrast
    property color outline: Theme.colours.edge
    property color around: Theme.colours.paper
    readonly property int rim: Math.ceil(Theme.radius / 2)

    Accessible.ignored: true
    anchors.fill: parent
    anchors.margins: -rim
    border.color: around
    border.width: rim
    color: "transparent"
    radius: Theme.radius + rim
    z: 5

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.rim
        border.color: root.outline
        border.width: root.outlined ? Theme.boldLine : 0
        color: "transparent"
        radius: Theme.radius
    }
}
