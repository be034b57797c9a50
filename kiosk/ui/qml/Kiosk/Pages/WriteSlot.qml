pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The free times for a showing, each with its day; and a way on for those whom none suits.
ColumnLayout {
    id: root

    required property bool late
    required property WriteViewModel write

    spacing: Theme.space

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.portrait || Theme.cramped ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.write.times

            LargeChoice {
                required property string timeId
                required property string day
                required property string hours

                Layout.fillHeight: true
                chosen: root.write.slot === timeId
                explanation: hours
                iconName: "calendar"
                least: Theme.primaryTarget
                objectName: "slot-" + timeId
                text: day

                onActivated: root.write.choose("slot", timeId)
            }
        }
    }

    LargeChoice {
        explanation: root.late ? qsTr("Just nu kan det dröja. Ring gärna i stället.") : qsTr("Vi hör av oss och bestämmer en tid.")
        least: Theme.primaryTarget
        objectName: "slot-none"
        text: qsTr("Ingen tid passar")

        onActivated: root.write.choose("slot", "")
    }
}
