pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What can be done with one thing of the list.
RowLayout {
    id: root

    required property MyListViewModel list
    required property string typeId
    required property string name
    required property bool chosen
    required property bool first
    required property bool last

    spacing: Theme.gap

    CheckChoice {
        Accessible.name: qsTr("Jämför %1").arg(root.name)
        chosen: root.chosen
        enabled: root.chosen || !root.list.pickedEnough
        objectName: "list-pick-" + root.typeId
        text: qsTr("Jämför")
        visible: root.list.mustPick

        onActivated: root.list.togglePicked(root.typeId)
    }

    ScrollButton {
        Accessible.name: qsTr("Flytta upp %1").arg(root.name)
        enabled: !root.first
        iconName: "move-up"
        objectName: "list-up-" + root.typeId
        visible: root.list.count > 1

        onActivated: root.list.moveUp(root.typeId)
    }

    ScrollButton {
        Accessible.name: qsTr("Flytta ner %1").arg(root.name)
        enabled: !root.last
        iconName: "move-down"
        objectName: "list-down-" + root.typeId
        visible: root.list.count > 1

        onActivated: root.list.moveDown(root.typeId)
    }

    LabelledButton {
        Accessible.name: qsTr("Ta bort %1").arg(root.name)
        Layout.minimumHeight: Theme.primaryTarget
        iconName: "remove"
        leftPadding: Theme.gap
        objectName: "list-remove-" + root.typeId
        rightPadding: Theme.gap
        text: qsTr("Ta bort")

        onActivated: root.list.toggle(root.typeId)
    }
}
