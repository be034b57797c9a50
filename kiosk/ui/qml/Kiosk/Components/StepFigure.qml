pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One step of what happens: a drawn sign on a round ground with its number, a line on to the next, and the words.
GridLayout {
    id: root

    required property int number
    required property string words
    required property string figure
    property bool beside: false
    property bool goesOn: false
    property string tint: ""
    readonly property real ground: 25 * Theme.mm * Math.sqrt(Theme.textScale)

    columnSpacing: Theme.gap
    columns: beside ? 2 : 1
    rowSpacing: Theme.gap * 0.7

    GridLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillHeight: root.beside
        Layout.fillWidth: !root.beside
        columnSpacing: Theme.gap / 2
        columns: root.beside ? 1 : 2
        rowSpacing: 0

        Rectangle {
            Accessible.ignored: true
            border.color: Theme.deep(root.tint)
            border.width: Theme.line
            color: Theme.quiet(root.tint)
            implicitHeight: root.ground
            implicitWidth: root.ground
            radius: width / 2

            Icon {
                anchors.centerIn: parent
                colour: Theme.deep(root.tint)
                name: root.figure
                size: Math.round(root.ground * 0.54)
            }
        }

        Rectangle {
            Accessible.ignored: true
            Layout.alignment: root.beside ? Qt.AlignHCenter : Qt.AlignVCenter
            Layout.fillHeight: root.beside
            Layout.fillWidth: !root.beside
            Layout.rightMargin: root.beside ? 0 : -root.columnSpacing / 4
            color: Theme.deep(root.tint)
            implicitHeight: root.beside ? Theme.gap : Theme.line
            implicitWidth: root.beside ? Theme.line : Theme.gap
            opacity: root.goesOn ? 1 : 0
        }
    }

    RowLayout {
        Layout.alignment: Qt.AlignTop
        Layout.bottomMargin: root.beside ? Theme.space : 0
        Layout.fillWidth: true
        Layout.topMargin: root.beside ? Math.max(0, (root.ground - Theme.bodySize * 2.4) / 2) : 0
        spacing: Theme.gap * 0.6

        Words {
            Layout.alignment: Qt.AlignTop
            color: Theme.deep(root.tint)
            strong: true
            text: root.number
        }

        Words {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            text: root.words
        }
    }
}
