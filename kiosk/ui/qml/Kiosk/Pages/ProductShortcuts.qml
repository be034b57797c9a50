pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// What the page holds, each part one touch away, and up and down below.
Item {
    id: root

    required property ScrollArea flick
    required property list<Section> parts
    required property string tint
    property Section asked: null
    readonly property string here: partAt(flick.contentY)

    // At the end of the page the last parts cannot come all the way up: there it is the one asked for, or the last.
    function partAt(y: real): string {
        const ends = root.flick.glide.atBottom && !root.flick.glide.atTop;
        if (ends && root.asked && root.asked.y >= y)
            return root.asked.name;
        let found = "";
        for (const part of root.parts) {
            if (part.visible && (ends || found === "" || part.y <= y + Theme.space * 2))
                found = part.name;
        }
        return found;
    }

    function step(screens: real) {
        root.asked = null;
        root.flick.glide.scrollBy(screens);
    }

    Connections {
        function onMovementStarted() {
            root.asked = null;
        }

        target: root.flick
    }

    ScrollArea {
        id: list

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        contentHeight: column.height

        ColumnLayout {
            id: column

            spacing: Theme.gap
            width: list.width

            Repeater {
                model: root.parts

                PartShortcut {
                    required property Section modelData

                    Layout.fillWidth: true
                    here: root.here === modelData.name
                    objectName: "shortcut-" + modelData.name
                    text: modelData.shortTitle
                    tint: root.tint
                    visible: modelData.wanted

                    onActivated: {
                        root.asked = modelData;
                        root.flick.glide.scrollTo(modelData.y);
                    }
                }
            }
        }
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        spacing: Theme.gap

        ScrollButton {
            Accessible.name: qsTr("Uppåt")
            enabled: !root.flick.glide.atTop
            iconName: "arrow-up"
            objectName: "button-up"

            onActivated: root.step(-1)
        }

        ScrollButton {
            Accessible.name: qsTr("Nedåt")
            enabled: !root.flick.glide.atBottom
            iconName: "arrow-down"
            objectName: "button-down"

            onActivated: root.step(1)
        }
    }
}
