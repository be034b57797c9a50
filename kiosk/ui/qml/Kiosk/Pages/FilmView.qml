pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A film as large as the page, with what one does to it below. It pauses while something else lies above it.
LargeView {
    id: root

    required property ProductViewModel product
    required property FilmViewModel player
    required property int chosen
    required property string language
    readonly property FilmStage stage: (films.count > chosen ? films.itemAt(chosen) as Loader : null)?.item as FilmStage
    readonly property string spokenIn: stage?.subtitleLanguage ?? ""

    objectName: "film-view"
    title: stage?.title ?? ""

    controls: [
        Words {
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            font.pixelSize: Theme.captionSize
            objectName: "film-language"
            text: {
                if (root.spokenIn === root.language)
                    return "";
                if (root.spokenIn === "")
                    return qsTr("Filmen har ingen text.");
                return root.spokenIn === "sv" ? qsTr("Texten i filmen finns bara på svenska") : qsTr("Texten i filmen är på ett annat språk");
            }
            visible: text !== ""
        },
        FilmControls {
            Layout.fillWidth: true
            player: root.player
        }
    ]

    onEnabledChanged: {
        if (!enabled)
            root.player.pause();
    }

    Repeater {
        id: films

        model: root.product.films

        Loader {
            id: place

            required property int index
            required property string film
            required property string title
            required property string poster
            required property string alt
            required property string subtitles
            required property string subtitleLanguage

            active: index === root.chosen
            anchors.centerIn: parent
            height: Math.min(parent?.height ?? 0, width * 9 / 16)
            sourceComponent: FilmStage {
                alt: place.alt
                film: place.film
                player: root.player
                poster: place.poster
                subtitleLanguage: place.subtitleLanguage
                subtitles: place.subtitles
                title: place.title
            }
            width: Math.min(parent?.width ?? 0, (parent?.height ?? 0) * 16 / 9)
        }
    }
}
