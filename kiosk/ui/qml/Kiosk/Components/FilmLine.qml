pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Components
import Kiosk.Theme

// How much of a film has been played; touch it where one wants to be. The left and right keys go a twentieth.
T.Slider {
    id: root

    signal asked(part: real)

    Accessible.name: qsTr("Så långt i filmen")
    Keys.onBacktabPressed: FocusPath.move(root, false)
    Keys.onTabPressed: FocusPath.move(root, true)
    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.touchTarget
    implicitWidth: 100 * Theme.mm
    live: false
    objectName: "film-line"
    stepSize: 0.05

    background: Item {
        Accessible.ignored: true

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.colours.edge
            border.width: Theme.line
            color: Theme.colours.raised
            height: 4 * Theme.mm
            radius: height / 2

            Rectangle {
                anchors.left: parent.left
                color: Theme.colours.action
                height: parent.height
                radius: height / 2
                width: Math.max(height, parent.width * root.visualPosition)
            }
        }
    }
    handle: Rectangle {
        Accessible.ignored: true
        border.color: Theme.colours.onAction
        border.width: Theme.line
        color: root.pressed ? Theme.colours.actionPressed : Theme.colours.action
        height: width
        radius: width / 2
        width: 9 * Theme.mm
        x: root.visualPosition * (root.availableWidth - width)
        y: (root.availableHeight - height) / 2
    }

    onMoved: {
        if (!pressed)
            asked(value);
    }
    onPressedChanged: {
        if (!pressed)
            asked(value);
    }

    FocusRing {
        shown: root.visualFocus
    }
}
