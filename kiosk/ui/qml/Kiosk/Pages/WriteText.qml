pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The e-mail address or the name, with the keyboard of the visitor's language.
ColumnLayout {
    id: root

    required property WriteViewModel write
    required property string question
    required property string language
    required property bool covered
    required property bool asksName
    required property string onward
    readonly property list<string> endings: language === "fi" ? ["@gmail.com", "@hotmail.com", ".fi"] : language === "da" ? ["@gmail.com", "@hotmail.com", ".dk"] : ["@gmail.com", "@hotmail.com", ".se"]

    spacing: Theme.space

    WriteAnswer {
        Layout.fillWidth: true
        covered: root.covered
        focus: true
        onward: root.onward
        hint: root.asksName ? qsTr("Du får gärna hitta på ett namn.") : qsTr("Till exempel namn@exempel.se")
        question: root.question
        write: root.write

        onNextAsked: root.write.goOn()
    }

    Item {
        Layout.fillHeight: true
    }

    // In a thing of its own: keys are as wide as there is room, and must not ask for more room in turn.
    Item {
        Layout.fillWidth: true
        implicitHeight: keyboard.implicitHeight

        Keyboard {
            id: keyboard

            digits: !root.asksName
            extras: root.asksName ? ["-", "'", "é", "ü", ...(root.language === "da" ? ["ö", "ä"] : ["ø", "æ"])] : ["@", ".", "-", "_", ...root.endings, ".com"]
            keyHeight: Theme.touchTarget * (Theme.low ? 1.05 : root.asksName ? 1.45 : 1.2)
            language: root.language
            width: parent.width

            onBackspaceTouched: root.write.backspace()
            onWritten: text => root.write.typeText(text)
        }
    }
}
