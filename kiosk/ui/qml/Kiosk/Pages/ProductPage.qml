pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// All about a type: its picture and number stay, its parts scroll, each of them one touch away.
Page {
    id: root

    readonly property ProductViewModel product: models.product as ProductViewModel
    readonly property real faceWidth: Math.min(Math.max(150 * Theme.mm, width * 0.3), (height - 78 * Theme.mm) * 4 / 3)

    objectName: "product-page"

    onArrived: subject => root.product.open(subject)

    GridLayout {
        anchors.bottomMargin: 0
        anchors.fill: parent
        anchors.leftMargin: Theme.edge
        anchors.rightMargin: Theme.edge
        anchors.topMargin: Theme.space * 1.4
        columnSpacing: Theme.space * 1.6
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.space

        ProductFace {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Theme.portrait ? -1 : root.faceWidth
            list: root.models.myList as MyListViewModel
            product: root.product

            onCompareAsked: root.opened("compare", root.product.typeId)
            onInterestShown: root.opened("interest", root.product.typeId)
        }

        ProductParts {
            Layout.fillHeight: true
            Layout.fillWidth: true
            product: root.product

            onTypeChosen: typeId => root.opened("product", typeId)
        }
    }
}
