pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Pause and go on, back, slower, softer, louder, and enough.
GridLayout {
    id: root

    required property ListenViewModel listen
    readonly property bool heard: listen.trouble === ""

    columnSpacing: Theme.gap
    columns: Theme.portrait && Theme.textScale > 1 ? 3 : 6
    rowSpacing: Theme.gap
    uniformCellWidths: true

    BarButton {
        iconName: root.listen.done ? "again" : root.listen.paused ? "play" : "pause"
        objectName: "button-listen-pause"
        repeats: true
        text: root.listen.done ? qsTr("Läs igen") : root.listen.paused ? qsTr("Fortsätt") : qsTr("Pausa")
        visible: root.heard

        onActivated: root.listen.pause()
    }

    BarButton {
        iconName: "undo"
        objectName: "button-listen-again"
        repeats: true
        text: qsTr("Backa")
        visible: root.heard

        onActivated: root.listen.again()
    }

    BarButton {
        iconName: "slower"
        objectName: "button-listen-slow"
        on: root.listen.slow
        text: qsTr("Långsamt")
        toggles: true
        visible: root.heard

        onActivated: root.listen.toggleSlow()
    }

    BarButton {
        enabled: !root.listen.softest
        iconName: "quieter"
        objectName: "button-listen-softer"
        opacity: enabled ? 1 : 0.5
        repeats: true
        text: qsTr("Lägre")
        visible: root.heard

        onActivated: root.listen.louder(-1)
    }

    BarButton {
        enabled: !root.listen.loudest
        iconName: "louder"
        objectName: "button-listen-louder"
        opacity: enabled ? 1 : 0.5
        repeats: true
        text: qsTr("Högre")
        visible: root.heard

        onActivated: root.listen.louder(1)
    }

    BarButton {
        iconName: "stop"
        objectName: "button-listen-stop"
        text: qsTr("Sluta")

        onActivated: root.listen.stop()
    }
}
