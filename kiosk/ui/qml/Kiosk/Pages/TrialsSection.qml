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
            required property list<string> phases
            required property list<string> dates
            required property list<string> notes
            required property list<int> outcomes

            Layout.bottomMargin: Theme.gap
            Layout.fillWidth: true
            spacing: Theme.gap / 2

            Words {
                Layout.fillWidth: true
                font.pixelSize: Theme.leadSize
                strong: true
                text: trial.title
            }

            Words {
                Layout.bottomMargin: Theme.gap / 2
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                font.pixelSize: Theme.captionSize
                text: trial.where
                visible: text !== ""
            }

            TrialHistory {
                Layout.fillWidth: true
                colour: Theme.deep(root.product.tint)
                dates: trial.dates
                notes: trial.notes
                outcomes: trial.outcomes
                phases: trial.phases
            }
        }
    }
}
