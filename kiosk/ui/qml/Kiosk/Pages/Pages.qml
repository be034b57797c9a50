pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// The pages of a visit. Home is there at once; of the others even the files are first read when they are wanted.
FocusScope {
    id: root

    required property string page
    required property DisplayViewModel display
    required property HomeViewModel home
    required property AreaViewModel area
    required property ProductViewModel product
    required property SearchViewModel search
    required property InterestViewModel interest
    required property ShowroomViewModel showroom
    readonly property list<PageSlot> slots: [areaSlot, productSlot, searchSlot, interestSlot, codeSlot]

    signal opened(page: string, subject: string)

    function forget() {
        for (const slot of root.slots)
            slot.forget();
    }

    PageSlot {
        id: homeSlot

        anchors.fill: parent
        shown: root.page === "home"
        sourceComponent: HomePage {
            home: root.home
            showroom: root.showroom
        }
    }

    PageSlot {
        id: areaSlot

        anchors.fill: parent
        shown: root.page === "area"

        onWanted: setSource("AreaPage.qml", {
            area: root.area,
            home: root.home
        })
    }

    PageSlot {
        id: productSlot

        anchors.fill: parent
        shown: root.page === "product"

        onWanted: setSource("ProductPage.qml", {
            product: root.product
        })
    }

    PageSlot {
        id: searchSlot

        anchors.fill: parent
        shown: root.page === "search"

        onWanted: setSource("SearchPage.qml", {
            display: root.display,
            search: root.search,
            showroom: root.showroom
        })
    }

    PageSlot {
        id: interestSlot

        anchors.fill: parent
        shown: root.page === "interest"

        onWanted: setSource("InterestPage.qml", {
            interest: root.interest
        })
    }

    PageSlot {
        id: codeSlot

        anchors.fill: parent
        shown: root.page === "code"

        onWanted: setSource("CodePage.qml", {
            interest: root.interest
        })
    }

    Instantiator {
        model: [homeSlot, ...root.slots]

        Connections {
            required property PageSlot modelData

            function onOpened(page: string, subject: string) {
                root.opened(page, subject);
            }

            target: modelData.page
        }
    }
}
