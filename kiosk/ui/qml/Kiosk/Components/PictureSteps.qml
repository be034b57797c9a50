pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Which of several pictures is on show, with the one before and the one after a touch away; it goes round.
RowLayout {
    id: root

    required property int count
    required property int shown

    signal asked(index: int)

    spacing: Theme.gap

    ScrollButton {
        Accessible.name: qsTr("Förra bilden")
        iconName: "previous"
        objectName: "button-previous-picture"

        onActivated: root.asked((root.shown + root.count - 1) % root.count)
    }

    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        objectName: "picture-count"
        text: qsTr("%1 av %2").arg(root.shown + 1).arg(root.count)
    }

    ScrollButton {
        Accessible.name: qsTr("Nästa bild")
        iconName: "next"
        objectName: "button-next-picture"

        onActivated: root.asked((root.shown + 1) % root.count)
    }
}
