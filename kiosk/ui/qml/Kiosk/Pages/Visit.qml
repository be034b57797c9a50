pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// A visit: the trail of pages that led here, the page on show, and the bar below it.
FocusScope {
    id: root

    required property SessionViewModel session
    required property DisplayViewModel display
    required property HomeViewModel home
    required property AreaViewModel area
    required property ProductViewModel product
    required property SearchViewModel search
    required property InterestViewModel interest
    required property ShowroomViewModel showroom

    property list<string> trail: ["home"]
    readonly property string here: trail[trail.length - 1]
    readonly property string page: here.split(":")[0]
    readonly property string subject: here.split(":")[1] ?? ""

    signal languageAsked
    signal helpAsked

    function open(page: string, subject: string) {
        root.trail = [...root.trail, page + ":" + subject];
        if (page === "area")
            root.area.open(subject);
        else if (page === "search")
            root.search.clear();
        else
            root.show();
        root.arrive();
    }

    function goBack() {
        if (root.trail.length < 2)
            return;
        root.trail = root.trail.slice(0, -1);
        root.show();
        root.arrive();
    }

    function goHome() {
        root.trail = ["home"];
        root.arrive();
    }

    function arrive() {
        pages.forceActiveFocus();
        root.session.pageChanged(root.page);
    }

    function show() {
        if (root.page === "area" && root.area.areaId !== root.subject)
            root.area.open(root.subject);
        else if (root.page === "product")
            root.product.open(root.subject);
        else if (root.page === "interest")
            root.interest.open(root.subject);
        else if (root.page === "code")
            root.interest.chooseKind(root.subject);
    }

    Keys.onEscapePressed: goBack()

    Pages {
        id: pages

        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        area: root.area
        display: root.display
        focus: true
        home: root.home
        interest: root.interest
        page: root.page
        product: root.product
        search: root.search
        showroom: root.showroom

        onOpened: (page, subject) => root.open(page, subject)
    }

    Bar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        atHome: root.page === "home"
        display: root.display

        onBackAsked: root.goBack()
        onHelpAsked: root.helpAsked()
        onHomeAsked: root.goHome()
        onLanguageAsked: root.languageAsked()
        onLeavingAsked: root.session.endVisit()
    }

    Connections {
        function onTextChanged() {
            root.session.touched();
        }

        enabled: root.page === "search"
        target: root.search
    }

    Connections {
        function onVisitEnded() {
            root.goHome();
            pages.forget();
        }

        target: root.session
    }
}
