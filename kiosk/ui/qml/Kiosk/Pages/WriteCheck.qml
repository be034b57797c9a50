pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Everything once more, what becomes of it, and Send.
GridLayout {
    id: root

    required property WriteViewModel write
    required property InterestViewModel interest
    required property bool covered
    readonly property list<string> asked: write.asked.split("+")

    signal mended(step: string)

    columnSpacing: Theme.space * 2
    columns: Theme.portrait || Theme.textScale > 1.3 ? 1 : 2
    rowSpacing: Theme.space

    Panel {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 6
        title: root.interest.count > 1 ? qsTr("Allt i din lista: %n saker", "", root.interest.count) : root.interest.name !== "" ? root.interest.number + " · " + root.interest.name : qsTr("Hela visningsrummet")

        CheckRow {
            Layout.fillWidth: true
            answer: root.write.contact
            covered: root.covered
            personal: true
            step: "route"
            title: root.write.route === "email" ? qsTr("Vi skriver till") : qsTr("Vi ringer")

            onMended: step => root.mended(step)
        }

        CheckRow {
            Layout.fillWidth: true
            answer: root.write.slotText
            step: "slot"
            title: qsTr("Du kommer")
            visible: root.write.slotText !== ""

            onMended: step => root.mended(step)
        }

        CheckRow {
            Layout.fillWidth: true
            answer: root.dayNames()
            step: "days"
            title: qsTr("Dagar som passar")
            visible: root.asked.includes("days")

            onMended: step => root.mended(step)
        }

        CheckRow {
            Layout.fillWidth: true
            answer: root.write.time === "morning" ? qsTr("Förmiddag") : root.write.time === "afternoon" ? qsTr("Eftermiddag") : qsTr("När som helst")
            step: "time"
            title: qsTr("Tid på dagen")
            visible: root.asked.includes("time")

            onMended: step => root.mended(step)
        }

        CheckRow {
            Layout.fillWidth: true
            answer: root.write.name === "" ? qsTr("Inget namn") : root.write.name
            covered: root.covered
            personal: root.write.name !== ""
            step: "name"
            title: qsTr("Vi kallar dig")

            onMended: step => root.mended(step)
        }
    }

    WriteSending {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 5
        write: root.write
    }

    Item {
        Layout.columnSpan: root.columns
        Layout.fillHeight: true
    }

    function dayNames(): string {
        const names = {
            mon: qsTr("Måndag"),
            tue: qsTr("Tisdag"),
            wed: qsTr("Onsdag"),
            thu: qsTr("Torsdag"),
            fri: qsTr("Fredag")
        };
        return root.write.days === "" ? qsTr("Alla dagar") : root.write.days.split("+").map(day => names[day]).join(", ");
    }
}
