pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One answer, to be looked at once more, and the way to change it. What identifies somebody is never read aloud.
RowLayout {
    id: root

    required property string title
    required property string answer
    property bool personal: false
    property bool covered: false
    property string step: ""

    signal mended(step: string)

    Layout.fillHeight: false
    spacing: Theme.space

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            text: root.title
        }

        Words {
            readonly property bool unspoken: root.personal

            Layout.fillWidth: true
            font.pixelSize: Theme.nameSize
            lineHeight: 1
            objectName: "answer-" + root.step
            strong: true
            text: root.personal && root.covered && root.answer !== "" ? "••••••" : root.personal ? Theme.isolated(root.answer) : root.answer
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }

    LabelledButton {
        Accessible.description: root.title
        objectName: "change-" + root.step
        text: qsTr("Ändra")
        visible: root.step !== ""

        onActivated: root.mended(root.step)
    }
}
