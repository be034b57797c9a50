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
        width: Math.min(implicitWidth, root.width)
    }

    Badge {
        iconName: "check"
        text: qsTr("Det här är ingen ansökan")
        width: Math.min(implicitWidth, root.width)
    }

    Badge {
        iconName: "check"
        text: qsTr("Den här skärmen sparar inget om dig")
        width: Math.min(implicitWidth, root.width)
    }
}
