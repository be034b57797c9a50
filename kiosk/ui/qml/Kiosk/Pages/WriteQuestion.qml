pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// The question on the page, and which one of how many it is.
ColumnLayout {
    id: root

    required property string step
    required property string route
    required property list<string> asked
    property bool brief: false
    readonly property string text: {
        switch (step) {
        case "route":
            return qsTr("Hur vill du att vi svarar?");
        case "contact":
            return route === "email" ? qsTr("Vilken e-postadress har du?") : qsTr("Vilket telefonnummer har du?");
        case "slot":
            return qsTr("Vilken tid vill du komma?");
        case "days":
            return qsTr("Vilka dagar passar dig?");
        case "time":
            return asked.includes("days") ? qsTr("Vilken tid på dagen passar dig?") : qsTr("När vill du att vi ringer?");
        case "name":
            return qsTr("Vad ska vi kalla dig?");
        default:
            return qsTr("Stämmer det här?");
        }
    }

    Layout.fillHeight: false
    spacing: 0

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        objectName: "write-number"
        text: qsTr("Fråga %1 av %2").arg(root.asked.indexOf(root.step) + 1).arg(root.asked.length - 1)
        visible: root.step !== "check" && !root.brief
    }

    Heading {
        Layout.fillWidth: true
        font.pixelSize: root.brief ? Theme.nameSize : Theme.headlineSize
        objectName: "write-question"
        text: root.text
    }
}
