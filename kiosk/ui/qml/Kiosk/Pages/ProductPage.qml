pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// All about a type: its picture and number stay, its parts scroll, each of them one touch away. The subject "id/part" opens
// the page at that part; "id/picture" opens the pictures large, "id/film-1" a film.
Page {
    id: root

    readonly property ProductViewModel product: models.product as ProductViewModel
    // What stands below the picture, told in advance: asked of the picture's own width it would go round in circles.
    readonly property real below: ((Theme.textScale > 1 ? 152 : 108) + (product.pictures.count > 1 ? 28 : 0)) * Theme.mm
    readonly property real faceWidth: Math.min(Math.max(150 * Theme.mm, width * 0.3), Math.max(90 * Theme.mm, (height - below) * 4 / 3))
    readonly property bool gone: product.typeId === ""
    property string part: ""
    readonly property bool covered: part === "picture" || part.startsWith("film-")

    function show(part: string) {
        root.opened("product", root.product.typeId + "/" + part);
    }

    objectName: "product-page"

    onArrived: (subject, returning) => {
        const [typeId, part] = subject.split("/");
        if (root.product.typeId !== typeId) {
            face.chosen = 0;
            root.product.open(typeId);
        }
        root.part = part ?? "";
        if (!returning && !root.covered)
            parts.goTo(root.part);
    }

    GridLayout {
        anchors.bottomMargin: 0
        anchors.fill: parent
        anchors.leftMargin: Theme.edge
        anchors.rightMargin: Theme.edge
        anchors.topMargin: Theme.space * 1.4
        columnSpacing: Theme.space * 1.6
        columns: Theme.portrait ? 1 : 2
        enabled: !root.covered
        rowSpacing: Theme.space
        visible: !root.gone && !root.covered

        Item {
            id: place

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: Theme.portrait
            Layout.preferredHeight: face.height
            Layout.preferredWidth: Theme.portrait ? -1 : root.faceWidth
            visible: !Theme.tight
        }

        ProductParts {
            id: parts

            Layout.fillHeight: true
            Layout.fillWidth: true
            product: root.product

            onFilmChosen: index => root.show("film-" + (index + 1))
            onStationChosen: stationId => root.opened("try", stationId)
            onTypeChosen: typeId => root.opened("product", typeId)
        }
    }

    ProductFace {
        id: face

        anchors.left: parent?.left
        anchors.right: parent?.right
        enabled: !root.covered
        list: root.models.myList as MyListViewModel
        parent: Theme.tight ? parts.roomAbove : place
        product: root.product

        onCompareAsked: root.opened("compare", root.product.typeId)
        onEnlarged: root.show("picture")
        onInterestShown: root.opened("interest", root.product.typeId)
    }

    Loader {
        active: root.gone && root.visible
        anchors.left: parent.left
        anchors.leftMargin: Theme.edge
        anchors.top: parent.top
        anchors.topMargin: Theme.edge * 2
        focus: active
        width: Math.min(parent.width - 2 * Theme.edge, 34 * Theme.bodySize)
        sourceComponent: GoneNotice {
            onAllAsked: root.opened("area", "")
        }
    }

    Loader {
        active: root.part === "picture" && !root.gone && root.visible
        anchors.fill: parent
        focus: active
        sourceComponent: PictureView {
            focus: true
            product: root.product

            Component.onCompleted: chosen = face.chosen
            onChosenChanged: face.chosen = chosen
            onClosed: root.finished()
        }
    }

    Loader {
        active: root.part.startsWith("film-") && !root.gone && root.visible
        anchors.fill: parent
        focus: active
        sourceComponent: FilmView {
            chosen: Number(root.part.slice(5)) - 1
            focus: true
            language: root.models.display.language
            player: root.models.film as FilmViewModel
            product: root.product

            onClosed: root.finished()
        }
    }
}
