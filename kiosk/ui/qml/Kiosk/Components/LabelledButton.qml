pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A button with a word, and a sign before or after it.
Touchable {
    id: root

    property string iconName: ""
    property bool holdsIcon: false
    property bool centred: iconName === "" && !holdsIcon
    property color ground: Theme.colours.raised
    property color pressedGround: Theme.colours.pressed
    property color inkColour: Theme.colours.ink
    property color edgeColour: Theme.colours.edge
    property int edgeWidth: Theme.line

    font.weight: Font.Medium
    leftPadding: Theme.space
    rightPadding: Theme.space
    topPadding: Theme.gap / 2
    bottomPadding: Theme.gap / 2

    background: Rectangle {
        border.color: root.edgeColour
        border.width: root.edgeWidth
        color: root.pressed ? root.pressedGround : root.ground
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            colour: root.inkColour
            name: root.iconName
            visible: name !== "" || root.holdsIcon
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.inkColour
            font: root.font
            horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: 1
            text: root.text
        }
    }
}
