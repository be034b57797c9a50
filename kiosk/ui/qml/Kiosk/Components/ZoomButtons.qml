pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Closer, further away, and the whole picture: what two fingers can do.
RowLayout {
    id: root

    required property ZoomSurface surface
    readonly property bool whole: surface?.whole ?? true
    readonly property bool closest: (surface?.zoom ?? 1) >= (surface?.most ?? 1)

    spacing: Theme.gap

    LabelledButton {
        Layout.fillHeight: true
        Layout.fillWidth: Theme.tight
        Layout.minimumHeight: Theme.primaryTarget
        leftPadding: Theme.tight ? Theme.gap : Theme.space
        rightPadding: Theme.tight ? Theme.gap / 2 : Theme.space
        enabled: !root.closest
        iconName: Theme.tight ? "" : "zoom-in"
        objectName: "button-closer"
        opacity: enabled ? 1 : 0.5
        repeats: true
        text: qsTr("Närmare")

        onActivated: root.surface?.zoomBy(1.6)
    }

    LabelledButton {
        Layout.fillHeight: true
        Layout.fillWidth: Theme.tight
        Layout.minimumHeight: Theme.primaryTarget
        leftPadding: Theme.tight ? Theme.gap : Theme.space
        rightPadding: Theme.tight ? Theme.gap / 2 : Theme.space
        enabled: !root.whole
        iconName: Theme.tight ? "" : "zoom-out"
        objectName: "button-further"
        opacity: enabled ? 1 : 0.5
        repeats: true
        text: qsTr("Längre bort")

        onActivated: root.surface?.zoomBy(1 / 1.6)
    }

    LabelledButton {
        Layout.fillHeight: true
        Layout.fillWidth: Theme.tight
        Layout.minimumHeight: Theme.primaryTarget
        leftPadding: Theme.tight ? Theme.gap : Theme.space
        rightPadding: Theme.tight ? Theme.gap / 2 : Theme.space
        enabled: !root.whole
        iconName: Theme.tight ? "" : "fit"
        objectName: "button-whole"
        opacity: enabled ? 1 : 0.5
        text: qsTr("Hela bilden")

        onActivated: root.surface?.zoomTo(1)
    }
}
