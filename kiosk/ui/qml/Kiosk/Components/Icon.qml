pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One of the drawn signs, in the colour of the text beside it. What points along the text points with it.
Image {
    id: root

    required property string name
    property color colour: Theme.colours.ink
    property int size: Theme.smallIconSize
    readonly property bool pointsAlong: ["back", "next", "previous", "backspace"].includes(name)

    Accessible.ignored: true
    height: size
    mirror: Theme.rightToLeft && pointsAlong
    source: name ? "image://icon/" + name + "/" + colour.toString().slice(-6) : ""
    sourceSize: Qt.size(size, size)
    width: size
}
