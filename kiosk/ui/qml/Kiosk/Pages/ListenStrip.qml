pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// What is read aloud: the sentence in large letters, how far it has come, and what one can do about it.
FocusScope {
    id: root

    required property ScreenModels models
    required property Item screen
    readonly property ListenViewModel listen: models.listen as ListenViewModel

    Accessible.name: qsTr("Uppläsning")
    Accessible.role: Accessible.Grouping
    Keys.onEscapePressed: listen.stop()
    implicitHeight: rows.implicitHeight + 2 * Theme.gap
    objectName: "listen-strip"

    Connections {
        function onReached(thing: Item) {
            along.follow(thing);
        }

        target: root.listen
    }

    Follow {
        id: along
    }

    Rectangle {
        Accessible.ignored: true
        anchors.fill: parent
        color: Theme.colours.raised
    }

    Rectangle {
        Accessible.ignored: true
        color: Theme.colours.hairline
        height: Theme.boldLine
        width: parent.width
    }

    Rectangle {
        Accessible.ignored: true
        color: Theme.colours.action
        height: Theme.boldLine
        objectName: "listen-progress"
        width: parent.width * (root.listen.count > 0 ? root.listen.number / root.listen.count : 0)
    }

    GridLayout {
        id: rows

        anchors.fill: parent
        anchors.leftMargin: Theme.edge
        anchors.margins: Theme.gap
        anchors.rightMargin: Theme.edge
        columnSpacing: Theme.space
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: 2.4 * Theme.leadSize
                Layout.preferredHeight: 0
                font.pixelSize: Theme.leadSize
                fontSizeMode: Text.VerticalFit
                lineHeight: 1
                minimumPixelSize: Theme.captionSize * 0.8
                objectName: "listen-sentence"
                strong: true
                text: {
                    if (root.listen.trouble === "no-voice")
                        return qsTr("Datorn saknar en svensk röst. Be personalen om hjälp.");
                    if (root.listen.trouble)
                        return qsTr("Datorns röst svarar inte. Be personalen om hjälp.");
                    return root.listen.done ? qsTr("Nu är allt på sidan läst.") : root.listen.sentence;
                }
                verticalAlignment: Text.AlignVCenter
            }

            Words {
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                font.pixelSize: Theme.captionSize
                lineHeight: 1
                objectName: "listen-number"
                text: root.listen.count > 0 ? qsTr("Mening %1 av %2").arg(root.listen.number).arg(root.listen.count) : " "
            }
        }

        ListenControls {
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Theme.portrait ? -1 : root.width * Math.min(0.66, 0.36 + 0.15 * Theme.textScale)
            listen: root.listen
        }
    }
}
