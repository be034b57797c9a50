pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A button of the bar at the bottom: a sign and a word below it; stays marked while what it does is on. What leads
// somewhere has an edge. What is not needed keeps its place.
Touchable {
    id: root

    property string iconName: ""
    property bool toggles: false
    property bool on: false
    property bool leads: false
    property bool unneeded: false
    readonly property bool beside: leads && Theme.portrait

    Accessible.checkable: toggles
    Accessible.checked: on
    Accessible.ignored: unneeded
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.preferredWidth: 0
    enabled: !unneeded
    font.pixelSize: beside ? Math.max(Theme.barSize, Math.round(7.8 * Theme.mm)) : Theme.barSize
    font.weight: leads ? Font.Medium : Font.Normal
    implicitHeight: Math.max(Theme.primaryTarget, implicitContentHeight + topPadding + bottomPadding)
    opacity: unneeded ? 0 : 1
    horizontalPadding: beside ? Theme.gap : Theme.gap / 2
    verticalPadding: Theme.gap / 2

    background: Rectangle {
        border.color: root.on ? Theme.colours.action : root.leads ? Theme.colours.edge : "transparent"
        border.width: Theme.line
        color: root.pressed ? Theme.colours.pressed : root.on || root.leads ? Theme.colours.raised : "transparent"
        radius: Theme.radius
    }
    contentItem: GridLayout {
        columnSpacing: Theme.gap
        columns: root.beside ? 2 : 1
        rowSpacing: Theme.line

        Icon {
            Layout.alignment: root.beside ? Qt.AlignVCenter : Qt.AlignHCenter
            colour: root.on ? Theme.colours.action : Theme.colours.ink
            name: root.on ? "check" : root.iconName
            size: Theme.iconSize
        }

        Words {
            Accessible.ignored: true
            Layout.fillHeight: true
            Layout.fillWidth: true
            font: root.font
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 1
            text: root.text
            verticalAlignment: root.beside ? Text.AlignVCenter : Text.AlignTop
        }
    }
}
