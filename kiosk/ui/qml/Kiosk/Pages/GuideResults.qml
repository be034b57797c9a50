pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What meets the answers: cards that say why they are shown, beside the answers and the ways on.
GridLayout {
    id: root

    required property GuideViewModel guide
    required property ShowroomViewModel showroom
    readonly property int inset: Theme.space * 1.4

    signal answered(path: string)
    signal allChosen
    signal typeChosen(typeId: string)

    function begin() {
        list.positionViewAtBeginning();
        aside.begin();
    }

    columnSpacing: 0
    columns: Theme.portrait ? 1 : 2
    rowSpacing: 0

    GuideAside {
        id: aside

        Layout.fillHeight: !Theme.portrait
        Layout.fillWidth: Theme.portrait
        Layout.maximumHeight: Theme.portrait ? root.height * 0.48 : -1
        Layout.preferredWidth: Theme.portrait ? -1 : 170 * Theme.mm
        guide: root.guide

        onAllChosen: root.allChosen()
        onAnswered: path => root.answered(path)
    }

    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true

        ListView {
            id: list

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: Theme.portrait ? Theme.edge : root.inset
            anchors.right: buttons.left
            anchors.rightMargin: Theme.space
            anchors.top: parent.top
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            clip: true
            flickDeceleration: 5000
            footer: Column {
                bottomPadding: root.inset
                topPadding: Theme.space
                width: ListView.view.width

                Badge {
                    iconName: "person"
                    size: Theme.bodySize
                    text: root.showroom.phone ? qsTr("Fråga gärna personalen, eller ring %1.").arg(Theme.isolated(root.showroom.phone)) : qsTr("Fråga gärna personalen.")
                    width: parent.width
                }
            }
            header: Item {
                height: root.inset + (order.text ? order.implicitHeight + Theme.space : 0)
                width: ListView.view.width

                Words {
                    id: order

                    anchors.left: parent.left
                    anchors.right: parent.right
                    color: Theme.colours.quietInk
                    text: root.guide.resultCount > 1 ? qsTr("Det som passar bäst med dina svar står först. Sedan gäller numret på skylten.") : ""
                    y: root.inset
                }
            }
            maximumFlickVelocity: 4000
            model: root.guide.results
            objectName: "guide-results"
            spacing: Theme.space

            delegate: TypeCard {
                required property string reason

                why: reason ? qsTr("Visas för att du svarade %1").arg(Theme.isolated(reason)) : qsTr("Visas som ett förslag, för att du hoppade över frågan")
                width: ListView.view.width

                onActivated: root.typeChosen(typeId)
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
        }
    }
}
