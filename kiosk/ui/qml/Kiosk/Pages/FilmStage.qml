pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One film while it is watched: its frames, what is said in it, and plain words if it does not play. Without a graphics
// processor Qt's own output stays black: there each frame is a picture.
Item {
    id: root

    required property FilmViewModel player
    required property string film
    required property string title
    required property string poster
    required property string alt
    required property string subtitles
    required property string subtitleLanguage
    readonly property bool drawn: GraphicsInfo.api === GraphicsInfo.Software

    Accessible.name: title + ". " + alt
    Accessible.role: Accessible.Graphic
    clip: true
    objectName: "film-stage"

    Component.onCompleted: player.start(film, subtitles, output.item)
    Component.onDestruction: player.leave()

    Rectangle {
        Accessible.ignored: true
        anchors.fill: parent
        color: Theme.contrast.paper
    }

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        source: root.poster
    }

    Loader {
        id: output

        active: !root.drawn
        anchors.fill: parent
        source: "FilmOutput.qml"
        visible: !root.player.failed
    }

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        cache: false
        fillMode: Image.PreserveAspectFit
        objectName: "film-drawn"
        source: root.drawn ? root.player.frame : ""
        visible: !root.player.failed
    }

    Rectangle {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.contrast.paper
        height: spoken.height + 1.2 * Theme.gap
        opacity: 0.84
        radius: Theme.radius
        visible: spoken.text !== ""
        width: spoken.paintedWidth + 2 * Theme.gap
    }

    Words {
        id: spoken

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 1.6
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.contrast.ink
        font.pixelSize: Theme.leadSize
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        objectName: "film-words"
        text: root.player.words
        width: parent.width - 4 * Theme.gap
    }

    Note {
        anchors.centerIn: parent
        objectName: "film-failed"
        text: root.player.failed ? qsTr("Filmen går inte att visa här. Fråga personalen.") : ""
        width: Math.min(parent.width - 2 * Theme.space, 34 * Theme.bodySize)
    }
}
