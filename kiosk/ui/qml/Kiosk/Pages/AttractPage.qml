pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// While nobody is here: the catalogue's own pictures, one at a time, and the invitation in each language. Everything
// moves a little with each picture, so that nothing burns in.
FocusScope {
    id: root

    required property AttractViewModel attract
    required property DisplayViewModel display
    required property ShowroomViewModel showroom
    property int slide: 0
    readonly property real swing: 9 * Theme.mm
    readonly property real margin: Theme.edge * 1.4

    signal begun
    signal begunIn(language: string)

    objectName: "attract-page"

    Touchable {
        anchors.fill: parent
        focus: true
        text: qsTr("Tryck på skärmen för att börja")

        background: Rectangle {
            color: Theme.colours.paper
        }

        onActivated: root.begun()
    }

    GridLayout {
        columnSpacing: Theme.edge * 1.6
        columns: Theme.portrait ? 1 : 2
        height: parent.height - 2 * root.margin
        layoutDirection: Theme.portrait ? Qt.LeftToRight : Qt.RightToLeft
        rowSpacing: Theme.edge
        width: parent.width - 2 * root.margin
        x: root.margin + root.swing * Math.sin(root.slide * 2.4)
        y: root.margin + root.swing * Math.cos(root.slide * 1.7)

        Behavior on x {
            SlowDrift {}
        }
        Behavior on y {
            SlowDrift {}
        }

        AttractSlides {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            current: root.slide
            slides: root.attract.slides
        }

        AttractInvitation {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Theme.portrait ? -1 : 196 * Theme.mm
            display: root.display
            showroom: root.showroom

            onBegunIn: language => root.begunIn(language)
        }
    }

    Timer {
        interval: root.attract.slideSeconds * 1000
        repeat: true
        running: root.visible

        onTriggered: root.slide = (root.slide + 1) % Math.max(1, root.attract.slides.count)
    }
}
