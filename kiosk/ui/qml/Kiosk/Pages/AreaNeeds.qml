pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The area's name on its own ground, and its needs to choose among; or, where all is on show, the areas.
Rectangle {
    id: root

    required property AreaViewModel area
    required property HomeViewModel home
    readonly property int inset: Theme.portrait ? Theme.edge : Theme.space * 1.4

    signal areaChosen(areaId: string)

    color: Theme.quiet(area.tint)
    implicitHeight: column.implicitHeight + 2 * inset

    Picture {
        alt: ""
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: width * 3 / 4
        sharper: root.area.sharperPicture
        source: root.area.picture
        tint: root.area.tint
        visible: !Theme.portrait && root.area.picture !== "" && root.height - column.height - 2 * root.inset > height
    }

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.height + 2 * root.inset

        ColumnLayout {
            id: column

            spacing: Theme.space
            width: parent.width - root.inset - Theme.edge
            x: Theme.rightToLeft ? parent.width - Theme.edge - width : Theme.edge
            y: root.inset

            Heading {
                Layout.fillWidth: true
                color: Theme.deep(root.area.tint)
                font.pixelSize: Theme.portrait ? Theme.headlineSize : Theme.titleSize * 1.12
                text: root.area.title || qsTr("Allt som finns här")
            }

            Words {
                Layout.fillWidth: true
                objectName: "area-whom"
                text: root.area.areaId === "personal" ? qsTr("Den här hyllan är för dig som arbetar i vård och omsorg. Här finns det som gör arbetet lättare.") : root.area.areaId === "narstaende" ? qsTr("Den här hyllan är för dig som hjälper någon du känner.") : ""
                visible: text !== ""
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: Theme.portrait ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: Theme.portrait
                visible: choices.count > 1

                NeedChoice {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    chosen: root.area.chosenNeed === ""
                    objectName: "need-all"
                    text: qsTr("Alla")
                    tint: root.area.tint

                    onActivated: root.area.chooseNeed("")
                }

                Repeater {
                    id: choices

                    model: root.area.needs

                    NeedChoice {
                        required property string needId
                        required text

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        objectName: "need-" + needId
                        tint: root.area.tint

                        onActivated: root.area.chooseNeed(needId)
                    }
                }
            }

            ColumnLayout {
                spacing: Theme.gap
                visible: root.area.areaId === "" && !Theme.portrait

                Words {
                    Layout.fillWidth: true
                    color: Theme.colours.quietInk
                    text: qsTr("Eller välj ett område")
                }

                Repeater {
                    model: root.home.largeAreas

                    LabelledButton {
                        required property string areaId
                        required property string name
                        required property string tint

                        Layout.fillWidth: true
                        centred: false
                        edgeColour: Theme.deep(tint)
                        inkColour: Theme.deep(tint)
                        leftPadding: Theme.gap
                        objectName: "area-door-" + areaId
                        rightPadding: Theme.gap
                        text: name

                        onActivated: root.areaChosen(areaId)
                    }
                }
            }
        }
    }
}
