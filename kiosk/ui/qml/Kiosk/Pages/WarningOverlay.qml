pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Are you still there? There is time to answer, and one large answer.
Sheet {
    id: root

    required property SessionViewModel session

    closable: false
    objectName: "warning-overlay"

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.posterSize
        text: qsTr("Är du kvar?")
    }

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.leadSize
        text: qsTr("Skärmen börjar om efter %n sekunder", "", root.session.secondsLeft)
    }

    FilledButton {
        Layout.fillWidth: true
        Layout.minimumHeight: 30 * Theme.mm
        Layout.topMargin: Theme.gap
        focus: true
        font.pixelSize: Theme.titleSize
        objectName: "button-continue"
        text: qsTr("Ja, fortsätt")

        onActivated: root.session.continueVisit()
    }

    LabelledButton {
        Layout.minimumHeight: Theme.touchTarget
        objectName: "button-start-over"
        text: qsTr("Börja om")

        onActivated: root.session.endVisit()
    }
}
