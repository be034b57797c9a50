pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The first slide, with a few pictures of what is to come, and the last, with whom to ask.
GridLayout {
    id: root

    required property ShowViewModel show
    required property ShowroomViewModel showroom
    readonly property bool last: show.kind === "contact"

    columnSpacing: 2 * Theme.space
    columns: Theme.portrait ? 1 : 2
    rowSpacing: 2 * Theme.space
    uniformCellWidths: !Theme.portrait && !last

    ColumnLayout {
        Layout.alignment: Qt.AlignVCenter
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.space

        Words {
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            font.pixelSize: Theme.slidePointSize
            text: [root.showroom.name, root.showroom.municipality].filter(part => part).join(", ")
        }

        Heading {
            Layout.fillWidth: true
            color: Theme.colours.action
            font.pixelSize: Math.round(1.2 * Theme.slideTitleSize)
            text: root.last ? qsTr("Vill ni veta mer?") : root.show.heading
        }

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.slideTextSize
            text: root.show.sentence
            visible: text !== ""
        }

        FallbackNote {
            Layout.fillWidth: true
            language: root.show.fallbackLanguage
        }

        RowLayout {
            Layout.fillHeight: false
            Layout.topMargin: Theme.space
            spacing: Theme.space
            visible: root.last && root.showroom.phone !== ""

            Icon {
                colour: Theme.colours.action
                name: "phone"
                size: Theme.slideTitleSize
            }

            Words {
                Layout.fillWidth: true
                font.pixelSize: Math.round(1.2 * Theme.slideTitleSize)
                lineHeight: 1
                objectName: "show-phone"
                strong: true
                text: root.showroom.phone
            }
        }

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.slidePointSize
            text: root.showroom.hours
            visible: root.last && text !== ""
        }
    }

    GridLayout {
        Layout.alignment: Qt.AlignVCenter
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.show.pictures.count > 1 ? 2 : 1
        rowSpacing: Theme.gap
        visible: !root.last && root.show.pictures.count > 0

        Repeater {
            model: root.show.pictures

            Picture {
                required property int index
                required property string large

                alt: ""
                Layout.columnSpan: index === 0 && root.show.pictures.count % 2 === 1 && root.show.pictures.count > 1 ? 2 : 1
                Layout.fillWidth: true
                Layout.preferredHeight: width * 3 / 4 / Layout.columnSpan * (Layout.columnSpan > 1 ? 1.2 : 1)
                source: large

                RoundedCorners {}
            }
        }
    }
}
