pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Large cards below each other.
Item {
    id: root

    required property AreaViewModel area
    readonly property string shown: area.areaId + "/" + area.chosenNeed

    signal typeChosen(typeId: string)

    onShownChanged: list.positionViewAtBeginning()

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? Theme.edge : Theme.space * 1.4
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: height
        clip: true
        flickDeceleration: 5000
        maximumFlickVelocity: 4000
        footer: Item {
            height: Theme.space * 1.4
        }
        header: Item {
            height: Theme.space * 1.4
        }
        model: root.area.types
        objectName: "type-list"
        spacing: Theme.space

        delegate: TypeCard {
            width: ListView.view.width

            onActivated: root.typeChosen(typeId)
        }
    }

    Glide {
        id: glide

        view: list
    }

    ScrollButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space * 1.4
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        glide: glide
    }
}
