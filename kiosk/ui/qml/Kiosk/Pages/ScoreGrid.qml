pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The bottom lines that lead, or the others, side by side.
GridLayout {
    id: root

    required property ProductViewModel product
    required property bool leading

    Layout.fillWidth: true
    columnSpacing: Theme.space
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: root.product.scores

        ScoreBar {
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true
            colour: Theme.deep(root.product.tint)
            visible: leading === root.leading
        }
    }
}
