pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The part of the day that suits.
ColumnLayout {
    id: root

    required property WriteViewModel write

    spacing: Theme.space

    Repeater {
        model: [["any", qsTr("När som helst")], ["morning", qsTr("Förmiddag")], ["afternoon", qsTr("Eftermiddag")]]

        LargeChoice {
            required property list<string> modelData

            chosen: root.write.time === modelData[0]
            least: 34 * Theme.mm
            objectName: "time-" + modelData[0]
            text: modelData[1]

            onActivated: root.write.choose("time", modelData[0])
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
