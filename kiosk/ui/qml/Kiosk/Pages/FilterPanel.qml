pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What the list is narrowed by. Every choice says what it would show, so that none leads to an empty list.
Item {
    id: root

    required property AreaViewModel area
    readonly property int columns: width > 250 * Theme.mm * Theme.textScale ? 2 : 1

    signal closed

    ScrollArea {
        id: questions

        anchors.bottom: ways.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space
        anchors.top: parent.top
        contentHeight: column.height + Theme.boldLine

        ColumnLayout {
            id: column

            spacing: Theme.space
            width: questions.width - 2 * Theme.boldLine
            x: Theme.boldLine
            y: Theme.boldLine

            FilterQuestion {
                Layout.fillWidth: true
                columns: root.columns
                options: root.area.routes
                question: "route"
                tint: root.area.tint
                title: qsTr("Hur får jag det?")

                onToggled: value => root.area.toggleFilter("route", value)
            }

            FilterQuestion {
                Layout.fillWidth: true
                columns: root.columns
                options: root.area.levels
                question: "level"
                tint: root.area.tint
                title: qsTr("Vilka uppgifter samlas in?")

                onToggled: value => root.area.toggleFilter("level", value)
            }

            FilterQuestion {
                Layout.fillWidth: true
                columns: root.columns
                title: qsTr("Kan jag prova?")

                CheckChoice {
                    Layout.fillWidth: true
                    chosen: root.area.onlyHere
                    enabled: root.area.hereCount > 0 || chosen
                    note: root.area.hereCount > 0 ? root.area.hereCount.toString() : qsTr("Inget")
                    objectName: "filter-here"
                    text: qsTr("Kan provas här i rummet")
                    tint: root.area.tint

                    onActivated: root.area.toggleFilter("here", "")
                }

                Item {
                    Layout.fillWidth: true
                    visible: root.columns > 1
                }
            }
        }

        ScrollEdge {
            glide: questions.glide
            parent: questions
        }
    }

    RowLayout {
        id: ways

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: questions.right
        spacing: Theme.gap

        FilledButton {
            Layout.fillWidth: true
            centred: true
            enabled: root.area.count > 0
            objectName: "button-show-hits"
            text: qsTr("Visa %n träffar", "", root.area.count)

            onActivated: root.closed()
        }

        LabelledButton {
            Layout.preferredHeight: Theme.primaryTarget
            iconName: "undo"
            objectName: "button-clear-filters"
            text: qsTr("Ta bort alla val")
            visible: root.area.filterCount > 0

            onActivated: root.area.clearFilters()
        }
    }

    ScrollButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        glide: questions.glide
    }
}
