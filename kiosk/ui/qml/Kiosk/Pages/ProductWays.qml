pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Beside interest: remember it, or put it beside something else.
GridLayout {
    id: root

    required property string typeId
    required property MyListViewModel list
    readonly property bool collected: list.ids.includes(typeId)

    signal compareAsked

    columnSpacing: Theme.gap
    columns: root.width > 132 * Theme.mm * Theme.textScale ? 2 : 1
    rowSpacing: Theme.gap

    LabelledButton {
        Accessible.checkable: true
        Accessible.checked: root.collected
        Layout.fillWidth: true
        edgeColour: root.collected ? Theme.colours.action : Theme.colours.edge
        enabled: root.collected || !root.list.full
        iconName: root.collected ? "check" : "add-to-list"
        inkColour: root.collected ? Theme.colours.action : enabled ? Theme.colours.ink : Theme.colours.quietInk
        leftPadding: Theme.gap
        objectName: "button-collect"
        rightPadding: Theme.gap
        text: {
            if (root.collected)
                return qsTr("Finns i min lista");
            return root.list.full ? qsTr("Listan är full") : qsTr("Lägg i min lista");
        }

        onActivated: root.list.toggle(root.typeId)
    }

    LabelledButton {
        Layout.fillWidth: true
        iconName: "compare"
        leftPadding: Theme.gap
        objectName: "button-compare"
        rightPadding: Theme.gap
        text: qsTr("Jämför")

        onActivated: root.compareAsked()
    }
}
