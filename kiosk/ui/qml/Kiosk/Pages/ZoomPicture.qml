pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One picture of a type, with who made it.
ZoomSurface {
    id: root

    required property int index
    required property string credit
    required property bool illustration
    readonly property string origin: credit !== "" ? qsTr("Bild: %1").arg(Theme.isolated(credit)) : illustration ? qsTr("Teckning") : ""

    onVisibleChanged: zoomTo(1)
}
