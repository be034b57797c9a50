pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One picture after the other, with its name below.
Item {
    id: root

    required property TypeListModel slides
    required property int current

    implicitHeight: width * 3 / 4 + 3.4 * Theme.titleSize

    Picture {
        alt: ""
        height: width * 3 / 4
        source: ""
        visible: repeater.count === 0
        width: parent.width

        RoundedCorners {}
    }

    Repeater {
        id: repeater

        model: root.slides

        Loader {
            id: loader

            required property int index
            required property string name
            required property string summary
            required property string picture
            required property string sharperPicture
            required property string tint
            readonly property bool shown: index === root.current
            readonly property bool next: index === (root.current + 1) % repeater.count

            active: shown || next || opacity > 0
            anchors.fill: parent
            opacity: shown ? 1 : 0
            sourceComponent: AttractSlide {
                name: loader.name
                picture: loader.picture
                sharper: loader.sharperPicture
                summary: loader.summary
                tint: loader.tint
            }

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.motion * 3
                }
            }
        }
    }
}
