pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Where a visit begins: what do you want help with?
ScrollingPage {
    id: root

    readonly property HomeViewModel home: models.home
    property int cardsMade: 0

    // A grid of like cells asks only for the sum of its rows, each as high as its own cards: each card asks for the tallest.
    function tallest(): real {
        let height = 0;
        for (let at = 0; at < cards.count; at++)
            height = Math.max(height, cards.itemAt(at)?.implicitHeight ?? 0);
        return height;
    }

    // How high the words of the card beside it are.
    function besides(at: int): real {
        const card = cards.itemAt(at % 2 ? at - 1 : at + 1) as AreaCard;
        return card?.textHeight ?? 0;
    }

    objectName: "home-page"

    RowLayout {
        Layout.fillHeight: false
        spacing: Theme.space

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                font.pixelSize: Theme.headlineSize
                text: qsTr("Vad vill du ha hjälp med?")
            }

            Words {
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                text: root.models.showroom.welcome
                visible: text !== ""
            }
        }

        HomeSmallAreas {
            Layout.fillHeight: false
            Layout.fillWidth: false
            home: root.home
            visible: !Theme.portrait

            onAreaChosen: areaId => root.opened("area", areaId)
        }
    }

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: Theme.portrait || Theme.textScale > 1 ? 2 : 3
        rowSpacing: Theme.space
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            id: cards

            model: root.home.largeAreas

            onItemAdded: root.cardsMade++

            AreaCard {
                required property int index

                textRoom: root.cardsMade ? root.besides(index) : 0
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: root.tallest()

                onActivated: root.opened("area", areaId)
            }
        }
    }

    HomeSmallAreas {
        Layout.fillHeight: false
        Layout.fillWidth: true
        home: root.home
        visible: Theme.portrait

        onAreaChosen: areaId => root.opened("area", areaId)
    }

    HomeDoors {
        Layout.fillHeight: false
        Layout.fillWidth: true
        home: root.home

        onChosen: page => root.opened(page, "")
    }
}
