pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Nothing was found: what one can do instead.
ColumnLayout {
    id: root

    required property string phone

    signal allChosen

    objectName: "nothing-found"
    spacing: Theme.space

    Heading {
        Layout.fillWidth: true
        text: qsTr("Vi hittade inget. Prova ett annat ord.")
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Skriv gärna ett kortare ord. Eller be personalen om hjälp.")
    }

    Badge {
        iconName: "phone"
        size: Theme.bodySize
        text: root.phone
        visible: text !== ""
    }

    LabelledButton {
        Layout.minimumHeight: Theme.primaryTarget
        iconName: "all"
        objectName: "button-all-instead"
        text: qsTr("Visa alla")

        onActivated: root.allChosen()
    }
}
