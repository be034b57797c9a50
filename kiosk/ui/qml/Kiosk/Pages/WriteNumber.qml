pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The telephone number, with digits as on a telephone.
GridLayout {
    id: root

    required property WriteViewModel write
    required property string question
    required property bool covered

    columnSpacing: Theme.space * 2
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.space

    WriteAnswer {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        covered: root.covered
        focus: true
        hint: qsTr("Till exempel 070-123 45 67")
        question: root.question
        write: root.write
    }

    NumberPad {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        keyHeight: Theme.touchTarget * (Theme.low ? 1.1 : Theme.portrait ? 1.8 : 1.6)

        onBackspaceTouched: root.write.backspace()
        onWritten: text => root.write.typeText(text)
    }

    Item {
        Layout.columnSpan: root.columns
        Layout.fillHeight: true
    }
}
