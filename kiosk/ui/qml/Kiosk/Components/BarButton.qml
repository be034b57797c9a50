pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A button of the bar at the bottom: a sign and a word; stays marked while what it does is on.
Touchable {
    id: root

    property string iconName: ""
    property bool toggles: false
    property bool on: false
    readonly property bool upright: Theme.portrait || Theme.textScale > 1

    Accessible.checkable: toggles
    Accessible.checked: on
    font.pixelSize: Theme.captionSize
    implicitHeight: Math.max(Theme.primaryTarget, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap * (upright ? 0.5 : 0.8)
    verticalPadding: Theme.gap / 2

    background: Rectangle {
        border.color: root.on ? Theme.colours.action : "transparent"
        border.width: Theme.line
        color: root.pressed ? Theme.colours.pressed : root.on ? Theme.colours.raised : "transparent"
        radius: Theme.radius
    }
    contentItem: GridLayout {
        columnSpacing: Theme.gap * 0.8
        columns: root.upright ? 1 : 2
        rowSpacing: Theme.line

        Icon {
            Layout.alignment: Qt.AlignCenter
            colour: root.on ? Theme.colours.action : Theme.colours.ink
            name: root.on ? "check" : root.iconName
            size: Theme.iconSize
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            font: root.font
            horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: 1
            text: root.text
        }
    }
}
