pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The welcome, and the way in in each language.
ColumnLayout {
    id: root

    required property DisplayViewModel display
    required property ShowroomViewModel showroom

    signal begunIn(language: string)

    function invitationIn(language: string): string {
        switch (language) {
        case "sv":
            return "Tryck på skärmen för att börja";
        case "fi":
            return "Aloita koskettamalla näyttöä";
        case "en":
            return "Touch the screen to begin";
        case "da":
            return "Tryk på skærmen for at begynde";
        case "ar":
            return "المس الشاشة للبدء";
        default:
            return "";
        }
    }

    spacing: Theme.space

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        text: [root.showroom.name, root.showroom.municipality].filter(part => part).join(" · ")
        visible: text !== ""
    }

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.posterSize
        text: qsTr("Välkommen")
    }

    Words {
        Layout.bottomMargin: Theme.space
        Layout.fillWidth: true
        font.pixelSize: Theme.leadSize
        text: qsTr("Här kan du se och prova välfärdsteknik")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.display.languages

            AttractLanguage {
                Layout.fillWidth: true
                invitation: root.invitationIn(code)

                onActivated: root.begunIn(code)
            }
        }
    }
}
