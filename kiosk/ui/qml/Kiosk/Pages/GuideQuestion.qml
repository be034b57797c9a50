pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// One question with its answers, large; below them the way past it, and what has been answered.
Item {
    id: root

    required property GuideViewModel guide
    readonly property int count: guide.answers.count
    readonly property int columns: {
        if (Theme.portrait)
            return count < 4 || Theme.textScale > 1 ? 1 : 2;
        return count < 4 || count === 4 && Theme.textScale === 1 ? count : Theme.textScale > 1 ? 2 : 3;
    }

    signal answered(path: string)

    function begin() {
        area.contentY = 0;
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.space

        ColumnLayout {
            id: column

            anchors.left: parent?.left
            anchors.leftMargin: Theme.edge
            height: Math.max(area.height - y - Theme.space, implicitHeight)
            spacing: Theme.space
            width: area.width - Theme.edge - (Theme.cramped ? scrolling.width + Theme.edge + Theme.space : Theme.edge)
            y: Theme.portrait && !Theme.tight ? 1.5 * Theme.edge : Theme.space

            ColumnLayout {
                Layout.fillHeight: false
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    color: Theme.colours.quietInk
                    objectName: "guide-number"
                    text: qsTr("Fråga %1").arg(root.guide.number)
                }

                Heading {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.headlineSize
                    objectName: "guide-question"
                    text: root.guide.question
                }

                FallbackNote {
                    Layout.fillWidth: true
                    language: root.guide.questionLanguage
                }
            }

            GridLayout {
                Layout.fillHeight: root.guide.pictured
                Layout.fillWidth: true
                columnSpacing: Theme.space
                columns: root.columns
                rowSpacing: Theme.space
                uniformCellHeights: !Theme.cramped
                uniformCellWidths: true

                Repeater {
                    model: root.guide.answers

                    GuideAnswer {
                        required property int index

                        Layout.columnSpan: index + 1 === root.count && index % root.columns + 2 === root.columns ? 2 : 1
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        objectName: "answer-" + (index + 1)
                        pictured: root.guide.pictured
                        sideways: Theme.portrait ? Layout.columnSpan > 1 || root.columns === 1 && root.count > 2 : root.count > (Theme.textScale > 1 ? 3 : 4)

                        onActivated: root.answered(path)
                    }
                }
            }

            GridLayout {
                Layout.fillHeight: false
                columnSpacing: Theme.space * 2
                columns: Theme.portrait ? 1 : 2
                rowSpacing: Theme.space

                LabelledButton {
                    Layout.alignment: Qt.AlignBottom
                    Layout.minimumHeight: Theme.primaryTarget
                    iconName: "next"
                    objectName: "button-skip"
                    text: root.guide.skipText || qsTr("Hoppa över")

                    onActivated: root.answered(root.guide.skipPath)
                }

                GuideGiven {
                    Layout.alignment: Qt.AlignBottom
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    guide: root.guide

                    onChosen: path => root.answered(path)
                }
            }

            Item {
                Layout.fillHeight: true
                visible: !root.guide.pictured
            }
        }
    }

    ScrollButtons {
        id: scrolling

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.edge
        glide: area.glide
    }
}
