pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A page's place: filled when the page is first wanted, kept for the way back, emptied when the visit ends. The page that
// goes is gone at once, so that two pages are never read through each other.
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
    visible: shown

    transform: Translate {
        id: rise
    }

    onShownChanged: {
        if (shown && status === Loader.Null)
            wanted();
        if (shown)
            arrival.restart();
    }

    ParallelAnimation {
        id: arrival

        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            target: root
            to: 1
        }

        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
            from: Theme.motion > 0 ? Theme.space : 0
            property: "y"
            target: rise
            to: 0
        }
    }
}
