pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// A type that is not shown any more: say so kindly, and where to go from here.
ColumnLayout {
    id: root

    signal allAsked

    objectName: "product-gone"
    spacing: Theme.space

    Heading {
        Layout.fillWidth: true
        text: qsTr("Den här sidan visas inte längre")
    }

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.leadSize
        text: qsTr("Vi har ändrat i visningsrummet. Se vad som finns nu, eller fråga personalen.")
    }

    FilledButton {
        Layout.topMargin: Theme.gap
        iconName: "all"
        objectName: "button-see-all"
        text: qsTr("Visa alla")

        onActivated: root.allAsked()
    }
}
