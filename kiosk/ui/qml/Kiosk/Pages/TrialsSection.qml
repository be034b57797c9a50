pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Trials and their history; failures are as visible as the rest.
Section {
    id: root

    required property ProductViewModel product

    function phaseOf(code: string): string {
        switch (code) {
        case "ide":
            return qsTr("Idé");
        case "test":
            return qsTr("Provas nu");
        case "anpassad":
            return qsTr("Anpassas");
        case "test_igen":
            return qsTr("Provas igen");
        case "infort":
            return qsTr("Infört");
        default:
            return qsTr("Avslutat");
        }
    }

    name: "trials"
    shortTitle: qsTr("Försök")
    title: qsTr("Vem har provat?")
    wanted: trials.count > 0

    Repeater {
        id: trials

        model: root.product.trials

        ColumnLayout {
            id: trial

            required property string title
            required property string where
            required property string steps
            required property string phase

            Layout.bottomMargin: Theme.gap / 2
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                strong: true
                text: trial.title
            }

            Words {
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                font.pixelSize: Theme.captionSize
                text: [root.phaseOf(trial.phase), trial.where].filter(part => part).join(" · ")
            }

            Words {
                Layout.fillWidth: true
                text: trial.steps
                visible: text !== ""
            }
        }
    }
}
