pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What speaks for it and what against: same place, same size, same colour.
Section {
    id: root

    required property ProductViewModel product

    name: "pros-cons"
    title: qsTr("Bra och mindre bra")
    wanted: product.pros.length + product.cons.length > 0

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space * 1.4
        columns: root.width > 190 * Theme.mm * Theme.textScale ? 2 : 1
        rowSpacing: Theme.space
        uniformCellWidths: true

        PointList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            colour: Theme.deep(root.product.tint)
            iconName: "plus"
            lines: root.product.pros
            title: qsTr("Bra")
            visible: lines.length > 0
        }

        PointList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            colour: Theme.deep(root.product.tint)
            iconName: "minus"
            lines: root.product.cons
            title: qsTr("Mindre bra")
            visible: lines.length > 0
        }
    }
}
