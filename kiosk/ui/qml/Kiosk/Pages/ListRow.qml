pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One of the things collected: to open, to move, to take away; and to pick for comparing when there are many.
Rectangle {
    id: root

    required property int index
    required property string typeId
    required property int number
    required property string name
    required property string picture
    required property string tint
    required property MyListViewModel list
    required property bool first
    required property bool last
    readonly property bool chosen: list.picked.includes(typeId)

    signal typeChosen

    border.color: Theme.colours.edge
    border.width: Theme.highContrast ? Theme.line : 0
    color: Theme.colours.raised
    implicitHeight: grid.implicitHeight + 2 * Theme.gap
    radius: Theme.radius

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        columnSpacing: Theme.space
        columns: root.width > (root.list.mustPick ? 290 : 230) * Theme.mm * Theme.textScale ? 2 : 1
        rowSpacing: Theme.gap

        Touchable {
            id: card

            Accessible.description: qsTr("Nummer %1").arg(root.number)
            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: "list-item-" + root.typeId
            padding: 0
            text: root.name

            background: Rectangle {
                color: card.pressed ? Theme.quiet(root.tint) : "transparent"
                radius: Theme.radius
            }
            contentItem: RowLayout {
                spacing: Theme.gap

                Picture {
                    Layout.preferredHeight: 30 * Theme.mm
                    Layout.preferredWidth: 40 * Theme.mm
                    alt: ""
                    source: root.picture
                    tint: root.tint

                    RoundedCorners {
                        around: card.pressed ? Theme.quiet(root.tint) : Theme.colours.raised
                        outlined: false
                    }
                }

                Words {
                    Accessible.ignored: true
                    Layout.preferredWidth: Theme.titleSize * 2.1
                    font.letterSpacing: Theme.line
                    font.pixelSize: Theme.titleSize
                    strong: true
                    text: root.number
                }

                Words {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    font.pixelSize: Theme.leadSize
                    lineHeight: 1
                    text: root.name
                }
            }

            onActivated: root.typeChosen()
        }

        ListRowWays {
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            chosen: root.chosen
            first: root.first
            last: root.last
            list: root.list
            name: root.name
            typeId: root.typeId
        }
    }
}
