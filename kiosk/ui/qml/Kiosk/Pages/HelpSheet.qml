pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How the screen works, and who helps.
Sheet {
    id: root

    required property ScreenModels models
    readonly property DisplayViewModel display: models.display
    readonly property ShowroomViewModel showroom: models.showroom
    readonly property bool wide: width > 330 * Theme.mm * Theme.textScale

    breadth: 400 * Theme.mm
    objectName: "help-sheet"
    title: qsTr("Hjälp")

    StepStrip {
        Layout.fillWidth: true
        figures: ["try-here", "scroll", "back", "my-list"]
        room: Math.min(root.width, root.breadth) - 4 * Theme.edge
        steps: [qsTr("Tryck på det du vill veta mer om."), qsTr("Dra med fingret eller tryck på pilarna för att se mer."), qsTr("Tryck på Tillbaka om det blev fel. Inget går sönder."), qsTr("Spara det du gillar i din lista.")]
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.space
        uniformCellWidths: true

        CallLine {
            Layout.fillWidth: true
            iconName: "phone"
            text: root.showroom.hours
            title: root.showroom.phone ? qsTr("Ring %1").arg(root.showroom.phone) : qsTr("Be personalen om hjälp")
        }

        CallLine {
            Layout.fillWidth: true
            iconName: "warning"
            text: qsTr("Vid fara för liv")
            title: qsTr("Ring 112")
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        CheckChoice {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            chosen: root.display.reducedMotion
            objectName: "button-less-movement"
            text: qsTr("Mindre rörelse")
            visible: root.display.canMove

            onActivated: root.display.toggleReducedMotion()
        }

        LabelledButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            iconName: "about"
            objectName: "button-about"
            text: qsTr("Om den här skärmen")

            onActivated: root.pageAsked("about")
        }
    }
}
