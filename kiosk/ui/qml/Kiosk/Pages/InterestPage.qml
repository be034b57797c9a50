pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// "I am interested": what would you like?
ScrollingPage {
    id: root

    readonly property InterestViewModel interest: models.interest as InterestViewModel

    objectName: "interest-page"

    onArrived: subject => root.interest.open(subject)

    ColumnLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            text: {
                if (root.interest.count > 1)
                    return qsTr("Allt i din lista: %n saker", "", root.interest.count);
                return root.interest.number > 0 ? root.interest.number + " · " + root.interest.name : "";
            }
            visible: text !== ""
        }

        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.headlineSize
            text: qsTr("Vad vill du?")
        }
    }

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.space
        uniformCellHeights: !Theme.cramped
        uniformCellWidths: true

        InterestKind {
            explanation: root.interest.late ? qsTr("Just nu kan det dröja. Ring gärna i stället.") : qsTr("Någon hör av sig till dig.")
            iconName: "phone"
            kind: "contact"
            text: qsTr("Kontakta mig")

            onActivated: root.opened("code", kind)
        }

        InterestKind {
            explanation: qsTr("Prova hemma, eller var med och testa nytt.")
            iconName: "star-hand"
            kind: "try"
            text: qsTr("Jag vill prova")

            onActivated: root.opened("code", kind)
        }

        InterestKind {
            explanation: qsTr("Någon visar dig här i rummet.")
            iconName: "person"
            kind: "showing"
            text: qsTr("Boka en visning")

            onActivated: root.opened("code", kind)
        }

        InterestKind {
            explanation: qsTr("Du får läsa mer hemma.")
            iconName: "list"
            kind: "information"
            text: qsTr("Skicka information")

            onActivated: root.opened("code", kind)
        }
    }

    Assurances {
        Layout.fillWidth: true
    }
}
