pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// What happens, in order, as a drawn strip: in rows of equal length where there is room, else one below the other. `room`
// is how wide it may be, told from outside: its own width would come from the columns that it decides on.
GridLayout {
    id: root

    required property list<string> steps
    required property list<string> figures
    required property real room
    property string tint: ""
    readonly property int most: Math.max(1, Math.floor(room / (68 * Theme.mm * Theme.textScale)))
    readonly property int lines: Math.max(1, Math.ceil(steps.length / most))

    columnSpacing: Theme.gap
    columns: most < 2 ? 1 : Math.max(1, Math.ceil(steps.length / lines))
    objectName: "step-strip"
    rowSpacing: columns > 1 ? Theme.space : 0
    uniformCellWidths: true

    Repeater {
        model: root.steps

        StepFigure {
            required property int index
            required property string modelData

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: root.columns > 1 && root.steps.length === 1 ? root.room / 2 : Infinity
            beside: root.columns === 1
            figure: root.figures[index] ?? "step"
            goesOn: index < root.steps.length - 1
            number: index + 1
            tint: root.tint
            words: modelData
        }
    }
}
