pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is compared, each to be opened or taken away; and how one wants to see it.
GridLayout {
    id: root

    required property CompareViewModel compare
    required property int aside
    required property bool stacked
    required property bool upright

    signal typeChosen(typeId: string)

    columnSpacing: 0
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    GridLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: Theme.portrait
        Layout.maximumWidth: Theme.portrait ? -1 : root.aside
        Layout.preferredWidth: Theme.portrait ? -1 : root.aside
        columnSpacing: Theme.gap
        columns: Theme.portrait && Theme.textScale === 1 ? 3 : 1
        rowSpacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.headlineSize
            text: qsTr("Jämför")
        }

        CheckChoice {
            Layout.fillWidth: !Theme.portrait || Theme.textScale > 1
            Layout.rightMargin: Theme.portrait ? 0 : Theme.space
            chosen: root.compare.onlyDifferences
            objectName: "button-differences"
            text: qsTr("Visa bara skillnader")
            visible: !root.compare.choosing

            onActivated: root.compare.toggleDifferences()
        }

        LabelledButton {
            Layout.fillWidth: !Theme.portrait || Theme.textScale > 1
            Layout.rightMargin: Theme.portrait ? 0 : Theme.space
            iconName: root.compare.choosing ? "close" : "plus"
            leftPadding: Theme.gap
            objectName: "button-one-more"
            rightPadding: Theme.gap
            text: root.compare.choosing ? qsTr("Stäng") : qsTr("Lägg till en till")
            visible: !root.compare.full && root.compare.count > 1

            onActivated: root.compare.askForOneMore()
        }
    }

    GridLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: root.stacked ? 1 : Math.max(1, root.compare.count)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.compare.types

            CompareHead {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumWidth: root.compare.count > 1 ? Number.POSITIVE_INFINITY : 190 * Theme.mm
                stacked: root.stacked
                upright: root.upright

                onRemoved: root.compare.remove(typeId)
                onTypeChosen: root.typeChosen(typeId)
            }
        }
    }
}
