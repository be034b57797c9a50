pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The name of a page or of a part of it.
Words {
    id: root

    Accessible.role: Accessible.Heading
    font.pixelSize: Theme.titleSize
    lineHeight: 1
    strong: true
}
