pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Beside the results: how they are chosen and ordered, the answers to change, and where to go from here.
Rectangle {
    id: root

    required property GuideViewModel guide
    readonly property int inset: Theme.portrait ? Theme.edge : Theme.space * 1.4

    signal answered(path: string)
    signal allChosen

    function begin() {
        area.contentY = 0;
    }

    color: Theme.quiet("")
    implicitHeight: column.implicitHeight + 2 * inset

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + 2 * root.inset

        ColumnLayout {
            id: column

            spacing: Theme.space
            width: parent.width - Theme.edge - (Theme.portrait ? Theme.edge : root.inset)
            x: Theme.rightToLeft ? parent.width - Theme.edge - width : Theme.edge
            y: root.inset

            Heading {
                Layout.fillWidth: true
                color: Theme.deep("")
                font.pixelSize: Theme.portrait ? Theme.headlineSize : Theme.titleSize * 1.12
                text: root.guide.resultCount > 0 ? qsTr("Det här kan passa") : qsTr("Just nu finns inget här som passar svaren")
            }

            GridLayout {
                Layout.fillHeight: false
                columnSpacing: Theme.gap
                columns: Theme.portrait ? 2 : 1
                rowSpacing: Theme.gap
                uniformCellWidths: true

                LabelledButton {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.primaryTarget
                    centred: false
                    iconName: "again"
                    objectName: "button-again"
                    text: qsTr("Börja om med frågorna")

                    onActivated: root.answered("")
                }

                LabelledButton {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.primaryTarget
                    centred: false
                    iconName: "all"
                    objectName: "button-all-instead"
                    text: qsTr("Visa alla")

                    onActivated: root.allChosen()
                }
            }

            GuideGiven {
                Layout.fillHeight: false
                Layout.fillWidth: true
                guide: root.guide

                onChosen: path => root.answered(path)
            }
        }
    }
}
