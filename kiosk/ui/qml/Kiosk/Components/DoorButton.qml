pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One of the ways on below the areas of the home page: all of a row are as wide.
LabelledButton {
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.minimumHeight: Theme.primaryTarget
    bottomPadding: Theme.gap * 0.3
    leftPadding: Theme.gap * 1.2
    rightPadding: Theme.gap * 1.2
    topPadding: Theme.gap * 0.3
}
