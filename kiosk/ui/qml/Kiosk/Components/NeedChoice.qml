pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A need to narrow the list to; the chosen one is filled and ticked.
Touchable {
    id: root

    required property string tint
    required property bool chosen

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    bottomPadding: Theme.gap / 2
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gap / 2

    background: Rectangle {
        border.color: root.pressed ? Theme.colours.ink : Theme.deep(root.tint)
        border.width: root.pressed ? Theme.boldLine : Theme.line
        color: root.chosen || root.pressed ? Theme.deep(root.tint) : Theme.colours.raised
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.gap * 0.8

        Icon {
            colour: Theme.colours.paper
            name: "check"
            visible: root.chosen
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.chosen || root.pressed ? Theme.colours.paper : Theme.colours.ink
            lineHeight: 1
            text: root.text
        }
    }
}
