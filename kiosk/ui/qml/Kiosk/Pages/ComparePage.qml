pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Up to three types side by side; what they are stays above while the answers scroll. Where the columns would be too narrow
// to read in, heads and answers stand below each other instead.
Page {
    id: root

    readonly property CompareViewModel compare: models.compare as CompareViewModel
    readonly property int aside: Theme.portrait ? 0 : 112 * Theme.mm * Math.sqrt(Theme.textScale)
    readonly property int room: width - 2 * Theme.edge - Theme.primaryTarget - Theme.space - aside
    readonly property int column: room / Math.max(1, compare.count) - Theme.space
    readonly property bool stacked: column < 9.4 * Theme.bodySize

    objectName: "compare-page"

    onArrived: subject => root.compare.open(subject)

    CompareHeads {
        id: heads

        anchors.left: parent.left
        anchors.leftMargin: Theme.edge
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space
        anchors.top: parent.top
        anchors.topMargin: Theme.space
        aside: root.aside
        compare: root.compare
        stacked: root.stacked
        upright: !root.stacked && root.column < 52 * Theme.mm + 6.8 * Theme.leadSize

        onTypeChosen: typeId => root.opened("product", typeId)
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: heads.left
        anchors.right: heads.right
        anchors.top: heads.bottom
        anchors.topMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        flickDeceleration: 5000
        footer: Item {
            height: Theme.space
        }
        maximumFlickVelocity: 4000
        model: root.compare.answers
        objectName: "compare-answers"
        visible: !root.compare.choosing

        delegate: CompareRow {
            aside: root.aside
            stacked: root.stacked
            types: root.compare.types
            width: ListView.view.width
        }

        ScrollEdge {
            glide: glide
            parent: list
        }
    }

    CompareChoices {
        id: choices

        anchors.fill: list
        compare: root.compare
        visible: root.compare.choosing

        onAllChosen: root.opened("area", "")
    }

    Glide {
        id: glide

        view: list
    }

    ScrollButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        glide: root.compare.choosing ? choices.glide : glide
    }
}
