pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is on the screen: one of waiting, attract and the visit; above them what asks or tells; and the arrow keys.
FocusScope {
    id: root

    required property ScreenModels models
    required property bool visiting
    required property string sheet
    readonly property SessionViewModel session: models.session
    readonly property string place: [visit.here, sheet, covers.warned].join()

    signal sheetAsked(name: string)

    function move(forward: bool) {
        FocusPath.move(Window.activeFocusItem ?? root, forward);
    }

    function toggleListening() {
        root.models.toggleListening(root);
    }

    Accessible.role: Accessible.Pane
    Keys.onDownPressed: move(true)
    Keys.onLeftPressed: move(false)
    Keys.onPressed: event => {
        root.session.touched();
        if (event.key === Qt.Key_F1 && root.visiting)
            root.toggleListening();
    }
    Keys.onRightPressed: move(true)
    Keys.onUpPressed: move(false)

    onPlaceChanged: models.arriveAt(root)

    Connections {
        function onVisitEnded() {
            thanks.show();
        }

        function onVisitStarted() {
            thanks.hide();
        }

        target: root.session
    }

    Connections {
        function onTapped() {
            if (root.visiting)
                root.session.touched();
        }

        target: OneTap
    }

    Binding {
        property: "taken"
        target: Theme
        value: strip.height
    }

    WaitingPage {
        anchors.fill: parent
        visible: root.session.state === "waiting"
    }

    Loader {
        active: root.session.state === "attract"
        anchors.fill: parent
        focus: active
        sourceComponent: AttractPage {
            attract: root.models.attract
            display: root.models.display
            showroom: root.models.showroom

            onBegun: root.session.touched()
            onBegunIn: language => {
                root.session.touched();
                root.models.display.chooseLanguage(language);
            }
        }
    }

    Rectangle {
        anchors.bottom: room.top
        anchors.bottomMargin: -top.height
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: top.color
        visible: Theme.low

        Words {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: top.height + 2 * Theme.edge
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.colours.quietInk
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Allt du kan trycka på finns här nere.")
            visible: parent.height > 90 * Theme.mm * Theme.textScale
            width: room.width - 2 * Theme.edge
        }
    }

    // What a visit has of the screen: all of it, or its lowest part.
    FocusScope {
        id: room

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        focus: root.visiting
        height: Theme.low ? Theme.room.height : parent.height
        width: Theme.low ? Theme.room.width : parent.width

        LoweredTop {
            id: top

            anchors.left: parent.left
            anchors.right: parent.right
            enabled: !covers.any
            visible: Theme.low

            onRaised: root.models.display.toggleLowered()
        }

        Visit {
            id: visit

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: top.visible ? top.bottom : parent.top
            enabled: root.visiting && !covers.any
            focus: root.visiting && !covers.any
            models: root.models
            stripHeight: strip.height
            visible: root.visiting

            onEasierAsked: root.sheetAsked("easier")
            onHelpAsked: root.sheetAsked("help")
            onLanguageAsked: root.sheetAsked("language")
            onListenAsked: root.toggleListening()
        }

        Covers {
            id: covers

            anchors.fill: parent
            focus: any
            keptFree: strip.height > 0 ? strip.height + visit.barHeight : 0
            models: root.models
            sheet: root.sheet

            onListenAsked: root.toggleListening()
            onPageAsked: name => visit.open(name, "")
            onSheetAsked: name => root.sheetAsked(name)
        }

        ListenPlace {
            id: strip

            anchors.bottom: parent.bottom
            anchors.bottomMargin: visit.barHeight
            anchors.left: parent.left
            anchors.right: parent.right
            models: root.models
            screen: root
        }
    }

    ThanksOverlay {
        id: thanks

        anchors.fill: parent
        visiting: root.visiting

        onBegun: root.session.touched()
        onEnded: root.models.display.reset()
    }
}
