pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Before there is a catalogue: calm, and honest about it.
Rectangle {
    id: root

    color: Theme.colours.paper
    objectName: "waiting-page"

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space
        width: Math.min(parent.width - 2 * Theme.edge, 240 * Theme.mm)

        Rectangle {
            Accessible.ignored: true
            color: Theme.colours.accent
            implicitHeight: Theme.boldLine
            implicitWidth: 24 * Theme.mm
        }

        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.posterSize
            text: qsTr("Välkommen")
        }

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.leadSize
            text: qsTr("Skärmen är inte klar än. Fråga gärna personalen så länge.")
        }
    }
}
