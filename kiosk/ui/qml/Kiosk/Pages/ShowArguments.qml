pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What speaks for it and against it, side by side and equally large; below that the five bottom lines.
ColumnLayout {
    id: root

    required property ShowViewModel show
    readonly property bool beside: width > 230 * Theme.mm * Math.max(1, Theme.slidePointSize / (13 * Theme.mm))

    spacing: Theme.space

    Heading {
        Layout.fillWidth: true
        color: Theme.deep(root.show.tint)
        font.pixelSize: Theme.slideTextSize
        text: root.show.heading
    }

    FallbackNote {
        Layout.fillWidth: true
        language: root.show.fallbackLanguage
    }

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        columnSpacing: 2 * Theme.space
        columns: root.beside ? 2 : 1
        rowSpacing: 1.5 * Theme.space
        uniformCellWidths: true

        PointList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            colour: Theme.deep(root.show.tint)
            iconName: "plus"
            lines: root.show.pros
            objectName: "show-for"
            size: Theme.slidePointSize
            title: qsTr("Talar för")
        }

        PointList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            colour: Theme.deep(root.show.tint)
            iconName: "minus"
            lines: root.show.cons
            objectName: "show-against"
            size: Theme.slidePointSize
            title: qsTr("Talar emot")
        }
    }

    // Above the bars: at the largest size they come into sight first, and must not be seen without it.
    Badge {
        Layout.topMargin: Theme.gap
        iconName: "info"
        objectName: "show-illustrative"
        size: Math.max(Theme.bodySize, 9 * Theme.mm)
        text: qsTr("Exempel – inte uppmätt")
        visible: root.show.illustrative
    }

    ShowScores {
        columns: root.beside ? 2 : 1
        leading: true
        show: root.show
    }

    ShowScores {
        columns: root.beside ? 3 : 1
        leading: false
        show: root.show
    }

    Item {
        Layout.fillHeight: true
    }
}
