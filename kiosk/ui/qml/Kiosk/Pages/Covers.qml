pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// What lies above a visit: a sheet, whose file is read when it is first wanted, and above that the warning.
FocusScope {
    id: root

    required property ScreenModels models
    required property string sheet
    property real keptFree: 0
    readonly property bool warned: models.session.state === "warning"
    readonly property bool any: warned || sheet !== ""

    signal sheetAsked(name: string)
    signal pageAsked(name: string)
    signal listenAsked

    onSheetChanged: {
        if (sheet === "")
            loader.source = "";
        else
            loader.setSource(Qt.resolvedUrl(sheet[0].toUpperCase() + sheet.slice(1) + "Sheet.qml"), {
                models: root.models
            });
    }

    Loader {
        id: loader

        readonly property Sheet shown: item as Sheet

        anchors.fill: parent
        enabled: !root.warned
        focus: !root.warned
        visible: !root.warned
    }

    Binding {
        property: "keptFree"
        target: loader.shown
        value: root.keptFree
        when: loader.shown !== null
    }

    Connections {
        function onClosed() {
            root.sheetAsked("");
        }

        function onListenAsked() {
            root.listenAsked();
        }

        function onPageAsked(name: string) {
            root.sheetAsked("");
            root.pageAsked(name);
        }

        function onSheetAsked(name: string) {
            root.sheetAsked(name);
        }

        target: loader.shown
    }

    Loader {
        active: root.warned
        anchors.fill: parent
        focus: root.warned
        sourceComponent: WarningOverlay {
            keptFree: root.keptFree
            session: root.models.session
        }
    }
}
