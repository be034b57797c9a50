pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One face with its word; the chosen one has a bold frame and a tick.
Touchable {
    id: root

    required property int face
    required property bool chosen
    property bool beside: false

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    bottomPadding: Theme.gap * 0.7
    leftPadding: Theme.gap / 2
    objectName: "face-" + face
    rightPadding: Theme.gap / 2
    topPadding: Theme.gap * 0.7

    background: Rectangle {
        border.color: root.chosen ? Theme.colours.action : Theme.colours.edge
        border.width: root.chosen ? Theme.boldLine : Theme.line
        color: root.pressed ? Theme.colours.pressed : Theme.colours.raised
        radius: Theme.radius

        Icon {
            anchors.margins: Theme.gap / 2
            anchors.right: parent.right
            anchors.top: parent.top
            colour: Theme.colours.action
            name: "check"
            size: 7 * Theme.mm
            visible: root.chosen
        }
    }
    contentItem: GridLayout {
        columnSpacing: Theme.gap
        columns: root.beside ? 2 : 1
        rowSpacing: Theme.gap / 2

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "face-" + root.face
            size: Math.round(15 * Theme.mm)
        }

        Words {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            font.pixelSize: Theme.captionSize
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 1
            text: root.text
            verticalAlignment: root.beside ? Text.AlignVCenter : Text.AlignTop
        }
    }
}
