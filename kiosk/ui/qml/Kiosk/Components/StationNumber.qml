pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A station's number, as it stands on the shelf: light on a dark round sign.
Rectangle {
    id: root

    required property int number
    property real size: 22 * Theme.mm * Math.sqrt(Theme.textScale)

    Accessible.ignored: true
    color: Theme.colours.action
    implicitHeight: Math.round(size)
    implicitWidth: Math.round(size)
    radius: width / 2

    Words {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.colours.onAction
        font.pixelSize: Math.round(root.size * (root.number > 99 ? 0.42 : 0.56))
        lineHeight: 1
        strong: true
        text: root.number
    }
}
