pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// How do I get it? Each way with its next step; the price, or whom to ask.
Section {
    id: root

    required property ProductViewModel product

    name: "how"
    shortTitle: qsTr("Så får du det")
    title: qsTr("Hur får jag det?")

    Repeater {
        model: root.product.routes

        RowLayout {
            id: route

            required property string routeId
            required property string name
            required property string nextStep

            Layout.bottomMargin: Theme.gap / 2
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                colour: Theme.deep(root.product.tint)
                name: "route-" + route.routeId
                size: Theme.iconSize * 1.3
            }

            LabelledText {
                Layout.fillWidth: true
                label: route.name
                text: route.nextStep || qsTr("Fråga personalen hur du gör.")
            }
        }
    }

    Words {
        Layout.fillWidth: true
        text: root.product.howToGet
        visible: text !== ""
    }

    LabelledText {
        Layout.fillWidth: true
        label: qsTr("Vad kostar det?")
        text: root.product.priceText || qsTr("Fråga personalen om pris")
    }

    Badge {
        iconName: "phone"
        size: Theme.bodySize
        text: [root.product.phone, root.product.hours].filter(part => part).join(", ")
        visible: root.product.phone !== ""
    }
}
