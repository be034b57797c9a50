pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The steps of a trial from the first to the last, each with what came of it; what gave no effect looks like the rest.
ColumnLayout {
    id: root

    required property list<string> phases
    required property list<string> dates
    required property list<string> notes
    required property list<int> outcomes
    property color colour: Theme.colours.action
    readonly property real dot: 6 * Theme.mm

    function nameOf(phase: string): string {
        switch (phase) {
        case "ide":
            return qsTr("Idé");
        case "test":
            return qsTr("Prov");
        case "anpassad":
            return qsTr("Anpassning");
        case "test_igen":
            return qsTr("Nytt prov");
        case "infort":
            return qsTr("Infört");
        default:
            return qsTr("Avslutat");
        }
    }

    spacing: 0

    Repeater {
        model: root.phases.length

        RowLayout {
            id: step

            required property int index
            readonly property int outcome: root.outcomes[index] ?? -1
            readonly property bool last: index === root.phases.length - 1

            spacing: Theme.gap

            Item {
                Accessible.ignored: true
                Layout.fillHeight: true
                implicitWidth: root.dot

                Rectangle {
                    id: mark

                    border.color: root.colour
                    border.width: Theme.boldLine / 2
                    color: step.last ? root.colour : Theme.colours.paper
                    height: width
                    radius: width / 2
                    width: root.dot
                    y: (Theme.bodySize * 1.3 - height) / 2
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: -mark.y
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: mark.bottom
                    color: root.colour
                    visible: !step.last
                    width: Theme.line
                }
            }

            ColumnLayout {
                Layout.bottomMargin: step.last ? 0 : Theme.gap
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    strong: true
                    text: [root.nameOf(root.phases[step.index] ?? ""), root.dates[step.index] ?? ""].filter(part => part).join(", ")
                }

                Words {
                    Layout.fillWidth: true
                    text: root.notes[step.index] ?? ""
                    visible: text !== ""
                }

                Badge {
                    Layout.topMargin: Theme.gap / 4
                    iconName: step.outcome === 1 ? "check" : "minus"
                    text: step.outcome === 1 ? qsTr("Det gav effekt") : qsTr("Det gav inte effekt")
                    visible: step.outcome >= 0
                }
            }
        }
    }
}
