pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Large cards below each other, and above them how many there are and the way to choose among them.
Item {
    id: root

    required property AreaViewModel area
    readonly property string shown: area.areaId + "/" + area.chosenNeed + "/" + area.filterCount
    readonly property int inset: Theme.space * 1.4
    property bool choosing: false

    signal typeChosen(typeId: string)

    onShownChanged: list.positionViewAtBeginning()

    ListSummary {
        id: summary

        anchors.left: list.left
        anchors.right: list.right
        anchors.top: parent.top
        anchors.topMargin: root.inset
        area: root.area
        choosing: root.choosing

        onChoosingAsked: root.choosing = !root.choosing
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? Theme.edge : root.inset
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space
        anchors.top: summary.bottom
        anchors.topMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        flickDeceleration: 5000
        footer: Item {
            height: root.inset
        }
        maximumFlickVelocity: 4000
        model: root.area.types
        objectName: "type-list"
        spacing: Theme.space
        visible: !root.choosing

        delegate: TypeCard {
            width: ListView.view.width

            onActivated: root.typeChosen(typeId)
        }

        ScrollEdge {
            glide: glide
            parent: list
        }
    }

    Words {
        anchors.left: list.left
        anchors.right: list.right
        anchors.top: list.top
        font.pixelSize: Theme.leadSize
        objectName: "list-nothing"
        text: qsTr("Inget passar alla dina val. Tryck på ”Ta bort alla val”.")
        visible: !root.choosing && root.area.count === 0 && root.area.filterCount > 0
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
        visible: !root.choosing && glide.bottom > glide.top + 1
    }

    Loader {
        active: root.choosing
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.left: list.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        anchors.top: list.top
        sourceComponent: FilterPanel {
            area: root.area

            onClosed: root.choosing = false
        }
    }
}
