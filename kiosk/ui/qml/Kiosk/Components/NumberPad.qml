pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Digits as on a telephone, in one order in every language.
GridLayout {
    id: root

    property real keyHeight: Theme.touchTarget * 1.5
    readonly property bool unspoken: true

    signal written(text: string)
    signal backspaceTouched

    LayoutMirroring.enabled: false
    columnSpacing: Theme.gap
    columns: 3
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: "123456789+0".split("")

        Key {
            required property string modelData

            Accessible.name: modelData === "+" ? qsTr("Plus") : modelData
            Layout.fillWidth: true
            font.pixelSize: Math.round(14 * Theme.mm)
            implicitHeight: root.keyHeight
            objectName: "key-" + modelData
            text: modelData

            onActivated: root.written(modelData)
        }
    }

    Key {
        Accessible.name: qsTr("Sudda")
        Layout.fillWidth: true
        iconName: "backspace"
        implicitHeight: root.keyHeight
        objectName: "key-backspace"

        onActivated: root.backspaceTouched()
    }
}
