pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The pictures of a type, one at a time: touch it to see it large, or go on to the next.
ColumnLayout {
    id: root

    required property PictureListModel pictures
    required property string tint
    property int chosen: 0
    readonly property int shown: Math.max(0, Math.min(chosen, photos.count - 1))

    signal enlarged

    spacing: Theme.gap

    Item {
        Layout.fillWidth: true
        implicitHeight: width * 3 / 4
        objectName: "product-picture"

        Picture {
            alt: qsTr("Bild kommer")
            anchors.fill: parent
            source: ""
            tint: root.tint
            visible: photos.count === 0
        }

        Repeater {
            id: photos

            model: root.pictures

            Touchable {
                id: photo

                required property int index
                required property string large
                required property string small
                required property string alt
                required property string sharper

                Accessible.name: qsTr("Visa bilden stor: %1").arg(alt)
                anchors.fill: parent
                objectName: "button-enlarge-" + (index + 1)
                padding: 0
                visible: index === root.shown

                contentItem: Picture {
                    Accessible.ignored: true
                    alt: photo.alt
                    first: photo.small
                    sharper: photo.sharper
                    source: photo.large
                    tint: root.tint
                }

                onActivated: root.enlarged()

                RoundedCorners {
                    outline: Theme.deep(root.tint)
                    outlined: photo.pressed || Theme.highContrast
                }
            }
        }

        RoundedCorners {
            outline: Theme.deep(root.tint)
            visible: photos.count === 0
        }

        Rectangle {
            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.margins: Theme.gap
            anchors.right: parent.right
            border.color: Theme.colours.edge
            border.width: Theme.highContrast ? Theme.line : 0
            color: Theme.colours.paper
            height: width
            radius: width / 2
            visible: photos.count > 0
            width: 12 * Theme.mm
            z: 6

            Icon {
                anchors.centerIn: parent
                name: "zoom-in"
                size: Math.round(parent.width * 0.66)
            }
        }
    }

    PictureSteps {
        Layout.fillWidth: true
        count: photos.count
        shown: root.shown
        visible: photos.count > 1

        onAsked: index => root.chosen = index
    }
}
