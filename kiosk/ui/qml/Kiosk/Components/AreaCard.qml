pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A door on the home page: picture, name, and what it holds.
Touchable {
    id: root

    required property string areaId
    required property string name
    required property string needs
    required property string picture
    required property string tint
    property bool sideways: !Theme.portrait
    readonly property real leastPicture: (Theme.cramped ? 46 : 32) * Theme.mm
    readonly property real textHeight: words.implicitHeight
    property real textRoom: 0 // of the card beside it: so that the pictures of a row end at the same height

    Accessible.description: needs
    objectName: "area-card-" + areaId
    padding: 0
    text: name

    background: Rectangle {
        color: Theme.quiet(root.tint)
        radius: Theme.radius
    }
    contentItem: GridLayout {
        columnSpacing: 0
        columns: root.sideways ? 2 : 1
        rowSpacing: 0

        Picture {
            Layout.fillHeight: true
            Layout.fillWidth: !root.sideways
            Layout.minimumHeight: root.sideways ? 0 : root.leastPicture
            Layout.preferredHeight: root.leastPicture
            Layout.preferredWidth: root.sideways ? root.width * (Theme.textScale > 1 ? 0.38 : 0.45) : 0
            alt: ""
            keepsTop: !root.sideways
            source: root.picture
            tint: root.tint
        }

        ColumnLayout {
            id: words

            Layout.alignment: root.sideways ? Qt.AlignVCenter : Qt.AlignTop
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.preferredHeight: root.sideways ? -1 : Math.max(implicitHeight, root.textRoom)
            Layout.bottomMargin: Theme.gap
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.topMargin: Theme.gap
            spacing: Theme.gap / 2

            Heading {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.deep(root.tint)
                font.pixelSize: Theme.nameSize
                text: root.name
            }

            Words {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.captionSize
                text: root.needs.replace(/ · /g, "\u00a0· ")
            }

            Item {
                Layout.fillHeight: true
                visible: !root.sideways
            }
        }
    }

    RoundedCorners {
        outline: Theme.highContrast ? Theme.colours.edge : Theme.deep(root.tint)
        outlined: root.pressed || Theme.highContrast
    }
}
