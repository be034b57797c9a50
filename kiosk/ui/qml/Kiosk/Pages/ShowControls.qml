pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Back and on between the slides, and how far one has come.
GridLayout {
    id: root

    required property ShowViewModel show
    readonly property bool stacked: Theme.portrait && Theme.textScale > 1

    signal turned(subject: string)

    columnSpacing: Theme.space
    columns: stacked ? 2 : 3
    rowSpacing: Theme.gap
    uniformCellWidths: true

    LabelledButton {
        Layout.alignment: Qt.AlignLeft
        Layout.column: 0
        Layout.row: root.stacked ? 1 : 0
        Layout.fillWidth: Theme.portrait
        Layout.minimumHeight: Theme.primaryTarget
        Layout.minimumWidth: 60 * Theme.mm
        enabled: root.show.earlier !== ""
        font.pixelSize: Theme.leadSize
        iconName: "previous"
        objectName: "button-slide-before"
        opacity: enabled ? 1 : 0
        text: qsTr("Föregående")

        onActivated: root.turned(root.show.earlier)
    }

    ColumnLayout {
        Layout.column: root.stacked ? 0 : 1
        Layout.columnSpan: root.stacked ? 2 : 1
        Layout.fillWidth: true
        Layout.row: 0
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.nameSize
            horizontalAlignment: Text.AlignHCenter
            objectName: "show-progress"
            text: qsTr("%1 av %2").arg(root.show.place).arg(root.show.count)
        }

        RowLayout {
            spacing: Theme.gap / 2

            Repeater {
                model: root.show.count

                Rectangle {
                    required property int index

                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: index < root.show.place ? Theme.colours.action : Theme.colours.hairline
                    implicitHeight: Theme.boldLine
                    radius: height / 2
                }
            }
        }
    }

    FilledButton {
        Layout.alignment: Qt.AlignRight
        Layout.column: root.stacked ? 1 : 2
        Layout.row: root.stacked ? 1 : 0
        Layout.fillWidth: Theme.portrait
        Layout.minimumWidth: 60 * Theme.mm
        iconName: root.show.later !== "" ? "next" : "again"
        objectName: "button-slide-after"
        text: root.show.later !== "" ? qsTr("Nästa") : qsTr("Från början")

        onActivated: root.turned(root.show.later || root.show.first)
    }
}
