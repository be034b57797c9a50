pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Brings what is read aloud into sight, in whatever it can be scrolled in, with something of what follows.
NumberAnimation {
    id: root

    function viewOf(thing: Item): Flickable {
        for (let each = thing?.parent; each; each = each.parent) {
            if (each instanceof Flickable && each.contentHeight > each.height + 1)
                return each;
        }
        return null;
    }

    function follow(thing: Item) {
        const view = root.viewOf(thing);
        if (!view)
            return;
        const top = thing.mapToItem(view.contentItem, 0, 0).y;
        if (top >= view.contentY && top + thing.height + Theme.edge <= view.contentY + view.height)
            return;
        root.stop();
        root.target = view;
        root.to = Math.max(view.originY, Math.min(top - Theme.space, view.originY + view.contentHeight - view.height));
        root.start();
    }

    duration: Theme.motion
    easing.type: Easing.OutCubic
    property: "contentY"
}
