pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Pause and go on, begin again, sound; and a line to touch where one wants to be.
GridLayout {
    id: root

    required property FilmViewModel player

    enabled: !player.failed
    columnSpacing: Theme.space
    columns: Theme.portrait || Theme.textScale > 1 ? 1 : 2
    rowSpacing: Theme.gap

    GridLayout {
        id: buttons

        Layout.fillWidth: columns === 1
        columnSpacing: Theme.gap
        columns: Theme.textScale > 1 && Theme.portrait ? 1 : 3
        rowSpacing: Theme.gap

        FilledButton {
            Layout.fillWidth: buttons.columns === 1
            focus: true
            iconName: root.player.playing ? "pause" : "play"
            implicitWidth: 62 * Theme.mm * Theme.textScale
            objectName: "button-play"
            repeats: true
            text: root.player.playing ? qsTr("Pausa") : qsTr("Spela")

            onActivated: {
                if (root.player.ended)
                    root.player.startOver();
                else
                    root.player.toggle();
            }
        }

        LabelledButton {
            Layout.fillWidth: buttons.columns === 1
            Layout.minimumHeight: Theme.primaryTarget
            iconName: "again"
            objectName: "button-start-over"
            text: qsTr("Börja om")

            onActivated: root.player.startOver()
        }

        LabelledButton {
            Layout.fillWidth: buttons.columns === 1
            Layout.minimumHeight: Theme.primaryTarget
            iconName: root.player.silent ? "volume" : "volume-off"
            implicitWidth: 62 * Theme.mm * Theme.textScale
            objectName: "button-sound"
            repeats: true
            text: root.player.silent ? qsTr("Ljud på") : qsTr("Ljud av")

            onActivated: root.player.toggleSound()
        }
    }

    RowLayout {
        spacing: Theme.space

        FilmLine {
            Layout.fillWidth: true
            value: root.player.part

            onAsked: part => root.player.seek(part)
        }

        Words {
            font.pixelSize: Theme.captionSize
            lineHeight: 1
            objectName: "film-clock"
            text: root.player.clock
        }
    }
}
