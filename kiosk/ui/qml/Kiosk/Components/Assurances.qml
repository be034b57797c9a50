pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What holds for every wish.
Flow {
    id: root

    // What is written on the screen is kept, sealed, until it has been carried to staff.
    property bool written: false

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
        text: root.written ? qsTr("Bara personalen kan läsa det du skriver") : qsTr("Inget om dig stannar på skärmen")
        width: Math.min(implicitWidth, root.width)
    }
}
