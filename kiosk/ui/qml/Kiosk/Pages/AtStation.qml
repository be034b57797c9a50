pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One station: where it is, what can be tried there, and the way to the other stations.
GridLayout {
    id: root

    required property TryHereViewModel room
    readonly property int inset: Theme.portrait ? Theme.edge : Theme.space * 1.4

    signal stationChosen(stationId: string)
    signal typeChosen(typeId: string)

    columnSpacing: 0
    columns: Theme.portrait ? 1 : 2
    rowSpacing: 0

    StationFace {
        Layout.fillHeight: !Theme.portrait
        Layout.fillWidth: Theme.portrait
        Layout.preferredHeight: Theme.portrait ? Math.min(implicitHeight, root.height * 0.45) : -1
        Layout.preferredWidth: Theme.portrait ? -1 : 146 * Theme.mm
        room: root.room

        onStationChosen: stationId => root.stationChosen(stationId)
    }

    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true

        ListView {
            id: list

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            anchors.right: buttons.left
            anchors.rightMargin: Theme.space
            anchors.top: parent.top
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            clip: true
            flickDeceleration: 5000
            maximumFlickVelocity: 4000
            model: root.room.types
            objectName: "station-types"
            spacing: Theme.space

            delegate: TypeCard {
                width: ListView.view.width

                onActivated: root.typeChosen(typeId)
            }
            footer: Item {
                height: Theme.space
            }
            header: Item {
                height: Theme.space
            }

            ScrollEdge {
                glide: glide
                parent: list
            }
        }

        Glide {
            id: glide

            view: list
        }

        ScrollButtons {
            id: buttons

            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.inset
            anchors.right: parent.right
            anchors.rightMargin: Theme.edge
            glide: glide
            visible: glide.bottom > glide.top + 1
        }
    }
}
