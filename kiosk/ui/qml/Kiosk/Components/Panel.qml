pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Something that belongs together, on a sheet of its own.
Rectangle {
    id: root

    required property string title
    default property alias content: column.data

    border.color: Theme.highContrast ? Theme.colours.edge : Theme.colours.hairline
    border.width: Theme.line
    color: Theme.colours.raised
    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.space
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            text: root.title
        }
    }
}
