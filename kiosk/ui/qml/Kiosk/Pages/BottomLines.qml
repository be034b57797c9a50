pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The five bottom lines: what it gives whoever uses it and whoever works, large; the others, small.
ColumnLayout {
    id: root

    required property ProductViewModel product
    readonly property bool wide: width > 190 * Theme.mm * Theme.textScale

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        font.pixelSize: Theme.leadSize
        text: qsTr("Vad ger det?")
    }

    Badge {
        iconName: "info"
        size: Theme.bodySize
        text: qsTr("Exempel – inte uppmätt")
        visible: root.product.scoresIllustrative
    }

    ScoreGrid {
        columns: root.wide ? 2 : 1
        leading: true
        product: root.product
    }

    ScoreGrid {
        columns: root.width > 225 * Theme.mm * Theme.textScale ? 3 : 1
        leading: false
        product: root.product
    }

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        font.pixelSize: Theme.captionSize
        text: qsTr("Bedömt av %1").arg(Theme.isolated(root.product.scoresBasis.join(", ")))
        visible: root.product.scoresBasis.length > 0
    }
}
