pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A page's place: filled when the page is first wanted, kept for the way back, emptied when the visit ends. The page that
// goes is gone at once, so that two pages are never read through each other.
Loader {
    id: root

    required property ScreenModels models
    property string name: ""
    property url file: ""
    property bool shown: false
    readonly property Page page: item as Page

    signal opened(page: string, subject: string)
    signal turned(subject: string)
    signal finished

    // The keyboard begins at the top of a page that is asked for anew, and where it was when one comes back.
    function beginAnew() {
        for (let each = root.Window.activeFocusItem; each && each !== root; each = each.parent) {
            if (each.focus)
                each.focus = false;
            if (each === root.page)
                return;
        }
    }

    function fill() {
        if (status !== Loader.Null)
            return;
        root.models.prepare();
        setSource(root.file, {
            models: root.models
        });
    }

    // Fill it a little at a time, between the frames; return whether there was anything to do.
    function prepare(): bool {
        const needed = status === Loader.Null;
        root.asynchronous = needed;
        root.fill();
        return needed;
    }

    function arrive(subject: string, returning: bool) {
        if (!returning && root.shown)
            root.beginAnew();
        if (status === Loader.Loading)
            root.forget(); // what is on its way begins again: hurried, it would come without its properties
        root.asynchronous = false;
        root.fill();
        page.arrived(subject, returning);
    }

    function forget() {
        if (root.file.toString() !== "")
            root.source = "";
    }

    enabled: shown
    focus: shown
    visible: shown

    transform: Translate {
        id: rise
    }

    onShownChanged: {
        if (shown)
            arrival.restart();
    }

    Connections {
        function onFinished() {
            root.finished();
        }

        function onOpened(page: string, subject: string) {
            root.opened(page, subject);
        }

        function onTurned(subject: string) {
            root.turned(subject);
        }

        target: root.page
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
