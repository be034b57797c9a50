pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// It has been kept. What was typed is forgotten by now.
ColumnLayout {
    id: root

    required property WriteViewModel write
    required property bool demo
    required property bool late

    signal finished

    spacing: Theme.space

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.posterSize
        objectName: "write-thanks"
        text: qsTr("Tack!")
    }

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.leadSize
        text: {
            if (root.demo)
                return qsTr("Det här är en demonstration. Det du skickar når ingen.");
            return root.late ? qsTr("Vi har fått det du skrev. Just nu kan det dröja innan vi svarar.") : qsTr("Vi har fått det du skrev. Vi hör av oss på det sätt du valde.");
        }
    }

    Note {
        Layout.fillWidth: true
        iconName: "calendar"
        text: root.write.booked === "" ? "" : qsTr("Din visning är bokad: %1").arg(root.write.booked)
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Din kod")

        Words {
            font.letterSpacing: 2 * Theme.mm
            font.pixelSize: 24 * Theme.mm
            lineHeight: 1
            objectName: "write-reference"
            strong: true
            text: Theme.isolated(root.write.reference)
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Vill du ändra eller ta bort det du skickade? Säg koden när du ringer.")
        }
    }

    Item {
        Layout.fillHeight: true
    }

    FilledButton {
        Layout.alignment: Qt.AlignRight
        Layout.minimumWidth: 110 * Theme.mm
        centred: true
        focus: true
        objectName: "button-done"
        text: qsTr("Jag är klar")

        onActivated: root.finished()
    }
}
