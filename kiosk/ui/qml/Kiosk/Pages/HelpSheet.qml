pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How the screen works, and who helps.
Sheet {
    id: root

    required property DisplayViewModel display
    required property ShowroomViewModel showroom

    signal aboutAsked

    objectName: "help-sheet"
    title: qsTr("Hjälp")

    NumberedSteps {
        Layout.fillWidth: true
        steps: [qsTr("Tryck på det du vill ha hjälp med."), qsTr("Tryck på en bild för att läsa mer."), qsTr("Tryck på Tillbaka om det blev fel. Inget går sönder.")]
    }

    LabelledText {
        Layout.fillWidth: true
        label: qsTr("Be personalen om hjälp")
        text: [root.showroom.phone, root.showroom.hours].filter(part => part).join(", ")
    }

    Badge {
        iconName: "warning"
        size: Theme.bodySize
        text: qsTr("Vid fara för liv: ring 112")
    }

    LabelledButton {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.primaryTarget
        iconName: "about"
        objectName: "button-about"
        text: qsTr("Om den här skärmen")

        onActivated: root.aboutAsked()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        LabelledButton {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            holdsIcon: true
            iconName: root.display.reducedMotion ? "check" : ""
            objectName: "button-less-movement"
            text: qsTr("Mindre rörelse")

            onActivated: root.display.toggleReducedMotion()
        }

        FilledButton {
            Layout.fillWidth: true
            objectName: "button-close"
            text: qsTr("Stäng")

            onActivated: root.closed()
        }
    }
}
