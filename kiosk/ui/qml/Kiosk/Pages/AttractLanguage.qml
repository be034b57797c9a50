pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The invitation in one language: touched, the visit speaks it.
Touchable {
    id: root

    required property string code
    required property string endonym
    required property bool current
    required property string invitation
    readonly property bool filled: current !== pressed

    Accessible.name: endonym + ". " + invitation
    bottomPadding: Theme.gap * 0.7
    implicitHeight: Math.max(24 * Theme.mm, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space
    objectName: "attract-language-" + code
    topPadding: Theme.gap * 0.7

    background: Rectangle {
        border.color: root.filled ? Theme.colours.action : Theme.colours.edge
        border.width: Theme.line
        color: root.filled ? Theme.colours.action : Theme.colours.raised
        radius: Theme.radius
    }
    contentItem: ColumnLayout {
        spacing: 0

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.filled ? Theme.colours.onAction : Theme.colours.ink
            lineHeight: 1
            strong: true
            text: root.endonym
        }

        Words {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: root.filled ? Theme.colours.onAction : Theme.colours.quietInk
            font.pixelSize: Theme.captionSize
            lineHeight: 1
            text: root.invitation
        }
    }
}
