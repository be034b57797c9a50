pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What the numbers of the rings mean, where their names would be too small in the picture.
GridLayout {
    id: root

    required property RadarViewModel radar

    Layout.fillHeight: false
    columnSpacing: Theme.space
    columns: Theme.portrait ? 2 : 1
    rowSpacing: 0
    uniformCellWidths: true

    Repeater {
        model: root.radar.rings

        Words {
            required property int index
            required property string name

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            font.pixelSize: Theme.captionSize
            text: (index + 1) + ". " + name
        }
    }
}
