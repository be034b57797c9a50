pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What the visitor has collected, and what she can do with all of it.
Page {
    id: root

    readonly property MyListViewModel list: models.myList as MyListViewModel

    objectName: "list-page"

    GridLayout {
        anchors.bottomMargin: Theme.space
        anchors.fill: parent
        anchors.leftMargin: Theme.edge
        anchors.rightMargin: Theme.edge
        anchors.topMargin: Theme.portrait && !Theme.tight ? 1.5 * Theme.edge : Theme.space
        columnSpacing: Theme.space * 1.6
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.space

        ListRows {
            Layout.fillHeight: true
            Layout.fillWidth: true
            list: root.list

            onAllChosen: root.opened("area", "")
            onTypeChosen: typeId => root.opened("product", typeId)
        }

        ListWays {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Theme.portrait ? -1 : Math.max(130 * Theme.mm * Math.sqrt(Theme.textScale), root.width * 0.27)
            list: root.list
            phone: root.models.showroom.phone

            onCompareAsked: root.opened("compare", root.list.picked.join("+"))
            onTakingHomeAsked: root.opened("interest", root.list.subject)
        }
    }
}
