pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The privacy level as marks and words.
Row {
    id: root

    required property int level
    required property string text
    property real widest: 10000

    spacing: Theme.gap * 0.6

    PrivacyMarks {
        id: marks

        anchors.top: parent.top
        anchors.topMargin: (Theme.smallIconSize - size) / 2
        level: root.level
    }

    Words {
        font.pixelSize: Theme.captionSize
        text: root.text
        width: Math.min(implicitWidth, root.widest - marks.width - root.spacing)
    }
}
