pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

// The visitor's screen: waiting, inviting, or a visit, with what lies above it.
Window {
    id: root

    required property ScreenModels models
    readonly property SessionViewModel session: models.session
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
        value: root.models.display.diagonalInches
    }

    Binding {
        property: "highContrast"
        target: Theme
        value: root.models.display.highContrast
    }

    Binding {
        property: "lowered"
        target: Theme
        value: root.models.display.lowered && root.visiting
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.models.display.reducedMotion
    }

    Binding {
        property: "rightToLeft"
        target: Theme
        value: root.models.display.rightToLeft
    }

    Binding {
        property: "screen"
        target: Theme
        value: Qt.size(root.width, root.height)
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.models.display.textScale
    }

    Screens {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.models.display.rightToLeft
        anchors.fill: parent
        focus: true
        models: root.models
        sheet: root.sheet
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
