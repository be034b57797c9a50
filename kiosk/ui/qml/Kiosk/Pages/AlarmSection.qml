pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What happens when it alarms, step by step; and if something happens to what cannot alarm.
Section {
    id: root

    required property ProductViewModel product

    name: "alarm"
    shortTitle: product.alarms ? qsTr("När det larmar") : qsTr("Om något händer")
    title: product.alarms ? qsTr("Vad händer när det larmar?") : qsTr("Om något händer")
    wanted: product.alarms || product.alarmSteps.length > 0

    NumberedSteps {
        Layout.fillWidth: true
        colour: Theme.deep(root.product.tint)
        numberColour: Theme.colours.paper
        steps: root.product.alarmSteps
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Fråga personalen vad som händer.")
        visible: root.product.alarmSteps.length === 0
    }

    Note {
        Layout.fillWidth: true
        text: root.product.alarmVerified ? "" : qsTr("Så här går det oftast till. Fråga personalen hur det är här.")
        tint: root.product.tint
    }

    Badge {
        iconName: "warning"
        size: Theme.bodySize
        text: qsTr("Vid fara för liv: ring 112")
        visible: root.product.alarms && !root.product.alarmSteps.some(step => step.includes("112"))
    }
}
