pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The ways past the areas: first the one that asks questions, for whoever does not know what to look for.
GridLayout {
    id: root

    required property HomeViewModel home
    readonly property int doors: 2 + Number(home.hasGuide) + Number(home.hasStations) + Number(home.hasRadar)

    signal chosen(page: string)

    columnSpacing: Theme.gap
    columns: Theme.textScale > 1 && Theme.portrait ? 2 : Theme.textScale > 1 || Theme.portrait ? Math.min(doors, 3) : doors
    rowSpacing: Theme.gap
    uniformCellWidths: true

    DoorButton {
        Layout.columnSpan: root.doors % root.columns === root.columns - 1 ? 2 : 1
        edgeColour: ground
        ground: Theme.colours.action
        iconName: "guide"
        inkColour: Theme.colours.onAction
        objectName: "button-guide"
        pressedGround: Theme.colours.actionPressed
        text: qsTr("Hjälp mig välja")
        visible: root.home.hasGuide

        onActivated: root.chosen("guide")
    }

    DoorButton {
        iconName: "try-here"
        objectName: "button-try"
        text: qsTr("Prova här i rummet")
        visible: root.home.hasStations

        onActivated: root.chosen("try")
    }

    DoorButton {
        iconName: "search"
        objectName: "button-search"
        text: qsTr("Sök")

        onActivated: root.chosen("search")
    }

    DoorButton {
        iconName: "all"
        objectName: "button-all"
        text: qsTr("Visa alla")

        onActivated: root.chosen("area")
    }

    DoorButton {
        iconName: "radar"
        objectName: "button-radar"
        text: qsTr("Teknikradar")
        visible: root.home.hasRadar

        onActivated: root.chosen("radar")
    }
}
