pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A picture and what it shows.
Item {
    id: root

    required property string name
    required property string summary
    required property string picture
    required property string sharper
    required property string tint

    Picture {
        id: frame

        alt: ""
        height: width * 3 / 4
        sharper: root.sharper
        source: root.picture
        tint: root.tint
        width: parent.width

        RoundedCorners {}
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: frame.bottom
        anchors.topMargin: Theme.gap
        spacing: 0

        Words {
            font.pixelSize: Theme.leadSize
            strong: true
            text: root.name
            width: parent.width
        }

        Words {
            color: Theme.colours.quietInk
            text: root.summary
            width: parent.width
        }
    }
}
