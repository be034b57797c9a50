pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A page's place: filled when the page is first wanted, kept for the way back, emptied when the visit ends.
Loader {
    id: root

    property bool shown: false
    readonly property Page page: item as Page

    signal wanted

    function forget() {
        root.source = "";
    }

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
        if (shown && status === Loader.Null)
            wanted();
    }
}
