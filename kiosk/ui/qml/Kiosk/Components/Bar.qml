pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The bar at the bottom of every page: the way back, and how one wants to read. All are equally wide, and nothing moves
// when something comes or goes: the list's place is kept free, and leaving stands where the way back stands elsewhere.
Rectangle {
    id: root

    required property DisplayViewModel display
    required property bool atHome
    property int collected: 0
    property bool listening: false
    readonly property bool unspoken: true
    readonly property int slots: ways.children.length + tools.children.length
    readonly property real slot: (width - 2 * Theme.edge - (slots - 1) * Theme.gap) / slots

    signal backAsked
    signal homeAsked
    signal leavingAsked
    signal listAsked
    signal languageAsked
    signal easierAsked
    signal helpAsked
    signal listenAsked

    color: Theme.colours.paper
    implicitHeight: grid.implicitHeight + 2 * grid.anchors.margins

    Rectangle {
        Accessible.ignored: true
        color: Theme.colours.hairline
        height: Theme.line
        width: parent.width
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: Theme.edge
        anchors.margins: Theme.gap * 0.8
        anchors.rightMargin: Theme.edge
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        RowLayout {
            id: ways

            Layout.fillHeight: true
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: 3 * root.slot + 2 * Theme.gap
            spacing: Theme.gap
            uniformCellSizes: true

            BarButton {
                iconName: root.atHome ? "close" : "back"
                leads: true
                objectName: root.atHome ? "button-leave" : "button-back"
                text: root.atHome ? qsTr("Avsluta") : qsTr("Tillbaka")

                onActivated: root.atHome ? root.leavingAsked() : root.backAsked()
            }

            BarButton {
                iconName: "home"
                leads: true
                objectName: "button-home"
                text: qsTr("Till början")
                unneeded: root.atHome

                onActivated: root.homeAsked()
            }

            BarButton {
                iconName: "my-list"
                leads: true
                objectName: "button-list"
                text: qsTr("Min lista: %1").arg(root.collected)
                unneeded: root.collected === 0

                onActivated: root.listAsked()
            }
        }

        GridLayout {
            id: tools

            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: Theme.portrait && Theme.textScale > 1 ? 3 : 6
            rowSpacing: Theme.gap
            uniformCellWidths: true

            BarButton {
                iconName: "language"
                objectName: "button-language"
                text: qsTr("Språk")

                onActivated: root.languageAsked()
            }

            BarButton {
                Accessible.description: Math.round(root.display.textScale * 100) + " %"
                iconName: "text-larger"
                objectName: "button-larger-text"
                text: root.display.textSize < root.display.textSizes - 1 ? qsTr("Större text") : qsTr("Vanlig text")

                onActivated: root.display.nextTextSize()
            }

            BarButton {
                iconName: "contrast"
                objectName: "button-high-contrast"
                on: root.display.highContrast
                text: qsTr("Hög kontrast")
                toggles: true

                onActivated: root.display.toggleHighContrast()
            }

            BarButton {
                iconName: "listen"
                objectName: "button-listen"
                on: root.listening
                text: qsTr("Lyssna")
                toggles: true

                onActivated: root.listenAsked()
            }

            BarButton {
                iconName: "easier"
                objectName: "button-easier"
                text: qsTr("Gör det lättare")

                onActivated: root.easierAsked()
            }

            BarButton {
                iconName: "help"
                objectName: "button-help"
                text: qsTr("Hjälp")

                onActivated: root.helpAsked()
            }
        }
    }
}
