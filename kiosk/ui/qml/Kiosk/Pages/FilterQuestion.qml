pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A question, and the answers to choose any of.
ColumnLayout {
    id: root

    required property string title
    property string question: ""
    property string tint: ""
    property int columns: 1
    property FilterListModel options: null
    default property alias content: grid.data

    signal toggled(value: string)

    spacing: Theme.gap

    Words {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        font.pixelSize: Theme.leadSize
        lineHeight: 1
        strong: true
        text: root.title
    }

    GridLayout {
        id: grid

        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.columns
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.options

            CheckChoice {
                required property string value
                required property int typeCount
                required chosen
                required text

                Layout.fillHeight: true
                Layout.fillWidth: true
                enabled: typeCount > 0 || chosen
                note: typeCount > 0 ? typeCount.toString() : qsTr("Inget")
                objectName: "filter-" + root.question + "-" + value
                tint: root.tint

                onActivated: root.toggled(value)
            }
        }
    }
}
