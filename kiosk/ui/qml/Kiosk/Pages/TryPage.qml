pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// Try it here in the room: all stations, or, with a station as the subject, what is there.
Page {
    id: root

    readonly property TryHereViewModel room: models.tryHere as TryHereViewModel
    readonly property bool choosing: room.stationId === ""

    objectName: "try-page"

    onArrived: subject => {
        if (root.room.stationId !== subject || subject === "")
            root.room.open(subject);
    }

    Stations {
        anchors.fill: parent
        enabled: visible
        models: root.models
        room: root.room
        visible: root.choosing

        onStationChosen: stationId => root.opened("try", stationId)
    }

    AtStation {
        anchors.fill: parent
        enabled: visible
        room: root.room
        visible: !root.choosing

        onStationChosen: stationId => root.opened("try", stationId)
        onTypeChosen: typeId => root.opened("product", typeId + "/try")
    }
}
