pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One of the types that are compared: its picture and name lead to its page; below, the way to do without it.
GridLayout {
    id: root

    required property string typeId
    required property string name
    required property string picture
    required property string tint
    required property bool stacked
    required property bool upright
    readonly property bool wide: width > 150 * Theme.mm

    signal typeChosen
    signal removed

    columnSpacing: Theme.gap
    columns: stacked ? 2 : 1
    rowSpacing: Theme.gap

    Touchable {
        id: card

        Layout.fillHeight: true
        Layout.fillWidth: true
        objectName: "compare-head-" + root.typeId
        padding: 0
        text: root.name

        background: Rectangle {
            color: card.pressed ? Theme.quiet(root.tint) : Theme.colours.raised
            radius: Theme.radius
        }
        contentItem: GridLayout {
            columnSpacing: 0
            columns: root.upright ? 1 : 2
            rowSpacing: 0

            Picture {
                Layout.fillHeight: !root.upright
                Layout.fillWidth: root.upright
                Layout.minimumHeight: (root.stacked ? 24 : 36) * Theme.mm
                Layout.preferredHeight: root.upright ? (Theme.portrait ? 44 : 36) * Theme.mm : -1
                Layout.preferredWidth: root.upright ? -1 : (root.stacked ? 32 : root.wide ? 48 : 40) * Theme.mm
                alt: ""
                source: root.picture
                tint: root.tint
            }

            Words {
                Accessible.ignored: true
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.margins: Theme.gap
                font.pixelSize: root.wide && !root.stacked ? Theme.leadSize : Theme.bodySize
                lineHeight: 1
                strong: true
                text: root.name
                verticalAlignment: root.upright ? Text.AlignTop : Text.AlignVCenter
            }
        }

        onActivated: root.typeChosen()

        RoundedCorners {
            outline: card.pressed ? Theme.deep(root.tint) : Theme.colours.edge
            outlined: card.pressed || Theme.highContrast
        }
    }

    LabelledButton {
        Accessible.name: qsTr("Ta bort %1").arg(root.name)
        edgeColour: "transparent"
        ground: "transparent"
        iconName: "close"
        leftPadding: Theme.gap
        objectName: "compare-without-" + root.typeId
        rightPadding: Theme.gap
        text: qsTr("Ta bort")

        onActivated: root.removed()
    }
}
