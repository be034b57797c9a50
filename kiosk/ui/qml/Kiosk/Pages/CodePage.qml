pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The way on: with a phone by a code, without one by a number. Neither is the second choice.
ScrollingPage {
    id: root

    readonly property InterestViewModel interest: models.interest as InterestViewModel
    readonly property WriteViewModel write: models.write as WriteViewModel
    readonly property string wish: {
        switch (interest.kind) {
        case "contact":
            return qsTr("Kontakta mig");
        case "try":
            return qsTr("Jag vill prova");
        case "showing":
            return qsTr("Boka en visning");
        case "information":
            return qsTr("Skicka information");
        default:
            return "";
        }
    }

    fills: false
    objectName: "code-page"

    onArrived: subject => {
        root.interest.chooseKind(subject);
        root.write.begin(subject, root.interest.numbers);
    }

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.space

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                text: root.interest.count > 1 ? qsTr("Allt i din lista: %n saker", "", root.interest.count) : root.interest.name
                visible: text !== "" && !Theme.tight
            }

            Heading {
                Layout.fillWidth: true
                font.pixelSize: Theme.headlineSize
                text: root.wish
            }
        }

        // Where the words are so large that the panel below is not seen at once.
        FilledButton {
            Layout.fillWidth: Theme.portrait
            centred: true
            objectName: "button-write"
            text: qsTr("Skriv här på skärmen")
            visible: Theme.cramped && root.write.available

            onActivated: root.opened("write", "route")
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: Theme.portrait || !root.interest.codeAvailable ? 1 : 2
        rowSpacing: Theme.space

        CodePanel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 6
            interest: root.interest
            visible: root.interest.codeAvailable
        }

        CallPanel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 5
            canWrite: root.write.available && !Theme.cramped
            interest: root.interest

            onWritingAsked: root.opened("write", "route")
        }
    }

    Assurances {
        Layout.fillWidth: true
    }
}
