pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Something to answer or to read before one goes on: the page behind it waits. What closes it is always to be seen, and
// so is what scrolls it when it is too long.
FocusScope {
    id: root

    property string title: ""
    property bool closable: true
    property real keptFree: 0
    readonly property real room: height - keptFree
    property real breadth: 260 * Theme.mm
    default property alias content: body.data
    readonly property bool scrolls: area.glide.bottom > area.glide.top + 1

    signal closed
    signal sheetAsked(name: string)
    signal pageAsked(name: string)
    signal listenAsked

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: root.closed()
    focus: true

    Rectangle {
        Accessible.ignored: true
        anchors.fill: parent
        color: Theme.colours.scrim

        MouseArea {
            anchors.fill: parent

            onClicked: {
                if (root.closable)
                    root.closed();
            }
        }
    }

    Rectangle {
        readonly property real margin: Theme.low || Theme.textScale > 1 ? Theme.space : Theme.edge
        readonly property real foot: footer.visible ? footer.implicitHeight + Theme.space : 0

        border.color: Theme.colours.edge
        border.width: Theme.highContrast ? Theme.boldLine : 0
        color: Theme.colours.paper
        height: Math.min(body.implicitHeight + foot + 2 * margin, root.room - 2 * Theme.gap)
        radius: 2 * Theme.radius
        width: Math.min(root.width - 2 * Theme.edge, root.breadth * Math.min(Theme.textScale, 1.6))
        x: (root.width - width) / 2
        y: Theme.portrait ? Math.max(Theme.gap, root.room - height - Theme.gap) : (root.room - height) / 2

        MouseArea {
            anchors.fill: parent
        }

        ScrollArea {
            id: area

            anchors.bottomMargin: parent.foot + parent.margin
            anchors.fill: parent
            anchors.leftMargin: Theme.edge
            anchors.rightMargin: Theme.edge
            anchors.topMargin: parent.margin
            contentHeight: body.implicitHeight

            ColumnLayout {
                id: body

                spacing: Theme.space
                width: parent.width

                Heading {
                    Layout.fillWidth: true
                    text: root.title
                    visible: text !== ""
                }
            }
        }

        RowLayout {
            id: footer

            anchors.bottom: parent.bottom
            anchors.bottomMargin: parent.margin
            anchors.left: parent.left
            anchors.leftMargin: Theme.edge
            anchors.right: parent.right
            anchors.rightMargin: Theme.edge
            spacing: Theme.gap
            visible: root.closable

            ScrollButton {
                Accessible.name: qsTr("Uppåt")
                enabled: !area.glide.atTop
                iconName: "arrow-up"
                objectName: "button-sheet-up"
                visible: root.scrolls

                onActivated: area.glide.scrollBy(-1)
            }

            ScrollButton {
                Accessible.name: qsTr("Nedåt")
                enabled: !area.glide.atBottom
                iconName: "arrow-down"
                objectName: "button-sheet-down"
                visible: root.scrolls

                onActivated: area.glide.scrollBy(1)
            }

            FilledButton {
                Layout.fillWidth: true
                objectName: "button-close"
                text: qsTr("Stäng")

                onActivated: root.closed()
            }
        }
    }
}
