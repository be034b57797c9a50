pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Whose screen this is, what it keeps, and what it cannot do yet.
ScrollingPage {
    id: root

    readonly property ShowroomViewModel room: models.showroom
    readonly property ShowViewModel show: models.show as ShowViewModel

    function told(words: string, fact: string): string {
        return fact === "" ? "" : words.arg(Theme.isolated(fact));
    }

    fills: false
    keepsRoom: true
    objectName: "about-page"

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.headlineSize
        text: qsTr("Om den här skärmen")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: 2 * Theme.space
        columns: Theme.portrait || Theme.textScale > 1 ? 1 : 2
        rowSpacing: Theme.space
        uniformCellWidths: true

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space

            LabelledText {
                label: qsTr("Vem har rummet?")
                text: [root.room.name, root.room.municipality, root.room.phone, root.room.hours].filter(part => part).join("\n")
            }

            LabelledText {
                label: qsTr("Vad sparas om dig?")
                text: qsTr("Inget om dig stannar på skärmen. När besöket är slut glöms det du gjorde här.") + "\n" + qsTr("Vi räknar per dag vad som öppnas, vilka svar som ges och vilka språk som används. Ingen kan se vem det var.")
            }

            LabelledText {
                label: qsTr("Om du lämnar en intresseanmälan")
                text: [qsTr("Det du skriver låses direkt. Bara personalen kan läsa det."), root.told(qsTr("Ansvarig för uppgifterna: %1"), root.room.controller), root.told(qsTr("Dataskyddsombud: %1"), root.room.protectionOfficer), root.told(qsTr("Därför får vi spara dem: %1"), root.room.legalBasis), root.told(qsTr("Du kan klaga hos %1."), root.room.authority)].filter(part => part).join("\n")
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space

            LabelledText {
                label: qsTr("Hur nytt är innehållet?")
                text: qsTr("Innehållet är från %1, utgåva %2.").arg(Theme.isolated(root.room.publishedText)).arg(root.room.publication) + "\n" + qsTr("Poäng och mognad kan vara exempel. Då står det vid dem.")
            }

            LabelledText {
                label: qsTr("Tillgänglighet")
                text: qsTr("Du kan läsa med större text och hög kontrast, eller lyssna. Allt går att nå med tangentbord.") + "\n" + qsTr("Än har ingen utanför kommunen prövat hur lätt skärmen är att använda. Allt finns inte på alla språk.") + "\n" + qsTr("Säg till personalen om något är svårt.")
            }

            LabelledText {
                label: qsTr("Öppen programvara")
                text: qsTr("Vem som helst får använda och ändra programmet. Licensen är EUPL 1.2. För bokstäverna gäller licensen OFL.") + "\n" + qsTr("Version %1").arg(root.room.version)
            }

            LabelledText {
                label: qsTr("Visa för en grupp")
                text: root.show.playlists.count > 0 ? qsTr("För personal som tar emot besök.") : ""
            }

            Repeater {
                model: root.show.playlists

                LabelledButton {
                    required property string playlistId
                    required property string name

                    Layout.maximumWidth: parent?.width ?? 0
                    Layout.topMargin: Theme.gap - Theme.space
                    iconName: "presentation"
                    objectName: "button-show-" + playlistId
                    text: name

                    onActivated: root.opened("show", playlistId)
                }
            }
        }
    }
}
