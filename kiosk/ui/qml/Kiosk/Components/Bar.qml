pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The bar at the bottom of every page: the way back, and how one wants to read.
Rectangle {
    id: root

    required property DisplayViewModel display
    required property bool atHome
    property int collected: 0

    signal backAsked
    signal homeAsked
    signal leavingAsked
    signal listAsked
    signal languageAsked
    signal helpAsked

    color: Theme.colours.paper
    implicitHeight: rows.implicitHeight + 2 * rows.anchors.margins

    Rectangle {
        Accessible.ignored: true
        color: Theme.colours.hairline
        height: Theme.line
        width: parent.width
    }

    GridLayout {
        id: rows

        anchors.fill: parent
        anchors.leftMargin: Theme.edge
        anchors.margins: Theme.gap * 0.8
        anchors.rightMargin: Theme.edge
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        RowLayout {
            Layout.fillWidth: Theme.portrait
            spacing: Theme.gap
            uniformCellSizes: Theme.portrait && !root.atHome

            LabelledButton {
                Layout.fillWidth: true
                iconName: "back"
                implicitHeight: Theme.primaryTarget
                objectName: "button-back"
                text: qsTr("Tillbaka")
                visible: !root.atHome

                onActivated: root.backAsked()
            }

            LabelledButton {
                Layout.fillWidth: true
                iconName: "home"
                implicitHeight: Theme.primaryTarget
                objectName: "button-home"
                text: qsTr("Till början")
                visible: !root.atHome

                onActivated: root.homeAsked()
            }

            LabelledButton {
                iconName: "close"
                implicitHeight: Theme.primaryTarget
                objectName: "button-leave"
                text: qsTr("Avsluta")
                visible: root.atHome

                onActivated: root.leavingAsked()
            }

            LabelledButton {
                Layout.fillWidth: true
                iconName: "my-list"
                implicitHeight: Theme.primaryTarget
                objectName: "button-list"
                text: qsTr("Min lista: %1").arg(root.collected)
                visible: root.collected > 0

                onActivated: root.listAsked()
            }

            Item {
                Layout.fillWidth: true
                visible: Theme.portrait && !root.atHome && root.collected === 0
            }
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            Layout.fillWidth: Theme.portrait
            spacing: Theme.gap

            BarButton {
                Layout.fillWidth: true
                iconName: "language"
                objectName: "button-language"
                text: qsTr("Språk")

                onActivated: root.languageAsked()
            }

            BarButton {
                Layout.fillWidth: true
                iconName: "text-larger"
                objectName: "button-larger-text"
                on: root.display.largerText
                text: qsTr("Större text")
                toggles: true

                onActivated: root.display.toggleLargerText()
            }

            BarButton {
                Layout.fillWidth: true
                iconName: "contrast"
                objectName: "button-high-contrast"
                on: root.display.highContrast
                text: qsTr("Hög kontrast")
                toggles: true

                onActivated: root.display.toggleHighContrast()
            }

            BarButton {
                Layout.fillWidth: true
                iconName: "easier"
                objectName: "button-easier"
                on: root.display.easier
                text: qsTr("Gör det lättare")
                toggles: true

                onActivated: root.display.makeEasier()
            }

            BarButton {
                Layout.fillWidth: true
                iconName: "help"
                objectName: "button-help"
                text: qsTr("Hjälp")

                onActivated: root.helpAsked()
            }
        }
    }
}
