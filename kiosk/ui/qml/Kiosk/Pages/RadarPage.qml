pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Which technology is ready, and in which area: the picture, and beside it the same as a list to touch.
Page {
    id: root

    readonly property RadarViewModel radar: models.radar as RadarViewModel
    property bool listed: false

    objectName: "radar-page"

    onArrived: (subject, returning) => {
        if (!returning)
            root.listed = false;
    }

    GridLayout {
        anchors.bottomMargin: Theme.space
        anchors.fill: parent
        anchors.leftMargin: Theme.edge
        anchors.rightMargin: Theme.edge
        anchors.topMargin: Theme.portrait && !Theme.tight ? 1.5 * Theme.edge : Theme.space
        columnSpacing: Theme.space
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        GridLayout {
            Layout.columnSpan: Theme.portrait ? 1 : 2
            Layout.fillHeight: false
            columnSpacing: Theme.space
            columns: Theme.portrait && Theme.textScale > 1 ? 1 : 2
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Teknikradar")
                }

                Words {
                    Layout.fillWidth: true
                    color: Theme.colours.quietInk
                    font.pixelSize: Theme.captionSize
                    text: qsTr("Ju närmare mitten, desto mer klar. Placeringarna är exempel där ingen har bedömt dem.")
                }
            }

            LabelledButton {
                iconName: root.listed ? "radar" : "list"
                objectName: "button-radar-list"
                text: root.listed ? qsTr("Visa som bild") : qsTr("Visa som lista")

                onActivated: root.listed = !root.listed
            }
        }

        RadarDisc {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.fillHeight: !Theme.portrait || Theme.tight
            Layout.maximumHeight: width
            Layout.preferredHeight: Theme.tight ? -1 : width
            Layout.preferredWidth: Theme.tight ? (Theme.portrait ? 1 : 0.55) * (root.width - 2 * Theme.edge) : Theme.portrait ? Math.min(root.width - 2 * Theme.edge, root.height * 0.42) : root.height - 42 * Theme.mm - Theme.space * 2
            numbered: Theme.tight
            radar: root.radar
            visible: !root.listed
        }

        RadarRings {
            Layout.fillWidth: true
            radar: root.radar
            visible: Theme.tight && !root.listed
        }

        RadarList {
            Layout.columnSpan: root.listed && !Theme.portrait ? 2 : 1
            Layout.fillHeight: true
            Layout.fillWidth: true
            radar: root.radar
            visible: root.listed || !Theme.tight

            onTypeChosen: typeId => root.opened("product", typeId)
        }
    }
}
