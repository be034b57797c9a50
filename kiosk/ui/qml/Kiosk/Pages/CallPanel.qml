pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The same without a phone that reads codes: a number to say, to staff or on the telephone.
Panel {
    id: root

    required property InterestViewModel interest
    property bool canWrite: false

    signal writingAsked

    title: {
        if (interest.count > 1)
            return interest.codeAvailable ? qsTr("Eller säg numren") : qsTr("Säg numren");
        return interest.codeAvailable ? qsTr("Eller säg ett nummer") : qsTr("Säg ett nummer");
    }

    Words {
        Layout.bottomMargin: -Theme.gap
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gap
        font.letterSpacing: 2 * Theme.mm
        font.pixelSize: (root.canWrite ? 30 : 40) * Theme.mm
        lineHeight: 1
        objectName: "spoken-number"
        strong: true
        text: root.interest.number
        visible: root.interest.count === 1
    }

    SpokenNumbers {
        Layout.fillWidth: true
        types: root.interest.types
        visible: root.interest.count > 1
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: root.interest.count > 1 && root.width > 265 * Theme.mm * Theme.textScale ? 2 : 1
        rowSpacing: Theme.space
        uniformCellWidths: true

        CallLine {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            iconName: "person"
            text: qsTr("Säg det till personalen här i rummet.")
            title: qsTr("Fråga personalen")
        }

        CallLine {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            iconName: "phone"
            text: root.interest.hours
            title: qsTr("Ring %1").arg(Theme.isolated(root.interest.phone))
            visible: root.interest.phone !== ""
        }
    }

    FilledButton {
        Layout.fillWidth: true
        objectName: "button-write"
        text: qsTr("Skriv här på skärmen")
        visible: root.canWrite

        onActivated: root.writingAsked()
    }

    SlipButton {
        Layout.fillWidth: true
        interest: root.interest
    }
}
