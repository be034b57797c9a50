pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An empty frame on a quiet wall, in the light of a window: a picture will hang here.
Item {
    id: root

    required property string tint
    readonly property bool roomForWords: width > 60 * Theme.mm

    clip: true

    Repeater {
        model: 2

        Rectangle {
            required property int index

            Accessible.ignored: true
            color: Theme.colours.raised
            height: root.height * 2
            opacity: Theme.highContrast ? 0.06 : 0.5
            rotation: 24
            width: root.height * 0.34
            x: root.width * 0.12 + index * width * 1.14
            y: -root.height / 2
        }
    }

    Rectangle {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        color: Theme.deep(root.tint)
        height: parent.height * 0.2
        opacity: 0.1
        width: parent.width
    }

    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.roomForWords ? -root.height * 0.04 : 0
        spacing: Theme.gap

        Rectangle {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.deep(root.tint)
            border.width: Math.max(2, Theme.boldLine / 2)
            color: Theme.quiet(root.tint)
            height: width * 0.76
            width: Math.min(root.width, root.height) * 0.42

            Rectangle {
                anchors.fill: parent
                anchors.margins: parent.width * 0.14
                border.color: Theme.deep(root.tint)
                border.width: Math.max(1, Theme.line / 2)
                color: "transparent"
                opacity: 0.5
            }
        }

        Words {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.deep(root.tint)
            font.pixelSize: Theme.captionSize
            text: qsTr("Bild kommer")
            visible: root.roomForWords
        }
    }
}
