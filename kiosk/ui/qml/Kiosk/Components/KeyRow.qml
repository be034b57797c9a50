pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A row of keys, in one order in every language.
Row {
    id: root

    required property string characters
    required property real keyWidth
    required property real keyHeight

    signal written(text: string)

    LayoutMirroring.enabled: false
    spacing: Theme.gap

    Repeater {
        model: root.characters.split("")

        Key {
            required property string modelData

            height: root.keyHeight
            objectName: "key-" + modelData
            text: modelData
            width: root.keyWidth

            onActivated: root.written(modelData)
        }
    }
}
