pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is it?
Section {
    id: root

    required property ProductViewModel product

    first: true
    name: "what"
    title: qsTr("Vad är det?")

    FallbackNote {
        Layout.fillWidth: true
        language: root.product.fallbackLanguage
    }

    Words {
        Layout.fillWidth: true
        font.pixelSize: Theme.leadSize
        font.weight: Font.Medium
        text: root.product.summary
    }

    Words {
        Layout.fillWidth: true
        text: root.product.description
        visible: text !== ""
    }

    PointList {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        colour: Theme.deep(root.product.tint)
        iconName: "check"
        lines: root.product.devices
        title: qsTr("Det här hör till")
        visible: lines.length > 0
    }

    Badge {
        colour: Theme.colours.quietInk
        iconName: "info"
        text: qsTr("Texten är ett utkast. Ingen har granskat den än.")
        visible: root.product.draft
    }
}
