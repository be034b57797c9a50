pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The pages of a visit. Home is there at once; of the others even the files are first read when they are
// wanted, or when there has been nothing to do for a while.
FocusScope {
    id: root

    required property ScreenModels models
    required property string page
    readonly property list<string> names: ["area", "guide", "try", "product", "search", "interest", "code", "write", "compare", "list", "radar", "about", "show"]

    signal opened(page: string, subject: string)
    signal turned(subject: string)
    signal finished

    function slotOf(page: string): PageSlot {
        return page === "home" ? homeSlot : slots.itemAt(root.names.indexOf(page)) as PageSlot;
    }

    function arrive(subject: string, returning: bool) {
        root.slotOf(root.page).arrive(subject, returning);
        root.forceActiveFocus();
    }

    function forget() {
        for (const name of root.names)
            root.slotOf(name).forget();
        idle.restart();
    }

    Timer {
        id: idle

        property bool begun: false

        interval: begun ? Theme.rest / 12 : Theme.rest
        running: true

        onTriggered: {
            begun = root.names.some(name => root.slotOf(name)?.prepare());
            if (begun)
                start();
        }
    }

    PageSlot {
        id: homeSlot

        anchors.fill: parent
        models: root.models
        name: "home"
        shown: root.page === name
        sourceComponent: HomePage {
            models: root.models
        }

        onFinished: root.finished()
        onOpened: (page, subject) => root.opened(page, subject)
    }

    Repeater {
        id: slots

        model: root.names

        PageSlot {
            required property string modelData

            anchors.fill: parent
            file: Qt.resolvedUrl(name[0].toUpperCase() + name.slice(1) + "Page.qml")
            models: root.models
            name: modelData
            shown: root.page === name

            onFinished: root.finished()
            onOpened: (page, subject) => root.opened(page, subject)
            onTurned: subject => root.turned(subject)
        }
    }
}
