pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The radar in words: the areas, the types of the chosen one by ring, and what is told about the one that is selected.
ColumnLayout {
    id: root

    required property RadarViewModel radar

    signal typeChosen(typeId: string)

    spacing: Theme.gap

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.width > 170 * Theme.mm * Theme.textScale ? 4 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: true
        visible: root.radar.selected === ""

        Repeater {
            model: root.radar.sectors

            LabelledButton {
                required property string areaId
                required property string name
                required property string tint
                required property int typeCount
                readonly property bool chosen: root.radar.area === areaId

                Accessible.checkable: true
                Accessible.checked: chosen
                Layout.fillHeight: true
                Layout.fillWidth: true
                edgeColour: Theme.deep(tint)
                edgeWidth: chosen ? Theme.boldLine : Theme.line
                font.pixelSize: Theme.captionSize
                ground: Theme.quiet(tint)
                iconName: "area-" + areaId
                inkColour: Theme.deep(tint)
                leftPadding: Theme.gap
                objectName: "radar-area-" + areaId
                rightPadding: Theme.gap / 2
                text: qsTr("%1 (%2)").arg(name).arg(typeCount)

                onActivated: root.radar.choose(areaId)
            }
        }
    }

    Panel {
        Layout.fillWidth: true
        title: root.radar.selectedName
        visible: root.radar.selected !== ""

        Words {
            Layout.fillWidth: true
            text: [root.radar.selectedRing, root.radar.selectedMeaning].filter(part => part).join(". ")
        }

        Words {
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            font.pixelSize: Theme.captionSize
            text: root.radar.selectedIsExample ? qsTr("Exempel: ingen har bedömt den här ännu.") : qsTr("Bedömd av kommunen.")
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            FilledButton {
                Layout.fillWidth: true
                objectName: "button-radar-open"
                text: qsTr("Öppna")

                onActivated: root.typeChosen(root.radar.selected)
            }

            LabelledButton {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.primaryTarget
                objectName: "button-radar-unselect"
                text: qsTr("Visa alla områden")

                onActivated: root.radar.select(root.radar.selected)
            }
        }
    }

    Glide {
        id: glide

        view: list
    }

    RowLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.space

        ListView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            clip: true
            footer: Item {
                height: Theme.space
            }
            model: root.radar.entries
            objectName: "radar-entries"
            spacing: Theme.gap

            ScrollEdge {
                glide: glide
                parent: list
            }

            delegate: ColumnLayout {
                id: entry

                required property string typeId
                required property int number
                required property string name
                required property string heading
                required property string place
                required property string tint

                spacing: Theme.gap / 2
                width: ListView.view.width

                Heading {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                    font.pixelSize: Theme.leadSize
                    text: entry.heading
                    visible: text !== ""
                }

                LabelledButton {
                    Accessible.name: entry.name + ", " + entry.place
                    Layout.fillWidth: true
                    edgeColour: root.radar.selected === entry.typeId ? Theme.colours.accent : Theme.colours.edge
                    edgeWidth: root.radar.selected === entry.typeId ? Theme.boldLine : Theme.line
                    centred: false
                    leftPadding: Theme.gap + (mirrored ? 0 : dot.width + Theme.gap)
                    objectName: "radar-type-" + entry.typeId
                    rightPadding: Theme.gap + (mirrored ? dot.width + Theme.gap : 0)
                    text: entry.number + "  " + entry.name

                    onActivated: root.radar.select(entry.typeId)

                    // The same dot as in the picture.
                    Rectangle {
                        id: dot

                        Accessible.ignored: true
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.gap
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.deep(entry.tint)
                        height: width
                        radius: width / 2
                        width: 2 * Math.round(3 * Theme.mm)
                    }
                }
            }
        }

        ScrollButtons {
            Layout.alignment: Qt.AlignBottom
            glide: glide
        }
    }
}
