pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What staff show to a group: one slide at a time, turned by a finger, the keyboard or a presenter's remote control.
Page {
    id: root

    readonly property ShowViewModel show: models.show as ShowViewModel

    function turn(subject: string) {
        if (subject !== "")
            root.turned(subject);
    }

    objectName: "show-page"

    Keys.onPressed: event => {
        const onwards = root.models.display.rightToLeft ? Qt.Key_Left : Qt.Key_Right;
        const backwards = root.models.display.rightToLeft ? Qt.Key_Right : Qt.Key_Left;
        if ([Qt.Key_PageDown, Qt.Key_Space, onwards].includes(event.key))
            root.turn(root.show.later);
        else if ([Qt.Key_PageUp, backwards].includes(event.key))
            root.turn(root.show.earlier);
        else
            return;
        root.models.session.touched();
        event.accepted = true;
    }
    onArrived: subject => {
        root.show.open(subject);
        area.contentY = 0;
        arrival.restart();
    }

    ScrollArea {
        id: area

        anchors.bottom: controls.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        contentHeight: slide.y + slide.height + Theme.space

        ShowSlide {
            id: slide

            anchors.left: parent?.left
            anchors.leftMargin: Theme.edge
            height: Math.max(area.height - y - Theme.space, implicitHeight)
            show: root.show
            showroom: root.models.showroom
            width: area.width - 2 * Theme.edge - (Theme.cramped || root.show.kind === "arguments" ? scrolling.width + Theme.space : 0)
            y: Theme.space

            onAllAsked: root.opened("area", "")
        }
    }

    NumberAnimation {
        id: arrival

        duration: Theme.motion
        from: 0
        property: "opacity"
        target: slide
        to: 1
    }

    // The next picture is read while this slide is looked at.
    Image {
        Accessible.ignored: true
        asynchronous: true
        source: root.show.nextPicture
        visible: false
    }

    ScrollButtons {
        id: scrolling

        anchors.bottom: controls.top
        anchors.bottomMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        glide: area.glide
    }

    ShowControls {
        id: controls

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.left: parent.left
        anchors.leftMargin: Theme.edge
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        show: root.show

        onTurned: subject => root.turn(subject)
    }
}
