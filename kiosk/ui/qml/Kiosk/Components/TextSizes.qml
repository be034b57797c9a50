pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Smaller and larger, and how many sizes there are.
RowLayout {
    id: root

    required property int count
    required property int current

    signal asked(size: int)

    spacing: Theme.gap

    ScrollButton {
        Accessible.name: qsTr("Mindre text")
        enabled: root.current > 0
        iconName: "minus"
        objectName: "button-smaller"

        onActivated: root.asked(root.current - 1)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap / 2

        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            text: qsTr("Textens storlek")
        }

        Row {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.gap

            Repeater {
                model: root.count

                Rectangle {
                    required property int index

                    anchors.bottom: parent?.bottom
                    border.color: Theme.colours.action
                    border.width: Theme.line
                    color: index <= root.current ? Theme.colours.action : "transparent"
                    height: (4 + 1.5 * index) * Theme.mm
                    radius: Theme.radius / 3
                    width: 9 * Theme.mm
                }
            }
        }
    }

    ScrollButton {
        Accessible.name: qsTr("Större text")
        enabled: root.current < root.count - 1
        iconName: "plus"
        objectName: "button-larger"

        onActivated: root.asked(root.current + 1)
    }
}
