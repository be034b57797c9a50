pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A picture that comes when it comes, in a place that is held for it; says so if there is none. `sharper`, if there is
// one, is taken where `source` (1200 x 900 at the most) has fewer pixels than the place on the screen; `first` is
// a small one to be seen meanwhile.
Rectangle {
    id: root

    required property string source
    required property string alt
    property string sharper: ""
    property string first: ""
    property string tint: ""
    property bool keepsTop: false
    readonly property bool isEnlarged: Math.max(width, height * 4 / 3) * Screen.devicePixelRatio > 1200
    readonly property bool missing: source === "" || photo.status === Image.Error

    Accessible.ignored: alt === ""
    Accessible.name: missing ? qsTr("Bild kommer") : alt
    Accessible.role: Accessible.Graphic
    clip: true
    color: Theme.quiet(tint)
    implicitHeight: width * 3 / 4

    Image {
        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        source: root.first
        verticalAlignment: photo.verticalAlignment
        visible: photo.opacity < 1 && !root.missing
    }

    Image {
        id: photo

        objectName: "photo"
        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        opacity: status === Image.Ready ? 1 : 0
        source: root.isEnlarged && root.sharper !== "" ? root.sharper : root.source
        verticalAlignment: root.keepsTop ? Image.AlignTop : Image.AlignVCenter

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.motion
            }
        }
    }

    PicturePlaceholder {
        anchors.fill: parent
        tint: root.tint
        visible: root.missing
    }
}
