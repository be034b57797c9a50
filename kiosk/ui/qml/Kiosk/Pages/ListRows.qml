pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The list itself, or what to do while there is nothing in it.
Item {
    id: root

    required property MyListViewModel list
    readonly property bool reaches: Theme.cramped || list.count > 3

    signal typeChosen(typeId: string)
    signal allChosen

    ColumnLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.headlineSize
            text: qsTr("Min lista")
        }

        Words {
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            objectName: "list-words"
            text: {
                if (root.list.count === 0)
                    return qsTr("Listan är tom. Tryck på ”Lägg i min lista” när du ser något som du vill minnas.");
                if (root.list.full)
                    return qsTr("Listan är full: %1 saker. Listan glöms när du går.").arg(root.list.most);
                return qsTr("%n saker. Listan glöms när du går.", "", root.list.count);
            }
        }

        RowLayout {
            spacing: Theme.gap
            visible: root.list.canUndo || root.list.count === 0

            LabelledButton {
                Layout.minimumHeight: Theme.primaryTarget
                iconName: "undo"
                objectName: "button-undo"
                text: qsTr("Ångra")
                visible: root.list.canUndo

                onActivated: root.list.undo()
            }

            LabelledButton {
                Layout.minimumHeight: Theme.primaryTarget
                iconName: "all"
                objectName: "button-find-something"
                text: qsTr("Visa alla")
                visible: root.list.count === 0

                onActivated: root.allChosen()
            }
        }
    }

    ListView {
        id: rows

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: root.reaches ? buttons.left : parent.right
        anchors.rightMargin: root.reaches ? Theme.gap : 0
        anchors.top: head.bottom
        anchors.topMargin: Theme.space
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        flickDeceleration: 5000
        footer: Item {
            height: Theme.space
        }
        maximumFlickVelocity: 4000
        model: root.list.types
        objectName: "my-list"
        spacing: Theme.gap

        delegate: ListRow {
            first: index === 0
            last: index === root.list.count - 1
            list: root.list
            width: ListView.view.width

            onTypeChosen: root.typeChosen(typeId)
        }

        ScrollEdge {
            glide: glide
            parent: rows
        }
    }

    Glide {
        id: glide

        view: rows
    }

    ScrollButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        glide: glide
    }
}
