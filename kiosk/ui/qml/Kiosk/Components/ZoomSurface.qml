pragma ComponentBehavior: Bound

import QtQuick

// A picture as large as its place: two fingers or `zoomBy` make it larger, one finger or the arrow keys move it, a touch
// brings what is touched to the middle. The small picture is there first, then the large, and close up the sharpest.
FocusScope {
    id: root

    required property string small
    required property string large
    required property string sharper
    required property string alt
    readonly property real most: 4
    readonly property alias zoom: sheet.scale
    readonly property bool whole: zoom <= 1.001

    function keep(x: real, y: real) {
        const roomX = Math.max(0, (sheet.width * sheet.scale - root.width) / 2);
        const roomY = Math.max(0, (sheet.height * sheet.scale - root.height) / 2);
        sheet.shiftX = Math.max(-roomX, Math.min(x, roomX));
        sheet.shiftY = Math.max(-roomY, Math.min(y, roomY));
    }

    function zoomTo(zoom: real) {
        const wanted = Math.max(1, Math.min(zoom, root.most));
        const grown = wanted / sheet.scale;
        sheet.scale = wanted;
        root.keep(sheet.shiftX * grown, sheet.shiftY * grown);
    }

    function zoomBy(times: real) {
        root.zoomTo(root.zoom * times);
    }

    function moveBy(x: real, y: real) {
        root.keep(sheet.shiftX + x * root.width / 4, sheet.shiftY + y * root.height / 4);
    }

    Accessible.focusable: true
    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    Keys.onBacktabPressed: FocusPath.move(root, false)
    Keys.onTabPressed: FocusPath.move(root, true)
    Keys.onDownPressed: event => {
        event.accepted = !root.whole;
        root.moveBy(0, -1);
    }
    Keys.onLeftPressed: event => {
        event.accepted = !root.whole;
        root.moveBy(1, 0);
    }
    Keys.onRightPressed: event => {
        event.accepted = !root.whole;
        root.moveBy(-1, 0);
    }
    Keys.onUpPressed: event => {
        event.accepted = !root.whole;
        root.moveBy(0, 1);
    }
    activeFocusOnTab: true
    clip: true
    objectName: "zoom-surface"

    Item {
        id: sheet

        property real shiftX: 0
        property real shiftY: 0
        readonly property size natural: largePhoto.status === Image.Ready ? largePhoto.sourceSize : Qt.size(4, 3)
        readonly property real fit: Math.min(root.width / natural.width, root.height / natural.height)

        anchors.centerIn: parent
        anchors.horizontalCenterOffset: shiftX
        anchors.verticalCenterOffset: shiftY
        height: natural.height * fit
        width: natural.width * fit

        Image {
            Accessible.ignored: true
            anchors.fill: parent
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            source: root.small
            visible: largePhoto.status !== Image.Ready
        }

        Image {
            id: largePhoto

            Accessible.ignored: true
            anchors.fill: parent
            asynchronous: true
            objectName: "zoom-large"
            source: root.large
        }

        Image {
            Accessible.ignored: true
            anchors.fill: parent
            asynchronous: true
            objectName: "zoom-sharper"
            source: sharpness.wanted ? root.sharper : ""
            visible: status === Image.Ready
        }
    }

    QtObject {
        id: sharpness

        readonly property bool wanted: root.sharper !== "" && sheet.width * root.zoom * Screen.devicePixelRatio > 1200
    }

    PinchHandler {
        property real before: 1

        target: null

        onActiveChanged: before = root.zoom
        onActiveScaleChanged: root.zoomTo(before * activeScale)
        onTranslationChanged: delta => root.keep(sheet.shiftX + delta.x, sheet.shiftY + delta.y)
    }

    DragHandler {
        property point before

        enabled: !root.whole
        target: null

        onActiveChanged: before = Qt.point(sheet.shiftX, sheet.shiftY)
        onActiveTranslationChanged: root.keep(before.x + activeTranslation.x, before.y + activeTranslation.y)
    }

    TapHandler {
        enabled: !root.whole

        onTapped: eventPoint => root.keep(sheet.shiftX + root.width / 2 - eventPoint.position.x, sheet.shiftY + root.height / 2 - eventPoint.position.y)
    }

    FocusRing {
        anchors.margins: 0
        shown: root.activeFocus
    }
}
