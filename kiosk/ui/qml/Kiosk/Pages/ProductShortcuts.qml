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

    // At the end of the page the part that was asked for may not come all the way up.
    function partAt(y: real): string {
        if (root.asked && root.flick.glide.atBottom && root.asked.y > y)
            return root.asked.name;
        let found = "";
        for (const part of root.parts) {
            if (part.visible && (found === "" || part.y <= y + Theme.space * 2))
                found = part.name;
        }
        return found;
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

            onActivated: root.flick.glide.scrollBy(-1)
        }

        ScrollButton {
            Accessible.name: qsTr("Nedåt")
            enabled: !root.flick.glide.atBottom
            iconName: "arrow-down"
            objectName: "button-down"

            onActivated: root.flick.glide.scrollBy(1)
        }
    }
}
