pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// Where the strip stands that shows what is read aloud, or asks whether to; its file is first read when it is wanted.
Loader {
    id: root

    required property ScreenModels models
    required property Item screen
    readonly property bool unspoken: true
    readonly property string strip: models.listening ? "ListenStrip.qml" : models.listeningOffered ? "ListenOffer.qml" : ""

    height: (item as Item)?.implicitHeight ?? 0

    onStripChanged: {
        if (activeFocus)
            nextItemInFocusChain(false).forceActiveFocus();
        if (strip === "")
            source = "";
        else
            setSource(strip, {
                models: root.models,
                screen: root.screen
            });
    }
}
