pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What happens when it alarms, drawn step by step; what does not alarm says so.
Section {
    id: root

    required property ProductViewModel product
    readonly property bool tellsOfDanger: product.alarmSteps.some(step => step.includes("112"))

    name: "alarm"
    shortTitle: product.alarms ? qsTr("När det larmar") : product.alarmSteps.length > 0 ? qsTr("Om något händer") : qsTr("Larmar det?")
    title: product.alarms ? qsTr("Vad händer när det larmar?") : product.alarmSteps.length > 0 ? qsTr("Om något händer") : qsTr("Larmar det?")

    Words {
        Layout.fillWidth: true
        text: qsTr("Det här larmar inte.")
        visible: !root.product.alarms
    }

    StepStrip {
        Layout.fillWidth: true
        figures: root.product.alarmFigures
        room: root.width
        steps: root.product.alarmSteps
        tint: root.product.tint
        visible: steps.length > 0
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Fråga personalen vad som händer.")
        visible: root.product.alarms && root.product.alarmSteps.length === 0
    }

    Note {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: root.product.alarmVerified || !root.product.alarms ? "" : qsTr("Så här går det oftast till. Fråga personalen hur det är här.")
        tint: root.product.tint
    }

    Badge {
        iconName: "warning"
        size: Theme.bodySize
        text: qsTr("Vid fara för liv: ring 112")
        visible: root.product.alarms && !root.tellsOfDanger
    }
}
