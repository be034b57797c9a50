pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A station's number to touch; the one on show is filled.
Touchable {
    id: root

    required property string stationId
    required property int number
    required property string name
    required property bool chosen

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: qsTr("Nummer %1").arg(number) + ". " + name
    Accessible.role: Accessible.RadioButton
    implicitHeight: Math.max(Theme.primaryTarget, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.primaryTarget, implicitContentWidth + leftPadding + rightPadding)
    objectName: "station-key-" + stationId
    text: number

    background: Rectangle {
        border.color: Theme.colours.action
        border.width: Theme.line
        color: root.chosen ? root.pressed ? Theme.colours.actionPressed : Theme.colours.action : root.pressed ? Theme.colours.pressed : Theme.colours.raised
        radius: Theme.radius
    }
    contentItem: Words {
        Accessible.ignored: true
        color: root.chosen ? Theme.colours.onAction : Theme.colours.ink
        font.pixelSize: Theme.nameSize
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        strong: true
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }
}
