pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The days that suit: as many as one likes.
ColumnLayout {
    id: root

    required property WriteViewModel write

    spacing: Theme.gap

    Words {
        Layout.bottomMargin: Theme.gap
        Layout.fillWidth: true
        text: qsTr("Välj en eller flera dagar. Välj inget om alla dagar går bra.")
    }

    Repeater {
        model: [["mon", qsTr("Måndag")], ["tue", qsTr("Tisdag")], ["wed", qsTr("Onsdag")], ["thu", qsTr("Torsdag")], ["fri", qsTr("Fredag")]]

        LargeChoice {
            required property list<string> modelData

            Accessible.role: Accessible.CheckBox
            chosen: root.write.days.includes(modelData[0])
            least: 24 * Theme.mm
            objectName: "day-" + modelData[0]
            text: modelData[1]

            onActivated: root.write.toggleDay(modelData[0])
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
