pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The privacy level as marks and words.
RowLayout {
    id: root

    required property int level
    required property string text

    Layout.fillHeight: false
    Layout.fillWidth: true
    spacing: Theme.gap * 0.6

    PrivacyMarks {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (Theme.smallIconSize - size) / 2
        level: root.level
    }

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.captionSize
        text: root.text
    }
}
