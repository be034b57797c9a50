pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Moves a list or a page to where a button, a shortcut or the keyboard wants it.
QtObject {
    id: root

    required property Flickable view
    readonly property real top: view.originY - view.topMargin
    readonly property real bottom: view.originY + Math.max(0, view.contentHeight - view.height)
    readonly property bool atTop: view.contentY <= top + 1
    readonly property bool atBottom: view.contentY >= bottom - 1
    readonly property Item focused: view.Window.activeFocusItem
    readonly property NumberAnimation motion: NumberAnimation {
        duration: Theme.motion
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root.view
    }

    function scrollTo(y: real) {
        root.motion.stop();
        root.motion.to = Math.max(root.top, Math.min(y, root.bottom));
        root.motion.start();
    }

    function scrollBy(screens: real) {
        root.scrollTo(root.view.contentY + screens * root.view.height * 0.8);
    }

    function reveal(thing: Item) {
        const y = thing.mapToItem(root.view.contentItem, 0, 0).y;
        if (y < root.view.contentY || thing.height > root.view.height)
            root.scrollTo(y - Theme.space);
        else if (y + thing.height > root.view.contentY + root.view.height)
            root.scrollTo(y + thing.height - root.view.height + Theme.space);
    }

    function holds(thing: Item): bool {
        for (let each = thing; each; each = each.parent) {
            if (each === root.view.contentItem)
                return true;
        }
        return false;
    }

    onFocusedChanged: {
        if (focused && holds(focused))
            reveal(focused);
    }
}
