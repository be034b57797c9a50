pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What the page most wants one to do.
LabelledButton {
    id: root

    property bool warm: false

    edgeColour: "transparent"
    edgeWidth: 0
    font.pixelSize: Theme.leadSize
    font.weight: Font.DemiBold
    ground: warm ? Theme.colours.accent : Theme.colours.action
    implicitHeight: Math.max(Theme.primaryTarget, implicitContentHeight + topPadding + bottomPadding)
    inkColour: warm ? Theme.colours.onAccent : Theme.colours.onAction
    pressedGround: warm ? Theme.colours.accentPressed : Theme.colours.actionPressed
}
