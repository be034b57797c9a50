pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Headphones have been plugged in: would you like to listen?
Rectangle {
    id: root

    required property ScreenModels models
    required property Item screen

    Accessible.name: qsTr("Hörlurar är isatta")
    Accessible.role: Accessible.Grouping
    color: Theme.colours.raised
    implicitHeight: row.implicitHeight + 2 * Theme.gap
    objectName: "listen-offer"

    Rectangle {
        Accessible.ignored: true
        color: Theme.colours.action
        height: Theme.boldLine
        width: parent.width
    }

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.edge
        anchors.margins: Theme.gap
        anchors.rightMargin: Theme.edge
        columnSpacing: Theme.space
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        Badge {
            Layout.fillWidth: true
            iconName: "headphones"
            size: Theme.leadSize
            text: qsTr("Hörlurar är isatta. Vill du lyssna på sidan?")
        }

        RowLayout {
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Theme.portrait ? -1 : root.width * 0.5
            spacing: Theme.gap
            uniformCellSizes: true

            FilledButton {
                Layout.fillWidth: true
                iconName: "listen"
                objectName: "button-offer-listen"
                text: qsTr("Lyssna")

                onActivated: root.models.toggleListening(root.screen)
            }

            LabelledButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "button-offer-decline"
                text: qsTr("Nej tack")

                onActivated: root.models.declineListening()
            }
        }
    }
}
