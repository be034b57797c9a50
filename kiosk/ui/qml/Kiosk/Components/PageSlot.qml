pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A page's place: filled when it is first wanted, kept for the way back, emptied when the visit ends.
Loader {
    id: root

    property bool shown: false
    property bool wanted: false

    active: wanted || shown
    enabled: shown
    focus: shown
    opacity: shown ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion
        }
    }

    onShownChanged: {
        if (shown)
            wanted = true;
    }
}
