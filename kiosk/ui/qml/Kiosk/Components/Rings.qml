pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The rings of the radar, innermost the readiest, with the one that holds filled.
Item {
    id: root

    required property RingListModel rings
    required property int count
    property color colour: Theme.colours.action

    Accessible.ignored: true
    implicitHeight: 62 * Theme.mm
    implicitWidth: implicitHeight

    Repeater {
        model: root.rings

        Rectangle {
            required property int index
            required property bool current

            anchors.centerIn: parent
            border.color: root.colour
            border.width: Theme.line
            color: current ? root.colour : Theme.colours.raised
            height: width
            radius: width / 2
            width: root.width * (index + 1) / Math.max(1, root.count)
            z: -index
        }
    }
}
