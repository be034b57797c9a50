pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A short question in small letters and its answer; left out when there is none.
ColumnLayout {
    id: root

    required property string label
    required property string text

    spacing: 0
    visible: text !== ""

    Words {
        Layout.fillWidth: true
        strong: true
        text: root.label
    }

    Words {
        Layout.fillWidth: true
        text: root.text
    }
}
