pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The bottom lines that lead, or the others, side by side on a slide.
GridLayout {
    id: root

    required property ShowViewModel show
    required property bool leading
    readonly property int size: Math.max(Theme.bodySize, (leading ? 11 : 9) * Theme.mm)

    Layout.fillHeight: false
    Layout.fillWidth: true
    columnSpacing: 2 * Theme.space
    objectName: leading ? "show-scores-leading" : "show-scores-other"
    rowSpacing: Theme.space
    uniformCellWidths: true

    Repeater {
        model: root.show.scores

        ScoreBar {
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true
            colour: Theme.deep(root.show.tint)
            nameSize: root.size
            valueSize: root.size
            visible: leading === root.leading
        }
    }
}
