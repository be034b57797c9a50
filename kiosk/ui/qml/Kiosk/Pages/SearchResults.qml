pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What was found; or what to do when nothing was.
Item {
    id: root

    required property SearchViewModel search
    required property string phone
    property real tail: 0
    readonly property bool nothing: search.searched && search.count === 0

    signal typeChosen(typeId: string)
    signal allChosen

    Words {
        id: summary

        Accessible.role: Accessible.StaticText
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.top: parent.top
        color: Theme.colours.quietInk
        objectName: "search-summary"
        text: {
            if (!root.search.searched || root.nothing)
                return "";
            if (root.search.corrected !== "")
                return qsTr("Visar träffar för ”%1”").arg(Theme.isolated(root.search.corrected));
            return qsTr("%n träffar", "", root.search.count);
        }
    }

    ListView {
        id: list
        cacheBuffer: 0

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap
        anchors.top: summary.bottom
        anchors.topMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        flickDeceleration: 5000
        footer: Item {
            height: root.tail
        }
        maximumFlickVelocity: 4000
        model: root.search.results
        objectName: "search-results"
        spacing: Theme.gap

        delegate: TypeLine {
            width: ListView.view.width

            onActivated: root.typeChosen(typeId)
        }

        ScrollEdge {
            glide: glide
            parent: list
        }
    }

    Glide {
        id: glide

        view: list
    }

    ScrollButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.tail
        anchors.right: parent.right
        glide: glide
    }

    NothingFound {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        phone: root.phone
        visible: root.nothing

        onAllChosen: root.allChosen()
    }
}
