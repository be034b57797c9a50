pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Where a visit begins: what do you want help with?
Item {
    id: root

    required property HomeViewModel home
    required property ShowroomViewModel showroom

    signal areaChosen(areaId: string)
    signal searchChosen
    signal allChosen

    objectName: "home-page"

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.rightMargin: Theme.textScale > 1 ? scrolling.width + Theme.space : 0
        contentHeight: column.height

        ColumnLayout {
            id: column

            height: Math.max(area.height, implicitHeight)
            spacing: Theme.space
            width: area.width

            ColumnLayout {
                Layout.leftMargin: Theme.edge
                Layout.rightMargin: Theme.edge
                Layout.topMargin: Theme.portrait ? 1.5 * Theme.edge : Theme.space
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.headlineSize
                    text: qsTr("Vad vill du ha hjälp med?")
                }

                Words {
                    Layout.fillWidth: true
                    Layout.maximumWidth: 230 * Theme.mm
                    color: Theme.colours.quietInk
                    text: root.showroom.welcome
                    visible: text !== ""
                }
            }

            GridLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.leftMargin: Theme.edge
                Layout.rightMargin: Theme.edge
                columnSpacing: Theme.space
                columns: Theme.portrait ? 2 : 3
                rowSpacing: Theme.space
                uniformCellHeights: true
                uniformCellWidths: true

                Repeater {
                    model: root.home.largeAreas

                    AreaCard {
                        Layout.fillHeight: true
                        Layout.fillWidth: true

                        onActivated: root.areaChosen(areaId)
                    }
                }
            }

            HomeDoors {
                Layout.bottomMargin: Theme.space
                Layout.fillWidth: true
                Layout.leftMargin: Theme.edge
                Layout.rightMargin: Theme.edge
                home: root.home

                onAllChosen: root.allChosen()
                onAreaChosen: areaId => root.areaChosen(areaId)
                onSearchChosen: root.searchChosen()
            }
        }
    }

    ScrollButtons {
        id: scrolling

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        glide: area.glide
    }
}
