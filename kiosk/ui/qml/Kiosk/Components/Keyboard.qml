pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A keyboard on the screen with the language's own letters, all of them to be seen.
ColumnLayout {
    id: root

    required property string language
    readonly property list<string> letters: language === "da" ? ["qwertyuiopå", "asdfghjklæø", "zxcvbnm"] : ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"]
    readonly property real keyWidth: (width - 10 * spacing) / 11
    property real keyHeight: Theme.touchTarget * 1.16
    readonly property bool unspoken: true

    signal written(text: string)
    signal backspaceTouched

    spacing: Theme.gap

    KeyRow {
        Layout.fillWidth: true
        characters: "1234567890"
        keyHeight: root.keyHeight
        keyWidth: root.keyWidth

        onWritten: text => root.written(text)
    }

    Repeater {
        model: root.letters

        RowLayout {
            id: row

            required property int index
            required property string modelData

            LayoutMirroring.enabled: false
            spacing: root.spacing

            KeyRow {
                Layout.fillWidth: row.index < 2
                characters: row.modelData
                keyHeight: root.keyHeight
                keyWidth: root.keyWidth

                onWritten: text => root.written(text)
            }

            Key {
                Accessible.name: qsTr("Mellanslag")
                Layout.fillWidth: true
                iconName: "space"
                implicitHeight: root.keyHeight
                objectName: "key-space"
                visible: row.index === 2

                onActivated: root.written(" ")
            }

            Key {
                Accessible.name: qsTr("Sudda")
                iconName: "backspace"
                implicitHeight: root.keyHeight
                implicitWidth: 2 * root.keyWidth + root.spacing
                objectName: "key-backspace"
                visible: row.index === 2

                onActivated: root.backspaceTouched()
            }
        }
    }
}
