pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The numbers on paper, where there is a printer.
ColumnLayout {
    id: root

    required property InterestViewModel interest
    readonly property Printing slip: interest.slip
    readonly property list<string> lines: {
        const staff = qsTr("Säg numret till oss i visningsrummet.");
        const call = interest.phone === "" ? "" : qsTr("Ring %1").arg(Theme.isolated(interest.phone)) + (interest.hours === "" ? "" : " (" + interest.hours + ")");
        return [staff, call, qsTr("Det är frivilligt") + ". " + qsTr("Det här är ingen ansökan") + "."];
    }

    spacing: Theme.gap
    visible: slip.available && (interest.count > 0)

    LabelledButton {
        Layout.fillWidth: true
        enabled: root.slip.state !== "printing"
        iconName: "print"
        objectName: "print-button"
        text: root.slip.state === "printing" ? qsTr("Skriver ut …") : qsTr("Skriv ut en lapp")

        onActivated: root.interest.printSlip(qsTr("Det här var du intresserad av"), root.lines)
    }

    Badge {
        colour: Theme.colours.quietInk
        iconName: root.slip.state === "failed" ? "warning" : "check"
        objectName: "print-state"
        text: root.slip.state === "failed" ? qsTr("Det gick inte att skriva ut. Fråga personalen.") : qsTr("Ta din lapp vid skrivaren.")
        visible: root.slip.state === "printed" || root.slip.state === "failed"
    }
}
