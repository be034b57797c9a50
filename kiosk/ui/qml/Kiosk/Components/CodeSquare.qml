pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The code: at least 100 mm, whole pixels a module, black on white with four modules of quiet on every side, in every theme.
Rectangle {
    id: root

    required property InterestViewModel interest
    readonly property int modules: Math.max(1, interest.codeSize)
    readonly property real ratio: Screen.devicePixelRatio
    readonly property real pixels: Math.ceil(100 * Theme.mm * ratio / modules) / ratio

    color: "#FFFFFF"
    implicitHeight: implicitWidth
    implicitWidth: (modules + 8) * pixels

    Image {
        Accessible.name: root.interest.networkShown ? qsTr("QR-kod till gästnätet") : qsTr("QR-kod till formuläret")
        Accessible.role: Accessible.Graphic
        anchors.centerIn: parent
        cache: false
        height: width
        objectName: "qr-code"
        smooth: false
        source: root.interest.codeSource
        width: root.modules * root.pixels
    }
}
