pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One of the four things to wish for.
Touchable {
    id: root

    required property string kind
    required property string explanation
    required property string iconName

    Accessible.description: explanation
    Layout.fillHeight: true
    Layout.fillWidth: true
    leftPadding: Theme.space * 1.6
    objectName: "interest-kind-" + kind
    rightPadding: Theme.space

    background: Rectangle {
        border.color: root.pressed ? Theme.colours.accent : Theme.colours.edge
        border.width: root.pressed ? Theme.boldLine : Theme.line
        color: root.pressed ? Theme.colours.paper : Theme.colours.raised
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.space * 1.4

        Icon {
            colour: Theme.colours.accent
            name: root.iconName
            size: 26 * Theme.mm
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap / 3

            Heading {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: root.text
            }

            Words {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: root.explanation
            }
        }
    }
}
