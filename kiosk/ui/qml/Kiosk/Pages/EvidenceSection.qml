pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is known: each claim, how strong it is, and its source by name.
Section {
    id: root

    required property ProductViewModel product

    function wordsFor(strength: string): string {
        switch (strength) {
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

            Layout.bottomMargin: Theme.gap
            Layout.fillWidth: true
            spacing: Theme.gap * 0.5

            Words {
                Layout.fillWidth: true
                text: evidence.claim
            }

            StrengthMarks {
                Layout.fillWidth: true
                colour: Theme.deep(root.product.tint)
                strength: ["lag", "medel", "hog"].indexOf(evidence.strength) + 1
                text: root.wordsFor(evidence.strength)
            }

            Words {
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                font.pixelSize: Theme.captionSize
                text: qsTr("Källa: %1").arg(Theme.isolated([evidence.source, evidence.year].filter(part => part).join(", ")))
            }
        }
    }

    LabelledText {
        Layout.fillWidth: true
        label: qsTr("Så vanligt är det")
        text: root.product.spreadPercent > 0 ? qsTr("%1 procent – %2").arg(root.product.spreadPercent).arg(Theme.isolated(root.product.spreadWhat)) : ""
    }

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        font.pixelSize: Theme.captionSize
        text: qsTr("Källa: %1").arg(Theme.isolated(root.product.spreadSource))
        visible: root.product.spreadPercent > 0
    }
}
