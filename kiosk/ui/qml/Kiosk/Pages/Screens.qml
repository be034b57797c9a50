pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// What is on the screen: one of waiting, attract and the visit; above them what asks or tells; and the arrow keys.
FocusScope {
    id: root

    required property ScreenModels models
    required property bool visiting
    required property string sheet
    readonly property SessionViewModel session: models.session
    readonly property bool warned: session.state === "warning"
    readonly property bool covered: warned || sheet !== ""

    signal sheetAsked(name: string)

    function move(forward: bool) {
        FocusPath.move(Window.activeFocusItem ?? root, forward);
    }

    Keys.onDownPressed: move(true)
    Keys.onLeftPressed: move(false)
    Keys.onPressed: root.session.touched()
    Keys.onRightPressed: move(true)
    Keys.onUpPressed: move(false)

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

    Visit {
        id: visit

        anchors.fill: parent
        enabled: root.visiting && !root.covered
        focus: root.visiting && !root.covered
        models: root.models
        visible: root.visiting

        onHelpAsked: root.sheetAsked("help")
        onLanguageAsked: root.sheetAsked("language")
    }

    Loader {
        active: root.sheet === "language"
        anchors.fill: parent
        enabled: !root.warned
        focus: active && !root.warned
        visible: !root.warned
        sourceComponent: LanguageSheet {
            display: root.models.display

            onClosed: root.sheetAsked("")
        }
    }

    Loader {
        active: root.sheet === "help"
        anchors.fill: parent
        enabled: !root.warned
        focus: active && !root.warned
        visible: !root.warned
        sourceComponent: HelpSheet {
            display: root.models.display
            showroom: root.models.showroom

            onAboutAsked: {
                root.sheetAsked("");
                visit.open("about", "");
            }
            onClosed: root.sheetAsked("")
        }
    }

    Loader {
        active: root.warned
        anchors.fill: parent
        focus: active
        sourceComponent: WarningOverlay {
            session: root.session
        }
    }

    ThanksOverlay {
        id: thanks

        anchors.fill: parent
        visiting: root.visiting

        onBegun: root.session.touched()
    }
}
