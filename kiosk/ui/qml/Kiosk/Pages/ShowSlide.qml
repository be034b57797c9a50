pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// One slide: what it is about in large letters, and below or beside that a picture, arguments, or whom to ask.
ColumnLayout {
    id: root

    required property ShowViewModel show
    required property ShowroomViewModel showroom
    readonly property bool framing: show.kind === "title" || show.kind === "contact"

    signal allAsked

    spacing: Theme.space

    GoneNotice {
        Layout.fillWidth: true
        visible: root.show.kind === ""

        onAllAsked: root.allAsked()
    }

    ShowPicture {
        Layout.fillHeight: true
        Layout.fillWidth: true
        show: root.show
        visible: root.show.kind === "picture"
    }

    ShowArguments {
        Layout.fillHeight: true
        Layout.fillWidth: true
        show: root.show
        visible: root.show.kind === "arguments"
    }

    ShowFrame {
        Layout.fillHeight: true
        Layout.fillWidth: true
        show: root.show
        showroom: root.showroom
        visible: root.framing
    }
}
