pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Something to answer or to read before one goes on: the page behind it waits.
FocusScope {
    id: root

    property string title: ""
    property bool closable: true
    default property alias content: body.data

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: root.closed()
    focus: true
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion
        }
    }

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
        border.color: Theme.colours.edge
        border.width: Theme.highContrast ? Theme.boldLine : 0
        color: Theme.colours.paper
        height: Math.min(body.implicitHeight + 2 * Theme.edge, root.height - 2 * Theme.space)
        radius: 2 * Theme.radius
        width: Math.min(root.width - 2 * Theme.edge, 260 * Theme.mm)
        x: (root.width - width) / 2
        y: Theme.portrait ? root.height - height - 4 * Theme.edge : (root.height - height) / 2

        MouseArea {
            anchors.fill: parent
        }

        ScrollArea {
            anchors.fill: parent
            anchors.margins: Theme.edge
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
    }
}
