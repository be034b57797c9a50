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

        LabelledText {
            Layout.alignment: Qt.AlignTop
            label: qsTr("Vem har rummet?")
            text: [root.room.name, root.room.municipality, root.room.phone, root.room.hours].filter(part => part).join("\n")
        }

        LabelledText {
            Layout.alignment: Qt.AlignTop
            label: qsTr("Vad sparas om dig?")
            text: qsTr("Inget om dig stannar på skärmen. När besöket är slut glöms det du gjorde här.") + "\n" + qsTr("Vi räknar per dag vad som öppnas, vilka svar som ges och vilka språk som används. Ingen kan se vem det var.")
        }

        LabelledText {
            Layout.alignment: Qt.AlignTop
            label: qsTr("Om du lämnar en intresseanmälan")
            text: qsTr("Det du skriver i telefonen låses direkt. Bara personalen kan läsa det.") + (root.room.controller ? "\n" + qsTr("Ansvarig för uppgifterna: %1").arg(Theme.isolated(root.room.controller)) : "")
        }

        LabelledText {
            Layout.alignment: Qt.AlignTop
            label: qsTr("Hur nytt är innehållet?")
            text: qsTr("Innehållet är från %1, utgåva %2.").arg(Theme.isolated(root.room.publishedText)).arg(root.room.publication) + "\n" + qsTr("Poäng och mognad kan vara exempel. Då står det vid dem.")
        }

        LabelledText {
            Layout.alignment: Qt.AlignTop
            label: qsTr("Tillgänglighet")
            text: qsTr("Du kan läsa med större text och hög kontrast, eller lyssna. Allt går att nå med tangentbord.") + "\n" + qsTr("Än har ingen utanför kommunen prövat hur lätt skärmen är att använda. Allt finns inte på alla språk.") + "\n" + qsTr("Säg till personalen om något är svårt.")
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space

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
