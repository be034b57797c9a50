pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// The pages of a visit, each loaded when it is first wanted.
FocusScope {
    id: root

    required property string page
    required property string language
    required property HomeViewModel home
    required property AreaViewModel area
    required property ProductViewModel product
    required property SearchViewModel search
    required property InterestViewModel interest
    required property ShowroomViewModel showroom

    signal opened(page: string, subject: string)

    function forget() {
        for (const slot of [areaSlot, productSlot, searchSlot, interestSlot, codeSlot])
            slot.wanted = false;
    }

    PageSlot {
        anchors.fill: parent
        shown: root.page === "home"
        sourceComponent: HomePage {
            home: root.home
            showroom: root.showroom

            onAllChosen: root.opened("area", "")
            onAreaChosen: areaId => root.opened("area", areaId)
            onSearchChosen: root.opened("search", "")
        }
        wanted: true
    }

    PageSlot {
        id: areaSlot

        anchors.fill: parent
        shown: root.page === "area"
        sourceComponent: AreaPage {
            area: root.area

            onTypeChosen: typeId => root.opened("product", typeId)
        }
    }

    PageSlot {
        id: productSlot

        anchors.fill: parent
        shown: root.page === "product"
        sourceComponent: ProductPage {
            product: root.product

            onInterestShown: typeId => root.opened("interest", typeId)
            onTypeChosen: typeId => root.opened("product", typeId)
        }
    }

    PageSlot {
        id: searchSlot

        anchors.fill: parent
        shown: root.page === "search"
        sourceComponent: SearchPage {
            language: root.language
            phone: root.showroom.phone
            search: root.search

            onAllChosen: root.opened("area", "")
            onTypeChosen: typeId => root.opened("product", typeId)
        }
    }

    PageSlot {
        id: interestSlot

        anchors.fill: parent
        shown: root.page === "interest"
        sourceComponent: InterestPage {
            interest: root.interest

            onKindChosen: kind => root.opened("code", kind)
        }
    }

    PageSlot {
        id: codeSlot

        anchors.fill: parent
        shown: root.page === "code"
        sourceComponent: CodePage {
            interest: root.interest
        }
    }
}
