pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What one more can be chosen from: other solutions first, then the visitor's list, then more of the same area.
ScrollArea {
    id: root

    required property CompareViewModel compare

    signal allChosen

    contentHeight: column.height + 2 * Theme.space

    ColumnLayout {
        id: column

        spacing: Theme.space
        width: root.width

        Heading {
            Layout.fillWidth: true
            text: root.compare.count === 0 ? qsTr("Vad vill du jämföra?") : qsTr("Vad vill du jämföra med?")
        }

        CompareGroup {
            Layout.fillWidth: true
            title: qsTr("Andra lösningar")
            types: root.compare.alternatives

            onTypeChosen: typeId => root.compare.add(typeId)
        }

        CompareGroup {
            Layout.fillWidth: true
            title: qsTr("Från din lista")
            types: root.compare.fromList

            onTypeChosen: typeId => root.compare.add(typeId)
        }

        CompareGroup {
            Layout.fillWidth: true
            title: qsTr("Mer för samma behov")
            types: root.compare.neighbours

            onTypeChosen: typeId => root.compare.add(typeId)
        }

        LabelledButton {
            Layout.minimumHeight: Theme.primaryTarget
            iconName: "all"
            objectName: "button-choose-from-all"
            text: qsTr("Visa alla")
            visible: root.compare.count === 0

            onActivated: root.allChosen()
        }
    }
}
