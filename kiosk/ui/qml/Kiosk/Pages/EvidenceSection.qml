pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is known: each claim with its source and how strong it is.
Section {
    id: root

    required property ProductViewModel product

    function strengthOf(code: string): string {
        switch (code) {
        case "hog":
            return qsTr("Starkt underlag");
        case "medel":
            return qsTr("Ganska starkt underlag");
        default:
            return qsTr("Svagt underlag");
        }
    }

    name: "evidence"
    shortTitle: qsTr("Resultat")
    title: qsTr("Vad vet vi?")

    Words {
        Layout.fillWidth: true
        text: qsTr("Här finns inga resultat att visa än.")
        visible: claims.count === 0
    }

    Repeater {
        id: claims

        model: root.product.evidence

        ColumnLayout {
            id: evidence

            required property string claim
            required property string source
            required property string year
            required property string strength

            Layout.bottomMargin: Theme.gap / 2
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: evidence.claim
            }

            Words {
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                font.pixelSize: Theme.captionSize
                text: [root.strengthOf(evidence.strength), evidence.source, evidence.year].filter(part => part).join(" · ")
            }
        }
    }
}
