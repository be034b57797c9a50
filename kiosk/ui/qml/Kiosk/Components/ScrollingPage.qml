pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A page of one column that fills the screen, and scrolls only when the words are too large for that. Whether there is room
// for the buttons depends on the screen alone: if it depended on the content, the two could chase each other for ever.
Page {
    id: root

    property real topMargin: Theme.portrait && !Theme.tight ? 1.5 * Theme.edge : Theme.space
    property bool fills: true
    property bool keepsRoom: Theme.cramped
    default property alias content: column.data

    function toTop() {
        area.contentY = 0;
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.space

        ColumnLayout {
            id: column

            anchors.left: parent?.left
            anchors.leftMargin: Theme.edge
            height: root.fills ? Math.max(area.height - y - Theme.space, implicitHeight) : implicitHeight
            spacing: Theme.space
            width: area.width - Theme.edge - (root.keepsRoom ? scrolling.width + Theme.edge + Theme.space : Theme.edge)
            y: root.topMargin
        }
    }

    ScrollButtons {
        id: scrolling

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        glide: area.glide
    }
}
