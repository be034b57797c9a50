pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where an answer is written, large, by the keys on the screen or by a real keyboard. It can be covered from bystanders.
// Nothing is copied out of it: the next visitor could paste it.
FocusScope {
    id: root

    required property string question
    required property bool covered
    property bool wrong: false
    property string text: ""

    signal edited(text: string)
    signal accepted

    implicitHeight: Math.max(Theme.primaryTarget * 1.2, input.implicitHeight + 2 * Theme.gap)

    Rectangle {
        anchors.fill: parent
        border.color: root.wrong ? Theme.colours.accent : input.activeFocus ? Theme.colours.ring : Theme.colours.edge
        border.width: input.activeFocus || root.wrong ? Theme.boldLine : Theme.line
        color: Theme.colours.raised
        radius: Theme.radius
    }

    TextInput {
        id: input

        Accessible.name: root.question
        Accessible.passwordEdit: root.covered
        Accessible.role: Accessible.EditableText
        Keys.onBacktabPressed: FocusPath.move(input, false)
        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
        Keys.onTabPressed: FocusPath.move(input, true)
        LayoutMirroring.enabled: false
        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        color: Theme.colours.ink
        echoMode: root.covered ? TextInput.Password : TextInput.Normal
        focus: true
        font.family: Theme.family
        font.pixelSize: Math.min(Theme.titleSize, 20 * Theme.mm)
        horizontalAlignment: TextInput.AlignLeft
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 100
        objectName: "writing-field"
        passwordMaskDelay: 0
        selectByMouse: false
        text: root.text

        onAccepted: root.accepted()
        onTextEdited: root.edited(text)
    }
}
