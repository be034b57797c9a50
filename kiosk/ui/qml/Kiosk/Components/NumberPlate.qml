pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The number on the shelf label: to say to staff or on the telephone.
RowLayout {
    id: root

    required property int number

    Accessible.name: qsTr("Nummer %1").arg(number) + ". " + hint.text
    Accessible.role: Accessible.StaticText
    spacing: Theme.gap

    Rectangle {
        border.color: Theme.colours.ink
        border.width: Theme.line
        color: Theme.colours.raised
        implicitHeight: Math.max(16 * Theme.mm, digits.implicitHeight + Theme.gap)
        implicitWidth: digits.implicitWidth + 2 * Theme.gap

        Words {
            id: digits

            Accessible.ignored: true
            anchors.centerIn: parent
            font.letterSpacing: Theme.line
            font.pixelSize: Theme.titleSize
            lineHeight: 1
            strong: true
            text: root.number
        }
    }

    Words {
        id: hint

        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        font.pixelSize: Theme.captionSize
        text: qsTr("Säg numret till personalen")
    }
}
