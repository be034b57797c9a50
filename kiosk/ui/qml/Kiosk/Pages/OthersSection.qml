pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.ViewModels

// Other solutions for the same need.
Section {
    id: root

    required property ProductViewModel product

    signal typeChosen(typeId: string)

    name: "others"
    title: qsTr("Andra lösningar")
    wanted: others.count > 0

    Repeater {
        id: others

        model: root.product.alternatives

        TypeLine {
            Layout.fillWidth: true

            onActivated: root.typeChosen(typeId)
        }
    }
}
