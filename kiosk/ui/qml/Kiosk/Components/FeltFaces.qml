pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Five faces of equal weight, none chosen beforehand. A touch chooses, the same touch again takes it back.
ColumnLayout {
    id: root

    required property int chosen

    signal felt(face: int)

    spacing: Theme.gap

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.leadSize
        strong: true
        text: qsTr("Har du provat? Hur kändes det?")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.width > 155 * Theme.mm * Theme.textScale ? 5 : 1
        rowSpacing: Theme.gap
        uniformCellHeights: true
        uniformCellWidths: true

        Repeater {
            model: [qsTr("Mycket bra"), qsTr("Bra"), qsTr("Varken eller"), qsTr("Dåligt"), qsTr("Mycket dåligt")]

            FaceChoice {
                required property int index
                required property string modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                beside: root.width <= 155 * Theme.mm * Theme.textScale
                chosen: root.chosen === face
                face: 5 - index
                text: modelData

                onActivated: root.felt(face)
            }
        }
    }

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        objectName: "felt-answer"
        text: root.chosen > 0 ? qsTr("Tack. Tryck på samma ansikte igen om du ångrar dig.") : qsTr("Vi räknar bara antalet svar. Ingen ser vem som svarat.")
    }
}
