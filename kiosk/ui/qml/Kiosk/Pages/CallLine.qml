pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One way to reach somebody.
RowLayout {
    id: root

    required property string iconName
    required property string title
    required property string text

    Layout.fillHeight: false
    spacing: Theme.gap * 1.4

    Icon {
        Layout.alignment: Qt.AlignTop
        colour: Theme.colours.action
        name: root.iconName
        size: 14 * Theme.mm
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.nameSize
            lineHeight: 1
            strong: true
            text: root.title
        }

        Words {
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            text: root.text
            visible: text !== ""
        }
    }
}
