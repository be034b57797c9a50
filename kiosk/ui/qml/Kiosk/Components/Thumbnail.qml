pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One of several pictures, to be shown large.
Touchable {
    id: root

    required property int index
    required property string small
    required property string alt
    required property string tint
    required property bool chosen

    Accessible.name: qsTr("Bild %1: %2").arg(index + 1).arg(alt)
    implicitHeight: implicitWidth * 3 / 4
    implicitWidth: 26 * Theme.mm
    objectName: "picture-" + (index + 1)
    padding: 0

    contentItem: Picture {
        alt: ""
        source: root.small
        tint: root.tint
    }

    RoundedCorners {
        outline: Theme.deep(root.tint)
        outlined: root.chosen || root.pressed
    }
}
