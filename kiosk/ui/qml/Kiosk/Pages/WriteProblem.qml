pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What is wrong and what to do about it. Everything that was typed is still there.
Note {
    id: root

    required property string problem
    required property string phone

    Accessible.ignored: true
    border.color: Theme.colours.accent
    border.width: Theme.boldLine
    iconName: "warning"
    objectName: "write-problem"
    text: {
        switch (problem) {
        case "":
            return "";
        case "problem_phone_missing":
            return qsTr("Skriv ditt telefonnummer.");
        case "problem_phone":
            return qsTr("Numret går inte att ringa. Kontrollera siffrorna.");
        case "problem_email_missing":
            return qsTr("Skriv din e-postadress.");
        case "problem_email":
            return qsTr("Adressen går inte att använda. Den ska se ut som namn@exempel.se.");
        case "problem_slot_taken":
            return qsTr("Någon hann före dig till den tiden. Välj en annan tid.");
        case "problem_slot_gone":
            return qsTr("Tiden går inte att boka längre. Välj en annan tid.");
        case "problem_slot_unknown":
            return qsTr("Det gick inte att boka tiden just nu. Försök igen, eller välj dagar som passar.");
        case "closed":
            return phone === "" ? qsTr("Vi kan inte ta emot något här just nu. Fråga personalen.") : qsTr("Vi kan inte ta emot något här just nu. Ring %1.").arg(Theme.isolated(phone));
        default:
            return qsTr("Det gick inte att spara just nu. Vänta en stund och tryck på Skicka igen.");
        }
    }

    onTextChanged: {
        if (text !== "")
            Accessible.announce(text, Accessible.Assertive);
    }
}
