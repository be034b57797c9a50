pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What happens when it alarms, step by step.
Section {
    id: root

    required property ProductViewModel product

    name: "alarm"
    shortTitle: qsTr("När det larmar")
    title: qsTr("Vad händer när det larmar?")
    wanted: product.alarms

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
        visible: !root.product.alarmSteps.some(step => step.includes("112"))
    }
}
