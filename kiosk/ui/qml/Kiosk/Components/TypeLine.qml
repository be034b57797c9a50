pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A type in a short list: small picture, name, one sentence.
Touchable {
    id: root

    required property string typeId
    required property string name
    required property string summary
    required property string picture
    required property string tint

    Accessible.description: summary
    objectName: "type-card-" + typeId
    padding: 0
    text: name

    background: Rectangle {
        color: root.pressed ? Theme.quiet(root.tint) : Theme.colours.raised
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: 0

        Picture {
            Layout.fillHeight: true
            Layout.minimumHeight: width * 3 / 4
            Layout.preferredWidth: 44 * Theme.mm
            alt: ""
            source: root.picture
            tint: root.tint
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            spacing: Theme.gap / 4

            Words {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.leadSize
                lineHeight: 1
                strong: true
                text: root.name
            }

            Words {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.captionSize
                text: root.summary
            }
        }
    }

    RoundedCorners {
        outline: root.pressed ? Theme.deep(root.tint) : Theme.colours.edge
        outlined: root.pressed || Theme.highContrast
    }
}
