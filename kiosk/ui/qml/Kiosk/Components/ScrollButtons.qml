pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Up and down for whoever cannot draw with a finger. As wide when it is not to be seen: see ScrollingPage.
Column {
    id: root

    required property Glide glide
    readonly property bool unspoken: true

    spacing: Theme.gap
    visible: glide.bottom > glide.top + 1
    width: Theme.primaryTarget

    ScrollButton {
        Accessible.name: qsTr("Uppåt")
        enabled: !root.glide.atTop
        iconName: "arrow-up"
        objectName: "button-up"

        onActivated: root.glide.scrollBy(-1)
    }

    ScrollButton {
        Accessible.name: qsTr("Nedåt")
        enabled: !root.glide.atBottom
        iconName: "arrow-down"
        objectName: "button-down"

        onActivated: root.glide.scrollBy(1)
    }
}
