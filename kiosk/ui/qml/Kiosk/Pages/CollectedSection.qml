pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is collected, who sees it, and what there is instead.
Section {
    id: root

    required property ProductViewModel product

    name: "data"
    shortTitle: qsTr("Uppgifter om dig")
    title: qsTr("Vilka uppgifter samlas in?")

    RowLayout {
        Layout.bottomMargin: Theme.gap / 2
        Layout.fillWidth: true
        spacing: Theme.gap * 1.4

        PrivacyMarks {
            colour: Theme.deep(root.product.tint)
            level: root.product.privacyLevel
            size: 8 * Theme.mm
        }

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.leadSize
            strong: true
            text: root.product.privacyName
        }
    }

    LabelledText {
        Layout.fillWidth: true
        label: qsTr("Det här samlas in")
        text: root.product.collects || (root.product.privacyLevel > 0 ? qsTr("Fråga personalen") : "")
    }

    LabelledText {
        Layout.fillWidth: true
        label: qsTr("Vem ser uppgifterna?")
        text: root.product.whoSees || (root.product.privacyLevel > 0 ? qsTr("Fråga personalen") : "")
    }

    LabelledText {
        Layout.fillWidth: true
        label: qsTr("Ditt ja")
        text: root.product.consent
    }

    LabelledText {
        Layout.fillWidth: true
        label: qsTr("Den du bor med")
        text: root.product.cohabitantConsent ? qsTr("Den du bor med kan också behöva säga ja.") : ""
    }

    LabelledText {
        Layout.fillWidth: true
        label: qsTr("Utan övervakning")
        text: root.product.withoutMonitoring
    }
}
