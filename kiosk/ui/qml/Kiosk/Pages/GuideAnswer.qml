pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// An answer in the guide: the whole card is the button. Pictures only if every answer of the question has one.
Touchable {
    id: root

    required property string path
    required property string picture
    required property string tint
    required property bool pictured
    property bool sideways: false
    readonly property real leastPicture: (Theme.cramped ? 36 : 28) * Theme.mm
    required text

    padding: 0

    background: Rectangle {
        color: root.pressed ? Theme.colours.pressed : Theme.quiet(root.tint)
        radius: Theme.radius
    }
    contentItem: GridLayout {
        columnSpacing: 0
        columns: root.sideways ? 2 : 1
        rowSpacing: 0

        Picture {
            Layout.fillHeight: true
            Layout.fillWidth: !root.sideways
            Layout.minimumHeight: root.leastPicture
            Layout.preferredHeight: root.leastPicture
            Layout.preferredWidth: root.sideways ? root.width * 0.4 : 0
            alt: ""
            keepsTop: !root.sideways
            source: root.picture
            tint: root.tint
            visible: root.pictured
        }

        RowLayout {
            Layout.fillHeight: root.sideways || !root.pictured
            Layout.margins: Theme.gap
            Layout.minimumHeight: Theme.primaryTarget - (root.pictured ? 2 * Theme.gap : 0)
            spacing: Theme.gap

            Heading {
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.leftMargin: root.pictured ? 0 : Theme.gap
                color: Theme.deep(root.tint)
                font.pixelSize: Theme.nameSize
                text: root.text
            }

            Icon {
                colour: Theme.deep(root.tint)
                name: "next"
            }
        }
    }

    RoundedCorners {
        outline: Theme.highContrast ? Theme.colours.edge : Theme.deep(root.tint)
        outlined: root.pressed || Theme.highContrast
    }
}
