pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The pictures of a type: one large, the others to touch below it.
ColumnLayout {
    id: root

    required property PictureListModel pictures
    required property string tint
    property int chosen: 0

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

            Picture {
                required property int index
                required property string large
                required sharper

                anchors.fill: parent
                source: large
                tint: root.tint
                visible: index === Math.min(root.chosen, photos.count - 1)
            }
        }

        RoundedCorners {}
    }

    Row {
        spacing: Theme.gap
        visible: photos.count > 1

        Repeater {
            model: root.pictures

            Thumbnail {
                tint: root.tint
                chosen: index === root.chosen

                onActivated: root.chosen = index
            }
        }
    }
}
