pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The numbers of a whole list, to say one after the other, each with its name.
GridLayout {
    id: root

    required property TypeListModel types

    columnSpacing: Theme.space
    columns: types.count > 4 && width > 190 * Theme.mm * Theme.textScale ? 2 : 1
    rowSpacing: Theme.gap / 2
    uniformCellWidths: true

    Repeater {
        model: root.types

        RowLayout {
            id: line

            required property int number
            required property string name

            spacing: Theme.gap

            Words {
                Layout.preferredWidth: 36 * Theme.mm
                font.letterSpacing: Theme.line
                font.pixelSize: 17 * Theme.mm
                lineHeight: 1
                objectName: "spoken-number-" + line.number
                strong: true
                text: line.number
            }

            Words {
                Layout.fillWidth: true
                font.pixelSize: root.columns > 1 ? Theme.captionSize : Theme.bodySize
                lineHeight: 1
                text: line.name
            }
        }
    }
}
