pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What becomes of what was written, and the button that sends it.
ColumnLayout {
    id: root

    required property WriteViewModel write

    spacing: Theme.space

    PointList {
        Layout.fillWidth: true
        iconName: "check"
        lines: [qsTr("Bara vi som jobbar här kan läsa det."), qsTr("Vi använder det bara för att svara dig."), qsTr("Vi tar bort det efter högst %n dagar.", "", root.write.retentionDays), qsTr("När du har skickat finns det inte kvar på skärmen.")]
    }

    FilledButton {
        Layout.fillWidth: true
        Layout.minimumHeight: 30 * Theme.mm
        centred: true
        enabled: !root.write.sending
        focus: true
        objectName: "button-send"
        text: root.write.sending ? qsTr("Skickar…") : qsTr("Skicka")
        warm: true

        onActivated: root.write.send()
    }

    LabelledButton {
        Layout.fillWidth: true
        centred: true
        objectName: "button-cover"
        text: root.write.hidden ? qsTr("Visa det jag skriver") : qsTr("Dölj det jag skriver")

        onActivated: root.write.toggleHidden()
    }
}
