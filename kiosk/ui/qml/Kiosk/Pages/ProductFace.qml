pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is always to be seen of a type: its pictures, its number, and the way on.
GridLayout {
    id: root

    required property ProductViewModel product
    required property MyListViewModel list

    // Where it can be tried also stands in its own part: with large letters beside several pictures that is enough.
    readonly property bool roomForPlace: Theme.portrait || Theme.textScale === 1 || product.pictures.count < 2
    readonly property bool named: Theme.portrait || Theme.tight
    readonly property bool beside: named && width > (118 + 95 * Theme.textScale) * Theme.mm
    property alias chosen: gallery.chosen

    signal enlarged
    signal interestShown
    signal compareAsked

    columnSpacing: Theme.space * 1.4
    columns: beside ? 2 : 1
    rowSpacing: Theme.space

    Gallery {
        id: gallery

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: !root.beside
        Layout.maximumWidth: root.named ? 118 * Theme.mm : -1
        Layout.preferredWidth: root.beside ? 118 * Theme.mm : -1
        pictures: root.product.pictures
        tint: root.product.tint

        onEnlarged: root.enlarged()
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            objectName: "product-name"
            text: root.product.name
            visible: root.named
        }

        NumberPlate {
            Layout.fillWidth: true
            number: root.product.number
        }

        Badge {
            iconName: "try-here"
            text: qsTr("Prova här: %1").arg(Theme.isolated(root.product.stationText))
            visible: root.roomForPlace && root.product.canTry && root.product.stationText !== ""
        }

        FilledButton {
            Layout.fillWidth: true
            iconName: "star-hand"
            objectName: "button-interested"
            text: qsTr("Jag är intresserad")
            warm: true

            onActivated: root.interestShown()
        }

        ProductWays {
            Layout.fillWidth: true
            list: root.list
            typeId: root.product.typeId

            onCompareAsked: root.compareAsked()
        }
    }
}
