pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Something that has the whole page to itself; the way out is always in the same corner.
FocusScope {
    id: root

    required property string title
    default property alias content: body.data
    property alias controls: tools.data

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: root.closed()

    Rectangle {
        Accessible.ignored: true
        anchors.fill: parent
        color: Theme.colours.paper
    }

    ColumnLayout {
        anchors.bottomMargin: Theme.space
        anchors.fill: parent
        anchors.leftMargin: Theme.edge
        anchors.rightMargin: Theme.edge
        anchors.topMargin: Theme.edge
        spacing: Theme.gap * 1.4

        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.space

            Heading {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                text: root.title
            }

            LabelledButton {
                Layout.alignment: Qt.AlignTop
                Layout.minimumHeight: Theme.primaryTarget
                iconName: "close"
                objectName: "button-close-large"
                text: qsTr("Stäng")

                onActivated: root.closed()
            }
        }

        Item {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
        }

        ColumnLayout {
            id: tools

            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.gap
        }
    }
}
