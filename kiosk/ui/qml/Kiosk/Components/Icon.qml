pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One of the drawn signs, in the colour of the text beside it.
Image {
    id: root

    required property string name
    property color colour: Theme.colours.ink
    property int size: Theme.smallIconSize

    Accessible.ignored: true
    height: size
    source: name ? "image://icon/" + name + "/" + colour.toString().slice(-6) : ""
    sourceSize: Qt.size(size, size)
    width: size
}
