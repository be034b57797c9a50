pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The parts of a product's page, and beside them a touch to each.
RowLayout {
    id: root

    required property ProductViewModel product
    readonly property string typeId: product.typeId
    readonly property Item roomAbove: above

    signal filmChosen(index: int)
    signal stationChosen(stationId: string)
    signal typeChosen(typeId: string)

    function goTo(part: string) {
        shortcuts.beginAt(part);
    }

    spacing: Theme.space * 1.4

    onTypeIdChanged: flick.contentY = flick.glide.top

    ColumnLayout {
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.headlineSize
            objectName: "product-name"
            text: root.product.name
            visible: !Theme.portrait && !Theme.tight
        }

        ScrollArea {
            id: flick

            Layout.fillHeight: true
            Layout.fillWidth: true
            contentHeight: sections.height + Theme.space
            objectName: "product-flick"
            topMargin: above.height > 0 ? above.height + Theme.space : 0

            onTopMarginChanged: {
                if (contentY <= 0)
                    contentY = -topMargin;
            }

            // What stands still elsewhere scrolls with the rest where there is no room for that.
            Item {
                id: above

                height: childrenRect.height
                width: flick.width
                y: -flick.topMargin
            }

            ProductSections {
                id: sections

                product: root.product
                width: Math.min(flick.width, 34 * Theme.bodySize)

                onFilmChosen: index => root.filmChosen(index)
                onStationChosen: stationId => root.stationChosen(stationId)
                onTypeChosen: typeId => root.typeChosen(typeId)
            }

            ScrollEdge {
                glide: flick.glide
                parent: flick
            }

            ScrollEdge {
                below: true
                glide: flick.glide
                parent: flick
            }
        }
    }

    ProductShortcuts {
        id: shortcuts

        Layout.bottomMargin: Theme.space
        Layout.fillHeight: true
        Layout.preferredWidth: Math.max((Theme.portrait ? 72 : 84) * Theme.mm, root.width * 0.22)
        flick: flick
        parts: sections.parts
        tint: root.product.tint
    }
}
