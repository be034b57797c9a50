pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Where the strip stands that shows what is read aloud; its file is first read when somebody wants to listen.
Loader {
    id: root

    required property ScreenModels models
    readonly property bool unspoken: true

    height: (item as Item)?.implicitHeight ?? 0

    Connections {
        function onListeningChanged() {
            if (root.models.listening) {
                root.setSource("ListenStrip.qml", {
                    models: root.models
                });
                return;
            }
            if (root.activeFocus)
                root.nextItemInFocusChain(false).forceActiveFocus();
            root.source = "";
        }

        target: root.models
    }
}
