pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The smaller doors below the areas, and the two ways past them.
GridLayout {
    id: root

    required property HomeViewModel home

    signal areaChosen(areaId: string)
    signal searchChosen
    signal allChosen

    columnSpacing: Theme.gap
    columns: Theme.portrait ? 2 : 5
    rowSpacing: Theme.gap

    Repeater {
        model: root.home.smallAreas

        LabelledButton {
            required property string areaId
            required property string name
            required property string tint

            Layout.fillWidth: Theme.portrait
            Layout.minimumHeight: Theme.primaryTarget
            edgeColour: Theme.highContrast ? Theme.colours.edge : Theme.quiet(tint)
            ground: Theme.quiet(tint)
            iconName: areaId === "personal" ? "staff" : "heart"
            inkColour: Theme.deep(tint)
            objectName: "area-card-" + areaId
            text: name

            onActivated: root.areaChosen(areaId)
        }
    }

    Item {
        Layout.fillWidth: true
        visible: !Theme.portrait
    }

    LabelledButton {
        Layout.fillWidth: Theme.portrait
        Layout.minimumHeight: Theme.primaryTarget
        iconName: "search"
        objectName: "button-search"
        text: qsTr("Sök")

        onActivated: root.searchChosen()
    }

    LabelledButton {
        Layout.fillWidth: Theme.portrait
        Layout.minimumHeight: Theme.primaryTarget
        iconName: "all"
        objectName: "button-all"
        text: qsTr("Visa alla")

        onActivated: root.allChosen()
    }
}
