pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The areas that are about who one is: smaller doors.
GridLayout {
    id: root

    required property HomeViewModel home

    signal areaChosen(areaId: string)

    columnSpacing: Theme.gap
    columns: Theme.portrait || Theme.textScale === 1 ? 2 : 1
    rowSpacing: Theme.gap
    uniformCellWidths: Theme.portrait

    Repeater {
        model: root.home.smallAreas

        DoorButton {
            required property string areaId
            required property string name
            required property string tint

            edgeColour: Theme.highContrast ? Theme.colours.edge : Theme.quiet(tint)
            ground: Theme.quiet(tint)
            iconName: "area-" + areaId
            inkColour: Theme.deep(tint)
            objectName: "area-card-" + areaId
            text: name

            onActivated: root.areaChosen(areaId)
        }
    }
}
