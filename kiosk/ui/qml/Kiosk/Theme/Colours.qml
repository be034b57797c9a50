pragma ComponentBehavior: Bound

import QtQuick

// The colours of a theme by what they are for.
QtObject {
    id: root

    required property color paper
    required property color raised
    required property color ink
    required property color quietInk
    required property color hairline
    required property color pressed
    required property color edge
    required property color action
    required property color actionPressed
    required property color onAction
    required property color accent
    required property color accentPressed
    required property color onAccent
    required property color ring
    required property color scrim
    required property Tints tints
}
