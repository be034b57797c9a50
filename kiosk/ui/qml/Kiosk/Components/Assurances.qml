pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What holds for every wish.
Flow {
    id: root

    spacing: Theme.space

    Badge {
        iconName: "check"
        text: qsTr("Det är frivilligt")
        widest: root.width
    }

    Badge {
        iconName: "check"
        text: qsTr("Det här är ingen ansökan")
        widest: root.width
    }

    Badge {
        iconName: "check"
        text: qsTr("Den här skärmen sparar inget om dig")
        widest: root.width
    }
}
