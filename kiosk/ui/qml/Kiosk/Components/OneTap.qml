pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Trembling fingers tap twice: what comes within half a second of a tap that did something is not meant.
QtObject {
    id: root

    property real last: 0

    signal tapped

    function accepts(): bool {
        const now = Date.now();
        if (Math.abs(now - root.last) < 500)
            return false;
        root.last = now;
        root.tapped();
        return true;
    }
}
