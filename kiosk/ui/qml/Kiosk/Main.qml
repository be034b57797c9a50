pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

// The visitor's screen: waiting, inviting, or a visit, with what lies above it.
Window {
    id: root

    required property SessionViewModel session
    required property DisplayViewModel display
    required property AttractViewModel attract
    required property HomeViewModel home
    required property AreaViewModel area
    required property ProductViewModel product
    required property SearchViewModel search
    required property InterestViewModel interest
    required property ShowroomViewModel showroom

    readonly property bool visiting: session.state === "active" || session.state === "warning"
    property string sheet: ""

    color: Theme.colours.paper
    height: 1080
    title: qsTr("Visningsrum")
    width: 1920

    onVisitingChanged: sheet = ""

    Binding {
        property: "diagonalInches"
        target: Theme
        value: root.display.diagonalInches
    }

    Binding {
        property: "highContrast"
        target: Theme
        value: root.display.highContrast
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.display.reducedMotion
    }

    Binding {
        property: "screen"
        target: Theme
        value: Qt.size(root.width, root.height)
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.display.textScale
    }

    Screens {
        anchors.fill: parent
        area: root.area
        attract: root.attract
        display: root.display
        focus: true
        home: root.home
        interest: root.interest
        product: root.product
        search: root.search
        session: root.session
        sheet: root.sheet
        showroom: root.showroom
        visiting: root.visiting

        onSheetAsked: name => root.sheet = name
    }

    PointHandler {
        enabled: root.visiting

        onActiveChanged: {
            if (active)
                root.session.touched();
        }
    }
}
