pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Whatever can be touched: acts on release, once; Enter and Space do the same.
T.AbstractButton {
    id: root

    property bool repeats: false
    property color ringColour: Theme.colours.ring

    signal activated

    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onBacktabPressed: FocusPath.move(root, false)
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
    Keys.onTabPressed: FocusPath.move(root, true)
    focusPolicy: Qt.TabFocus
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    padding: Theme.gap

    onClicked: {
        if (repeats || OneTap.accepts())
            activated();
    }

    FocusRing {
        shown: root.visualFocus
    }
}
