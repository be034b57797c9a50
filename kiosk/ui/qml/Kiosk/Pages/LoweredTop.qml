pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// When everything was moved down: the edge of what can be reached, and the way back up.
Rectangle {
    id: root

    signal raised

    color: Theme.highContrast ? Theme.colours.raised : Theme.colours.pressed
    implicitHeight: up.height + Theme.gap

    LabelledButton {
        id: up

        anchors.left: parent.left
        anchors.leftMargin: Theme.edge
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        height: implicitHeight
        iconName: "buttons-high"
        objectName: "button-raise"
        text: qsTr("Flytta upp igen")
        y: Theme.gap / 2

        onActivated: root.raised()
    }
}
