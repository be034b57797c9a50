pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The answers so far: a touch goes back to the question, to answer it anew.
ColumnLayout {
    id: root

    required property GuideViewModel guide

    signal chosen(path: string)

    spacing: Theme.gap / 2
    visible: given.count > 0

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        text: qsTr("Dina svar. Tryck på ett för att ändra det.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            id: given

            model: root.guide.given

            LabelledButton {
                required property int index
                required property string path
                required property string answer

                Accessible.name: qsTr("Ändra svaret: %1").arg(text)
                iconName: "again"
                leftPadding: Theme.gap
                objectName: "given-" + (index + 1)
                rightPadding: Theme.gap
                text: answer || qsTr("Du hoppade över")
                width: Math.min(implicitWidth, root.width)

                onActivated: root.chosen(path)
            }
        }
    }
}
