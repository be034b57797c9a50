pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A question and the answers to it: one for all when they are the same, else one for each, and a sign that they differ.
Item {
    id: root

    required property string rowId
    required property string kind
    required property string title
    required property list<string> texts
    required property list<int> values
    required property bool same
    required property TypeListModel types
    required property int aside
    required property bool stacked
    readonly property bool prose: kind === "points" || rowId === "what"
    readonly property string question: {
        switch (rowId) {
        case "what":
            return qsTr("Vad är det?");
        case "suits":
            return qsTr("Passar för");
        case "suits-not":
            return qsTr("Passar inte för");
        case "how":
            return qsTr("Hur får jag det?");
        case "privacy":
            return qsTr("Uppgifter om dig");
        case "alarm":
            return qsTr("Kan det larma?");
        case "try":
            return qsTr("Kan jag prova?");
        case "pros":
            return qsTr("Bra");
        case "cons":
            return qsTr("Mindre bra");
        case "ring":
            return qsTr("Hur färdigt är det?");
        case "assessed":
            return qsTr("Vad gör det för nytta?");
        default:
            return root.title;
        }
    }

    implicitHeight: grid.implicitHeight + 2 * Theme.gap
    objectName: "compare-row-" + rowId

    Rectangle {
        Accessible.ignored: true
        color: Theme.colours.hairline
        height: Theme.line
        width: parent.width
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        columnSpacing: 0
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: Theme.portrait
            Layout.maximumWidth: Theme.portrait ? -1 : root.aside
            Layout.preferredWidth: Theme.portrait ? -1 : root.aside
            columnSpacing: Theme.space
            columns: Theme.portrait ? 2 : 1
            rowSpacing: 0

            Words {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: !Theme.portrait
                Layout.rightMargin: Theme.portrait ? 0 : Theme.space
                lineHeight: 1
                strong: true
                text: root.question
            }

            Badge {
                colour: Theme.colours.quietInk
                iconName: root.same ? "check" : "differs"
                text: root.same ? qsTr("Lika") : qsTr("Skiljer sig")
                visible: root.same || !root.prose
            }
        }

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            columnSpacing: Theme.space
            columns: root.stacked || root.same ? 1 : Math.max(1, answers.count)
            rowSpacing: Theme.space
            uniformCellWidths: true

            Repeater {
                id: answers

                model: root.types

                CompareCell {
                    required property int index

                    Layout.alignment: Qt.AlignTop | Qt.AlignLeft
                    Layout.fillWidth: true
                    answer: root.texts[index] ?? ""
                    kind: root.kind
                    named: root.stacked && !root.same
                    rowId: root.rowId
                    value: root.values[index] ?? 0
                    visible: index === 0 || !root.same
                }
            }
        }
    }
}
