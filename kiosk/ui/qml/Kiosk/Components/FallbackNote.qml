pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Says in which language a text turned out to be, if it is not the chosen one.
Words {
    id: root

    required property string language

    color: Theme.colours.quietInk
    font.pixelSize: Theme.captionSize
    text: {
        switch (root.language) {
        case "":
            return "";
        case "sv":
            return qsTr("Texten finns bara på svenska");
        case "en":
            return qsTr("Texten finns bara på engelska");
        case "fi":
            return qsTr("Texten finns bara på finska");
        case "da":
            return qsTr("Texten finns bara på danska");
        default:
            return qsTr("Texten finns bara på ett annat språk");
        }
    }
    visible: text !== ""
}
