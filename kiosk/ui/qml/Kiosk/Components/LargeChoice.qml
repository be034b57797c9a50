pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One of a few answers: the whole card is the button, the chosen one has a bold frame and a tick.
Touchable {
    id: root

    property bool chosen: false
    property string explanation: ""
    property string iconName: ""
    property real least: 30 * Theme.mm

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: explanation
    Accessible.role: Accessible.RadioButton
    Layout.fillWidth: true
    implicitHeight: Math.max(least, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space
    rightPadding: Theme.space

    background: Rectangle {
        border.color: root.chosen || root.pressed ? Theme.colours.action : Theme.colours.edge
        border.width: root.chosen || root.pressed ? Theme.boldLine : Theme.line
        color: root.pressed ? Theme.colours.pressed : Theme.colours.raised
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.space

        Icon {
            colour: Theme.colours.action
            name: root.iconName
            size: 18 * Theme.mm
            visible: name !== ""
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: root.least > 30 * Theme.mm ? Theme.titleSize : Theme.nameSize
                text: root.text
            }

            Words {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: root.explanation
                visible: text !== ""
            }
        }

        Icon {
            colour: Theme.colours.action
            name: "check"
            visible: root.chosen
        }
    }
}
