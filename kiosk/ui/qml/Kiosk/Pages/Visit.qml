pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// A visit: the trail of pages that led here, each "page:subject", the page on show, and the bar below it.
FocusScope {
    id: root

    required property ScreenModels models

    property list<string> trail: ["home"]
    readonly property string here: trail[trail.length - 1]
    readonly property string page: here.split(":")[0]
    readonly property string subject: here.split(":")[1] ?? ""
    readonly property real barHeight: bar.height
    property real stripHeight: 0

    signal languageAsked
    signal easierAsked
    signal helpAsked
    signal listenAsked

    function open(page: string, subject: string) {
        root.trail = [...root.trail, page + ":" + subject];
        root.arrive(false);
    }

    function turn(subject: string) {
        root.trail = [...root.trail.slice(0, -1), root.page + ":" + subject];
        root.arrive(true);
    }

    function goBack() {
        if (root.trail.length < 2)
            return;
        root.trail = root.trail.slice(0, -1);
        root.arrive(true);
    }

    function goHome() {
        root.trail = ["home"];
        root.arrive(true);
    }

    function arrive(returning: bool) {
        pages.arrive(root.subject, returning);
        root.models.session.pageChanged(root.page);
    }

    Keys.onEscapePressed: goBack()

    Pages {
        id: pages

        anchors.bottom: bar.top
        anchors.bottomMargin: root.stripHeight
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        focus: true
        models: root.models
        page: root.page

        onFinished: root.goBack()
        onOpened: (page, subject) => root.open(page, subject)
        onTurned: subject => root.turn(subject)
    }

    Bar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        atHome: root.page === "home"
        collected: root.models.collectedCount
        display: root.models.display
        listening: root.models.listening

        onBackAsked: root.goBack()
        onEasierAsked: root.easierAsked()
        onHelpAsked: root.helpAsked()
        onHomeAsked: root.goHome()
        onLanguageAsked: root.languageAsked()
        onListenAsked: root.listenAsked()
        onListAsked: {
            if (root.page !== "list")
                root.open("list", "");
        }
        onLeavingAsked: root.models.session.endVisit()
    }

    Connections {
        function onVisitEnded() {
            root.goHome();
            pages.forget();
        }

        target: root.models.session
    }
}
