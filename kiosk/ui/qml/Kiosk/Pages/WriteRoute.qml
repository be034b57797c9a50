pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// By telephone or by e-mail?
ColumnLayout {
    id: root

    required property WriteViewModel write
    required property bool demo

    spacing: Theme.space

    LargeChoice {
        chosen: root.write.route === "phone"
        explanation: qsTr("Vi ringer dig.")
        iconName: "phone"
        least: 42 * Theme.mm
        objectName: "route-phone"
        text: qsTr("Telefon")

        onActivated: root.write.choose("route", "phone")
    }

    LargeChoice {
        chosen: root.write.route === "email"
        explanation: qsTr("Vi skriver till dig.")
        iconName: "mail"
        least: 42 * Theme.mm
        objectName: "route-email"
        text: qsTr("E-post")

        onActivated: root.write.choose("route", "email")
    }

    Note {
        Layout.fillWidth: true
        text: qsTr("Det här är ett exempel. Hitta på det du skriver.")
        visible: root.demo
    }

    Item {
        Layout.fillHeight: true
    }

    Assurances {
        Layout.fillWidth: true
        written: true
    }
}
