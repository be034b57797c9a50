pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Where the word is written, by the keys on the screen or by a real keyboard. Nothing is copied out of it.
FocusScope {
    id: root

    property alias text: input.text
    required property string hint

    signal edited(text: string)
    signal cleared

    implicitHeight: Math.max(Theme.primaryTarget, input.implicitHeight + Theme.gap)

    Rectangle {
        anchors.fill: parent
        border.color: input.activeFocus ? Theme.colours.ring : Theme.colours.edge
        border.width: input.activeFocus ? Theme.boldLine : Theme.line
        color: Theme.colours.raised
        radius: Theme.radius
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: Theme.iconSize
    }

    TextInput {
        id: input

        Accessible.name: root.hint
        Accessible.role: Accessible.EditableText
        Keys.onBacktabPressed: FocusPath.move(input, false)
        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
        Keys.onTabPressed: FocusPath.move(input, true)
        anchors.left: icon.right
        anchors.leftMargin: Theme.gap
        anchors.right: clearing.left
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        color: Theme.colours.ink
        focus: true
        font.family: Theme.family
        font.pixelSize: Theme.nameSize
        maximumLength: 60
        objectName: "search-field"
        selectByMouse: false

        onTextEdited: root.edited(text)

        Words {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.colours.quietInk
            elide: Text.ElideRight
            text: root.hint
            visible: input.text === ""
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }

    Touchable {
        id: clearing

        Accessible.name: qsTr("Sudda allt")
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Theme.primaryTarget
        objectName: "button-clear"
        padding: 0
        visible: input.text !== ""

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "close"
                size: Theme.iconSize
            }
        }

        onActivated: root.cleared()
    }
}
