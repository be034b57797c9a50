pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How many there are, and the way to choose among them.
RowLayout {
    id: root

    required property AreaViewModel area
    required property bool choosing

    signal choosingAsked

    spacing: Theme.gap

    Words {
        Accessible.role: Accessible.StaticText
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        objectName: "list-summary"
        text: qsTr("%n träffar", "", root.area.count)
    }

    LabelledButton {
        iconName: "undo"
        objectName: "button-clear"
        text: qsTr("Ta bort alla val")
        visible: root.area.filterCount > 0 && !root.choosing

        onActivated: root.area.clearFilters()
    }

    LabelledButton {
        Accessible.checkable: true
        Accessible.checked: root.choosing
        edgeColour: root.area.filterCount > 0 && !root.choosing ? Theme.deep(root.area.tint) : Theme.colours.edge
        iconName: root.choosing ? "close" : "filter"
        inkColour: root.area.filterCount > 0 && !root.choosing ? Theme.deep(root.area.tint) : Theme.colours.ink
        objectName: "button-filter"
        text: {
            if (root.choosing)
                return qsTr("Stäng");
            return root.area.filterCount > 0 ? qsTr("Välj ut: %1").arg(root.area.filterCount) : qsTr("Välj ut");
        }

        onActivated: root.choosingAsked()
    }
}
