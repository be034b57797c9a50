pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Types to choose one of, and where they come from.
ColumnLayout {
    id: root

    required property string title
    required property TypeListModel types

    signal typeChosen(typeId: string)

    spacing: Theme.gap
    visible: types.count > 0

    Words {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        font.pixelSize: Theme.leadSize
        lineHeight: 1
        strong: true
        text: root.title
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: root.width > 300 * Theme.mm * Theme.textScale ? 2 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.types

            TypeLine {
                Layout.fillHeight: true
                Layout.fillWidth: true

                onActivated: root.typeChosen(typeId)
            }
        }
    }
}
