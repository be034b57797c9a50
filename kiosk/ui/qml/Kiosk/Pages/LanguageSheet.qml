pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Each language by its own name; the one on show is marked.
Sheet {
    id: root

    required property ScreenModels models
    readonly property DisplayViewModel display: models.display

    objectName: "language-sheet"
    title: qsTr("Språk")

    Repeater {
        model: root.display.languages

        LabelledButton {
            required property string code
            required property string endonym
            required property bool current

            Accessible.checkable: true
            Accessible.checked: current
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.primaryTarget
            edgeColour: current ? Theme.colours.action : Theme.colours.edge
            edgeWidth: current ? Theme.boldLine : Theme.line
            font.pixelSize: Theme.nameSize
            holdsIcon: true
            iconName: current ? "check" : ""
            objectName: "language-" + code
            text: endonym

            onActivated: {
                root.display.chooseLanguage(code);
                root.closed();
            }
        }
    }
}
