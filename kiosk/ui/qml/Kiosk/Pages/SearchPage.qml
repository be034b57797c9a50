pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Search: a word and its answers at the same time.
Page {
    id: root

    readonly property SearchViewModel search: models.search as SearchViewModel
    readonly property real column: Theme.portrait ? width - 2 * Theme.edge : 252 * Theme.mm

    objectName: "search-page"

    onArrived: (_, returning) => {
        if (!returning)
            root.search.clear();
    }

    Connections {
        function onTextChanged() {
            root.models.session.touched();
        }

        target: root.search
    }

    ColumnLayout {
        id: question

        anchors.left: parent.left
        anchors.leftMargin: Theme.edge
        anchors.top: parent.top
        anchors.topMargin: Theme.portrait && !Theme.tight ? 1.5 * Theme.edge : Theme.space
        spacing: Theme.tight ? Theme.gap : Theme.space
        width: root.column

        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.low ? Theme.nameSize : Theme.headlineSize
            text: qsTr("Sök")
        }

        SearchField {
            Layout.fillWidth: true
            focus: true
            hint: qsTr("Skriv ett ord, till exempel larm")
            text: root.search.text

            onCleared: root.search.clear()
            onEdited: text => root.search.text = text
        }
    }

    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.low ? Theme.gap : Theme.space * (Theme.portrait ? 1 : 2)
        anchors.left: parent.left
        anchors.leftMargin: Theme.edge
        keyHeight: Theme.touchTarget * (Theme.low ? 1.05 : Theme.portrait ? 1.35 : Theme.tight ? 1.3 : 1.7)
        language: root.models.display.language
        width: root.column

        onBackspaceTouched: root.search.backspace()
        onWritten: text => root.search.typeText(text)
    }

    SearchResults {
        anchors.bottom: Theme.portrait ? keyboard.top : parent.bottom
        anchors.bottomMargin: Theme.portrait ? Theme.space : 0
        anchors.left: Theme.portrait ? parent.left : question.right
        anchors.leftMargin: Theme.portrait ? Theme.edge : Theme.space * 2
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        anchors.top: Theme.portrait ? question.bottom : parent.top
        anchors.topMargin: Theme.tight ? Theme.gap : Theme.space * 1.4
        phone: root.models.showroom.phone
        search: root.search
        tail: Theme.portrait ? 0 : Theme.space

        onAllChosen: root.opened("area", "")
        onTypeChosen: typeId => root.opened("product", typeId)
    }
}
