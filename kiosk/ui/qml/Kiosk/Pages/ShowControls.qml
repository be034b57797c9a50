pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Back and on between the slides, and how far one has come.
RowLayout {
    id: root

    required property ShowViewModel show

    signal turned(subject: string)

    spacing: Theme.space
    uniformCellSizes: true

    LabelledButton {
        Layout.alignment: Qt.AlignLeft
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
        Layout.fillWidth: true
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
        Layout.fillWidth: Theme.portrait
        Layout.minimumWidth: 60 * Theme.mm
        iconName: root.show.later !== "" ? "next" : "again"
        objectName: "button-slide-after"
        text: root.show.later !== "" ? qsTr("Nästa") : qsTr("Från början")

        onActivated: root.turned(root.show.later || root.show.first)
    }
}
