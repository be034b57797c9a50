pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Text to read: at the side where lines begin in the chosen language, never cut without being asked to.
Text {
    id: root

    property bool strong: false

    Accessible.ignored: text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.colours.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    font.weight: strong ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignLeft
    lineHeight: 1.12
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
