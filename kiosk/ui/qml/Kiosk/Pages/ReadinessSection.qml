pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How ready it is: its ring of the radar, and the bottom lines.
Section {
    id: root

    required property ProductViewModel product

    name: "ready"
    shortTitle: qsTr("Hur färdigt")
    title: qsTr("Hur färdigt är det?")
    wanted: product.ringId !== ""

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space * 1.4

        Rings {
            Layout.alignment: Qt.AlignTop
            colour: Theme.deep(root.product.tint)
            count: names.count
            rings: root.product.rings
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.3

            Repeater {
                id: names

                model: root.product.rings

                Words {
                    required property bool current
                    required property string name

                    Layout.fillWidth: true
                    color: current ? Theme.deep(root.product.tint) : Theme.colours.quietInk
                    font.pixelSize: current ? Theme.leadSize : Theme.captionSize
                    strong: current
                    text: name
                }
            }

            Words {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap / 2
                text: root.product.ringMeaning
                visible: text !== ""
            }

            Words {
                Layout.fillWidth: true
                color: Theme.colours.quietInk
                font.pixelSize: Theme.captionSize
                text: root.product.maturityIllustrative ? qsTr("Ett exempel. Ingen har bedömt det här än.") : qsTr("Bedömt av %1").arg(Theme.isolated(root.product.maturityBasis.join(", ")))
            }
        }
    }

    BottomLines {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        product: root.product
    }
}
