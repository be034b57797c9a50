pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Something to choose or not, with a box that is ticked, and perhaps how much it gives.
Touchable {
    id: root

    required property bool chosen
    property string note: ""
    property string tint: ""
    readonly property color inkColour: enabled ? Theme.colours.ink : Theme.colours.quietInk

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: note
    Accessible.role: Accessible.CheckBox
    bottomPadding: Theme.gap / 2
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gap / 2

    background: Rectangle {
        border.color: root.chosen ? Theme.deep(root.tint) : root.enabled ? Theme.colours.edge : Theme.colours.hairline
        border.width: root.chosen ? Theme.boldLine : Theme.line
        color: root.pressed ? Theme.colours.pressed : root.chosen ? Theme.quiet(root.tint) : root.enabled ? Theme.colours.raised : "transparent"
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            Accessible.ignored: true
            border.color: root.chosen ? Theme.deep(root.tint) : root.inkColour
            border.width: Theme.line
            color: root.chosen ? Theme.deep(root.tint) : "transparent"
            implicitHeight: Theme.smallIconSize
            implicitWidth: Theme.smallIconSize
            radius: Theme.radius / 2
            visible: root.enabled

            Icon {
                anchors.centerIn: parent
                colour: Theme.colours.paper
                name: "check"
                size: parent.width * 0.9
                visible: root.chosen
            }
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.inkColour
            lineHeight: 1
            text: root.text
        }

        Words {
            Accessible.ignored: true
            color: Theme.colours.quietInk
            font.pixelSize: Theme.captionSize
            lineHeight: 1
            text: root.note
            visible: text !== ""
        }
    }
}
