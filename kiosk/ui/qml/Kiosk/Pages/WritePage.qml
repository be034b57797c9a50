pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// For somebody without a phone: one question a page, answered with large keys. Back keeps what was typed.
ScrollingPage {
    id: root

    readonly property InterestViewModel interest: models.interest as InterestViewModel
    readonly property WriteViewModel write: models.write as WriteViewModel
    readonly property list<string> asked: write.asked.split("+")
    readonly property bool covered: write.hidden || models.session.state === "warning"
    readonly property string step: write.step
    readonly property bool onward: ["contact", "days", "name"].includes(step)
    readonly property bool nextBeside: Theme.tight && !Theme.portrait && (step === "name" || step === "contact" && write.route === "email") // below a keyboard there is no room
    readonly property string nextWords: step === "name" && write.name === "" ? qsTr("Hoppa över") : qsTr("Nästa")

    objectName: "write-page"

    onArrived: (subject, returning) => {
        root.write.showStep(subject);
        if (!root.write.begun && subject !== "thanks")
            root.finished();
        else
            // what was typed is forgotten: there is nothing to come back to
            root.begin();
    }

    function begin() {
        root.toTop();
        answer.forceActiveFocus();
    }

    Connections {
        function onLedTo(step: string) {
            if (step === "thanks")
                root.turned(step);
            else if (step !== root.step)
                root.opened("write", step);
        }

        target: root.write
    }

    WriteQuestion {
        id: question

        Layout.fillWidth: true
        asked: root.asked
        brief: Theme.tight && root.onward
        route: root.write.route
        step: root.step
        visible: root.step !== "thanks"
    }

    WriteProblem {
        Layout.fillWidth: true
        phone: root.interest.phone
        problem: root.write.problem
    }

    Loader {
        id: answer

        Layout.fillHeight: true
        Layout.fillWidth: true
        focus: true
        sourceComponent: {
            switch (root.step) {
            case "route":
                return route;
            case "contact":
                return root.write.route === "email" ? typed : dialled;
            case "slot":
                return slot;
            case "days":
                return days;
            case "time":
                return time;
            case "name":
                return named;
            case "check":
                return check;
            case "thanks":
                return thanks;
            default:
                return null;
            }
        }
    }

    FilledButton {
        Layout.alignment: Qt.AlignRight
        Layout.minimumWidth: 90 * Theme.mm
        centred: true
        objectName: "button-next"
        text: root.nextWords
        visible: root.onward && !root.nextBeside

        onActivated: root.write.goOn()
    }

    Component {
        id: route

        WriteRoute {
            demo: root.interest.demo
            write: root.write
        }
    }

    Component {
        id: dialled

        WriteNumber {
            covered: root.covered
            question: question.text
            write: root.write
        }
    }

    Component {
        id: typed

        WriteText {
            asksName: false
            covered: root.covered
            language: root.models.display.language
            onward: root.nextBeside ? root.nextWords : ""
            question: question.text
            write: root.write
        }
    }

    Component {
        id: named

        WriteText {
            asksName: true
            covered: root.covered
            language: root.models.display.language
            onward: root.nextBeside ? root.nextWords : ""
            question: question.text
            write: root.write
        }
    }

    Component {
        id: slot

        WriteSlot {
            late: root.interest.late
            write: root.write
        }
    }

    Component {
        id: days

        WriteDays {
            write: root.write
        }
    }

    Component {
        id: time

        WriteTime {
            write: root.write
        }
    }

    Component {
        id: check

        WriteCheck {
            covered: root.covered
            interest: root.interest
            write: root.write

            onMended: step => root.opened("write", step)
        }
    }

    Component {
        id: thanks

        WriteThanks {
            demo: root.interest.demo
            late: root.interest.late
            write: root.write

            onFinished: root.models.session.endVisit()
        }
    }
}
