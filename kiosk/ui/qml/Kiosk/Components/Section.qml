pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A part of a product's page: a question, and below it the answer.
ColumnLayout {
    id: root

    required property string name
    required property string title
    property string shortTitle: title
    property bool wanted: true
    property bool first: false

    objectName: "section-" + name
    spacing: Theme.gap
    visible: wanted

    Rectangle {
        Accessible.ignored: true
        Layout.bottomMargin: Theme.space
        Layout.fillWidth: true
        color: Theme.colours.hairline
        implicitHeight: Theme.line
        visible: !root.first
    }

    Heading {
        Layout.bottomMargin: Theme.gap * 0.4
        Layout.fillWidth: true
        font.pixelSize: Math.round(11.4 * Theme.mm * Theme.textScale)
        text: root.title
    }
}
