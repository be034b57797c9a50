pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One key of the keyboard on the screen.
Touchable {
    id: root

    property string iconName: ""
    readonly property int letterSize: Math.round(10.5 * Theme.mm * Math.max(1, Math.min(1.3, Theme.textScale, height / (15 * Theme.mm)))) // as the text, as far as there is room

    font.pixelSize: letterSize
    font.weight: Font.Medium
    implicitHeight: Theme.touchTarget
    implicitWidth: Theme.touchTarget
    padding: 0
    repeats: true

    background: Rectangle {
        border.color: Theme.colours.edge
        border.width: Theme.line
        color: root.pressed ? Theme.colours.action : Theme.colours.raised
        radius: Theme.radius
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            colour: root.pressed ? Theme.colours.onAction : Theme.colours.ink
            name: root.iconName
            size: Theme.iconSize
            visible: name !== ""
        }

        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: root.pressed ? Theme.colours.onAction : Theme.colours.ink
            font: root.font
            lineHeight: 1
            text: root.text
            visible: root.iconName === ""
        }
    }
}
