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
    property bool digits: true
    property list<string> extras: [] // what is written often, each on a key of its own
    readonly property bool unspoken: true

    signal written(text: string)
    signal backspaceTouched

    spacing: Theme.gap

    KeyRow {
        Layout.fillWidth: true
        characters: "1234567890"
        keyHeight: root.keyHeight
        keyWidth: root.keyWidth
        visible: root.digits

        onWritten: text => root.written(text)
    }

    Row {
        id: extra

        readonly property list<string> words: root.extras.filter(each => each.length > 1)
        readonly property int signs: root.extras.length - words.length
        readonly property real room: root.width - (root.extras.length - 1) * spacing
        readonly property real sign: words.length > 0 ? Theme.touchTarget : room / signs
        readonly property real part: (room - signs * sign) / (words.join("").length + words.length)

        Layout.fillWidth: true
        LayoutMirroring.enabled: false
        spacing: root.spacing
        visible: root.extras.length > 0

        Repeater {
            model: root.extras

            Key {
                required property string modelData

                font.pixelSize: modelData.length > 1 ? Math.round(8.5 * Theme.mm) : letterSize
                height: root.keyHeight
                objectName: "key-" + modelData
                text: modelData
                width: modelData.length > 1 ? extra.part * (1 + modelData.length) : extra.sign

                onActivated: root.written(modelData)
            }
        }
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
