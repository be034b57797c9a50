pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is being written, an example of it, and the way to cover it.
FocusScope {
    id: root

    required property WriteViewModel write
    required property string question
    required property string hint
    required property bool covered
    property string onward: "" // the way on, where there is no room for it below

    signal nextAsked

    implicitHeight: column.implicitHeight

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        columnSpacing: Theme.space
        columns: root.width > 200 * Theme.mm * Theme.textScale ? root.onward === "" ? 2 : 3 : 1
        rowSpacing: Theme.gap

        WritingField {
            Layout.columnSpan: column.columns
            Layout.fillWidth: true
            covered: root.covered
            focus: true
            question: root.question
            text: root.write.text
            wrong: root.write.problem !== ""

            onAccepted: root.write.goOn()
            onEdited: text => root.write.text = text
        }

        Words {
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            text: root.hint
        }

        LabelledButton {
            Layout.alignment: column.columns > 1 ? Qt.AlignRight : Qt.AlignLeft
            iconName: "lock-privacy"
            objectName: "button-cover"
            text: root.write.hidden ? qsTr("Visa det jag skriver") : qsTr("Dölj det jag skriver")

            onActivated: root.write.toggleHidden()
        }

        FilledButton {
            centred: true
            objectName: "button-next"
            text: root.onward
            visible: root.onward !== ""

            onActivated: root.nextAsked()
        }
    }
}
