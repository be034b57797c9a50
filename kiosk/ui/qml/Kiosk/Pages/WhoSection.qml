pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Whom it suits, and whom it does not: side by side, of equal weight.
Section {
    id: root

    required property ProductViewModel product

    name: "who"
    shortTitle: qsTr("Passar för")
    title: qsTr("Vem passar det för?")
    wanted: product.suits.length + product.suitsNot.length + product.needs.length > 0

    PointList {
        Layout.fillWidth: true
        colour: Theme.deep(root.product.tint)
        iconName: "heart"
        lines: root.product.needs
        title: qsTr("Du som säger")
        visible: lines.length > 0
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        columnSpacing: Theme.space * 1.4
        columns: root.width > 190 * Theme.mm * Theme.textScale ? 2 : 1
        rowSpacing: Theme.space
        uniformCellWidths: true

        PointList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            colour: Theme.colours.ink
            iconName: "check"
            lines: root.product.suits
            title: qsTr("Passar för")
            visible: lines.length > 0
        }

        PointList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            colour: Theme.colours.ink
            iconName: "close"
            lines: root.product.suitsNot
            title: qsTr("Passar inte för")
            visible: lines.length > 0
        }
    }
}
