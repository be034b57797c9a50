pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A type's pictures as large as the page, closer with two fingers or with buttons.
LargeView {
    id: root

    required property ProductViewModel product
    property int chosen: 0
    readonly property ZoomSurface surface: (photos.count > chosen ? photos.itemAt(chosen) : null) as ZoomSurface

    objectName: "picture-view"
    title: product.name

    controls: [
        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.captionSize
            horizontalAlignment: Text.AlignHCenter
            objectName: "picture-caption"
            text: [root.surface?.alt, (root.surface as ZoomPicture)?.origin].filter(part => part).join("  ·  ")
            visible: text !== ""
        },
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: Theme.tight
            columnSpacing: Theme.space * 2
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap

            PictureSteps {
                Layout.alignment: Qt.AlignHCenter
                Layout.minimumWidth: 90 * Theme.mm
                count: photos.count
                shown: root.chosen
                visible: photos.count > 1

                onAsked: index => root.chosen = index
            }

            ZoomButtons {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: Theme.tight
                surface: root.surface
            }
        }
    ]

    Repeater {
        id: photos

        model: root.product.pictures

        ZoomPicture {
            anchors.fill: parent
            focus: visible
            visible: index === root.chosen
        }
    }
}
