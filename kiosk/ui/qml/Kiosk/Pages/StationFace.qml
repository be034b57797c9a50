pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A station's number, name and place on quiet ground, and below them the numbers of the other stations.
Rectangle {
    id: root

    required property TryHereViewModel room
    readonly property int inset: Theme.portrait ? Theme.edge : Theme.space * 1.4

    signal stationChosen(stationId: string)

    color: Theme.quiet("")
    implicitHeight: column.implicitHeight + 2 * inset

    ScrollArea {
        anchors.fill: parent
        contentHeight: column.height + 2 * root.inset

        ColumnLayout {
            id: column

            spacing: Theme.space
            width: parent.width - root.inset - Theme.edge
            x: Theme.rightToLeft ? parent.width - Theme.edge - width : Theme.edge
            y: root.inset

            GridLayout {
                columnSpacing: Theme.space
                columns: Theme.portrait ? 2 : 1
                rowSpacing: Theme.gap

                StationNumber {
                    number: root.room.number
                    size: 38 * Theme.mm
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap / 2

                    Heading {
                        Layout.fillWidth: true
                        objectName: "station-name"
                        text: root.room.name
                    }

                    Words {
                        Layout.fillWidth: true
                        font.pixelSize: Theme.leadSize
                        objectName: "station-place"
                        text: root.room.place
                        visible: text !== ""
                    }
                }
            }

            Words {
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                text: qsTr("Jag står vid nummer")
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Repeater {
                    model: root.room.stations

                    StationKey {
                        onActivated: {
                            if (!chosen)
                                root.stationChosen(stationId);
                        }
                    }
                }
            }
        }
    }
}
