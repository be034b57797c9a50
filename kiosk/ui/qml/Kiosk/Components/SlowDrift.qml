pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Too slow to be seen as motion; a jump where motion is not wanted.
NumberAnimation {
    id: root

    duration: Theme.reducedMotion ? 0 : 6000
    easing.type: Easing.InOutSine
}
