pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Everything that makes it easier, in one place: all of it at once, or one by one. It is forgotten when the visit ends.
Sheet {
    id: root

    required property ScreenModels models
    readonly property DisplayViewModel display: models.display

    breadth: 300 * Theme.mm
    objectName: "easier-sheet"
    title: qsTr("Gör det lättare")

    LabelledButton {
        Accessible.checkable: true
        Accessible.checked: root.display.easier
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.primaryTarget
        edgeColour: Theme.colours.action
        edgeWidth: Theme.boldLine
        iconName: root.display.easier ? "undo" : "easier"
        objectName: "button-everything"
        text: root.display.easier ? qsTr("Som det var från början") : qsTr("Allt på en gång")

        onActivated: {
            root.display.makeEasier();
            if (root.display.easier !== root.models.listening)
                root.listenAsked();
        }
    }

    TextSizes {
        Layout.fillWidth: true
        count: root.display.textSizes
        current: root.display.textSize

        onAsked: size => root.display.chooseTextSize(size)
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.width > 240 * Theme.mm * Theme.textScale ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        CheckChoice {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            chosen: root.display.highContrast
            objectName: "choice-contrast"
            text: qsTr("Hög kontrast")

            onActivated: root.display.toggleHighContrast()
        }

        CheckChoice {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            chosen: root.display.lowered
            objectName: "choice-lowered"
            text: qsTr("Flytta ner knapparna")
            visible: Theme.canLower

            onActivated: root.display.toggleLowered()
        }

        CheckChoice {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            chosen: root.display.reducedMotion
            objectName: "choice-still"
            text: qsTr("Mindre rörelse")
            visible: root.display.canMove

            onActivated: root.display.toggleReducedMotion()
        }

        CheckChoice {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            chosen: root.models.listening
            objectName: "choice-listen"
            text: qsTr("Lyssna")

            onActivated: root.listenAsked()
        }

        LabelledButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            iconName: "language"
            objectName: "choice-language"
            text: qsTr("Byt språk")

            onActivated: root.sheetAsked("language")
        }
    }
}
