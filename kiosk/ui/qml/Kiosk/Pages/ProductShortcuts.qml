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
    property Section opening: null
    readonly property string here: partAt(flick.contentY)
    readonly property bool unspoken: true

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

    function partOf(name: string): Section {
        return root.parts.find(each => each.name === name && each.wanted) ?? null;
    }

    function goTo(name: string) {
        root.asked = root.partOf(name);
        root.opening = null;
        if (root.asked)
            root.flick.glide.scrollTo(root.asked.y);
    }

    // Begin at a part: the page is held there until its parts have found their places and somebody moves it.
    function beginAt(name: string) {
        root.asked = root.partOf(name);
        root.opening = root.asked;
        if (name === "")
            root.flick.contentY = root.flick.glide.top;
        root.hold();
    }

    function hold() {
        if (root.opening)
            root.flick.contentY = Math.max(0, Math.min(root.opening.y, root.flick.glide.bottom));
    }

    // One screen on or back, but never past the beginning of a part that has not been seen whole.
    function step(way: int) {
        const here = root.flick.contentY;
        const reach = root.flick.height * 0.86;
        const starts = root.parts.filter(part => part.visible).map(part => part.y);
        const ahead = way > 0 ? starts.filter(y => y > here + Theme.space && y <= here + reach).pop() : starts.find(y => y < here - Theme.space && y >= here - reach);
        root.asked = null;
        root.opening = null;
        if (ahead === undefined)
            root.flick.glide.scrollBy(way);
        else
            root.flick.glide.scrollTo(ahead);
    }

    Connections {
        function onContentHeightChanged() {
            Qt.callLater(root.hold);
        }

        function onMovementStarted() {
            root.asked = null;
            root.opening = null;
        }

        target: root.flick
    }

    Connections {
        function onYChanged() {
            Qt.callLater(root.hold);
        }

        target: root.opening
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

                    onHereChanged: {
                        if (here)
                            list.glide.reveal(this);
                    }

                    onActivated: root.goTo(modelData.name)
                }
            }
        }
    }

    ScrollEdge {
        below: true
        glide: list.glide
        parent: list
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
