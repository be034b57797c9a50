pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What can be done with the whole list: take it home, compare, begin anew.
ColumnLayout {
    id: root

    required property MyListViewModel list
    required property string phone

    signal takingHomeAsked
    signal compareAsked

    spacing: Theme.gap

    FilledButton {
        Layout.fillWidth: true
        iconName: "qr"
        objectName: "button-take-home"
        text: qsTr("Ta med listan hem")
        visible: root.list.count > 0
        warm: true

        onActivated: root.takingHomeAsked()
    }

    Badge {
        iconName: "phone"
        size: Theme.bodySize
        text: qsTr("Eller ring %1 och säg numren.").arg(Theme.isolated(root.phone))
        visible: root.list.count > 0 && root.phone !== ""
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.portrait && Theme.textScale === 1 ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        LabelledButton {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            enabled: root.list.picked.length > 1
            iconName: "compare"
            inkColour: enabled ? Theme.colours.ink : Theme.colours.quietInk
            objectName: "button-compare-list"
            text: root.list.mustPick && root.list.picked.length < 2 ? qsTr("Välj två eller tre att jämföra") : qsTr("Jämför %1").arg(root.list.picked.length)
            visible: root.list.count > 1

            onActivated: root.compareAsked()
        }

        LabelledButton {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            iconName: "close"
            objectName: "button-clear-list"
            text: qsTr("Töm listan")
            visible: root.list.count > 1

            onActivated: root.list.clear()
        }
    }
}
