pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What meets the needs of an area.
Page {
    id: root

    readonly property AreaViewModel area: models.area as AreaViewModel

    objectName: "area-page"

    onArrived: (subject, returning) => {
        if (returning && root.area.areaId === subject)
            return;
        list.choosing = false;
        root.area.open(subject);
    }

    GridLayout {
        anchors.fill: parent
        columnSpacing: 0
        columns: Theme.portrait ? 1 : 2
        rowSpacing: 0

        AreaNeeds {
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Theme.portrait ? -1 : 146 * Theme.mm
            area: root.area
            home: root.models.home

            onAreaChosen: areaId => root.opened("area", areaId)
        }

        TypeList {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            area: root.area

            onTypeChosen: typeId => root.opened("product", typeId)
        }
    }
}
