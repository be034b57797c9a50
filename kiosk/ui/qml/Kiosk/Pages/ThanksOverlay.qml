pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// Goodbye: a moment's thanks, and the promise that nothing is kept, in the visitor's own language and colours. It goes at
// once, and they with it (`ended`): nobody is blinded by the next page's light coming slowly through this one.
Rectangle {
    id: root

    required property bool visiting
    property bool shown: false

    signal begun
    signal ended

    function show() {
        root.shown = true;
        moment.restart();
    }

    // Somebody else is here already: the goodbye is not for her.
    function hide() {
        root.shown = false;
    }

    color: Theme.colours.paper
    objectName: "thanks-page"
    opacity: shown && !visiting ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        enabled: root.shown

        NumberAnimation {
            duration: Theme.motion
        }
    }

    MouseArea {
        anchors.fill: parent

        onClicked: root.begun()
    }

    Timer {
        id: moment

        interval: 5000

        onTriggered: {
            root.shown = false;
            root.ended();
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space
        width: Math.min(parent.width - 2 * Theme.edge, 300 * Theme.mm)

        Rectangle {
            Accessible.ignored: true
            color: Theme.colours.accent
            implicitHeight: Theme.boldLine
            implicitWidth: 24 * Theme.mm
        }

        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.posterSize
            text: qsTr("Tack för besöket")
        }

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.leadSize
            text: qsTr("Det du valde är borttaget. Inget om dig stannar på skärmen.")
        }
    }
}
