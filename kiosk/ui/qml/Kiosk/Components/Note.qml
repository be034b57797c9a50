pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Something to know before one trusts the rest: a sign and a sentence on a quiet ground.
Rectangle {
    id: root

    required property string text
    property string iconName: "info"
    property string tint: ""

    border.color: Theme.colours.edge
    border.width: Theme.highContrast ? Theme.line : 0
    color: Theme.quiet(tint)
    implicitHeight: row.implicitHeight + 1.6 * Theme.gap
    radius: Theme.radius
    visible: text !== ""

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap * 0.8

        Icon {
            colour: Theme.deep(root.tint)
            name: root.iconName
        }

        Words {
            Layout.fillWidth: true
            text: root.text
        }
    }
}
