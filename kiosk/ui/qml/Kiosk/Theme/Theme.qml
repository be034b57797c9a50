pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Colours, sizes, durations and type. Sizes are physical: `mm` is a millimetre as it looks on a 24-inch screen, so that
// larger screens, read from further away, get larger letters and buttons. `room` is what a visit has of the screen: its
// lowest 300 mm when it is lowered (more with larger letters, for which there would be no room);
// whoever sits there is near, and a millimetre is a millimetre.
QtObject {
    id: root

    property size screen: Qt.size(1920, 1080)
    property real diagonalInches: 24
    property real textScale: 1
    property bool highContrast: false
    property bool reducedMotion: false
    property bool lowered: false
    property real taken: 0 // of the height, by what is read aloud
    property bool rightToLeft: false

    readonly property real pixelsPerMillimetre: Math.hypot(screen.width, screen.height) / (diagonalInches * 25.4)
    readonly property real reach: 300 * pixelsPerMillimetre
    readonly property bool canLower: screen.height > 1.15 * reach
    readonly property bool low: lowered && canLower
    readonly property size room: low ? Qt.size(Math.min(screen.width, 2.2 * reach), Math.min(screen.height, reach * Math.max(1, textScale / 1.2))) : screen
    readonly property real mm: pixelsPerMillimetre * (low ? 1 : Math.max(1, Math.pow(diagonalInches / 24, 0.75)))
    readonly property bool portrait: room.height > room.width || room.width / mm < 400
    readonly property bool cramped: textScale > 1 || (room.height - taken) / mm < (portrait ? 500 : 285)

    readonly property bool tight: low || textScale > 1.5 || room.height / mm < 200 // nothing can stand still beside what scrolls

    readonly property int touchTarget: Math.ceil(16 * mm)
    readonly property int primaryTarget: Math.ceil(20 * mm)
    readonly property int gap: Math.ceil(4 * mm)
    readonly property int space: Math.ceil(7 * mm)
    readonly property int edge: Math.ceil(12 * mm)
    readonly property int radius: Math.ceil(3.5 * mm)
    readonly property int line: Math.max(1, Math.round(0.5 * mm))
    readonly property int boldLine: Math.max(3, Math.round(mm))

    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property int barSize: Math.round(6.6 * mm * Math.min(textScale, 1.6)) // 0.7 degrees at 600 mm; the page keeps its room
    readonly property int captionSize: Math.round(6.6 * mm * textScale)
    readonly property int bodySize: Math.round(7.8 * mm * textScale)
    readonly property int leadSize: Math.round(9 * mm * textScale)
    readonly property int nameSize: Math.round(10 * mm * Math.pow(textScale, 0.8))
    readonly property int titleSize: Math.round(12.5 * mm * Math.pow(textScale, 0.65))
    readonly property int headlineSize: Math.round(17 * mm * Math.sqrt(textScale))
    readonly property int posterSize: Math.round(23 * mm * Math.sqrt(textScale))

    readonly property int slideTitleSize: Math.max(headlineSize, Math.round(22 * mm)) // a slide is read from four metres
    readonly property int slideTextSize: Math.max(bodySize, Math.round(17 * mm))
    readonly property int slidePointSize: Math.max(bodySize, Math.round(13 * mm))

    readonly property int iconSize: Math.round(10 * mm)
    readonly property int smallIconSize: Math.round(8 * mm * textScale)

    readonly property int rest: 6000 // milliseconds with nothing to do, before something is made ready
    readonly property int motion: reducedMotion ? 0 : 220

    readonly property Colours colours: highContrast ? contrast : calm
    readonly property Colours calm: Colours {
        paper: "#FAF7F2"
        pressed: "#E2DBD0"
        raised: "#FFFFFF"
        ink: "#1B2A33"
        quietInk: "#43525A"
        hairline: "#E2DBD0"
        edge: "#7B868B"
        action: "#1F4D45"
        actionPressed: "#12332D"
        onAction: "#FFFFFF"
        accent: "#B8492F"
        accentPressed: "#8F3521"
        onAccent: "#FFFFFF"
        ring: "#0F4C8C"
        scrim: "#B31B2A33"
        tints: Tints {
            coloured: true
            plainQuiet: "#EFEAE1"
            plainDeep: "#1F4D45"
        }
    }
    readonly property Colours contrast: Colours {
        paper: "#000000"
        pressed: "#404040"
        raised: "#161616"
        ink: "#FFFFFF"
        quietInk: "#F0F0F0"
        hairline: "#8C8C8C"
        edge: "#FFFFFF"
        action: "#FFD95A"
        actionPressed: "#FFF0B8"
        onAction: "#000000"
        accent: "#FFB59B"
        accentPressed: "#FFDACC"
        onAccent: "#000000"
        ring: "#6FD3FF"
        scrim: "#D9000000"
        tints: Tints {
            plainQuiet: "#161616"
            plainDeep: "#FFE9A3"
        }
    }

    // What stands in a sentence of another direction, in an order of its own: a telephone number keeps its first digits first.
    function isolated(text: string): string {
        return root.rightToLeft ? "\u2068" + text + "\u2069" : text;
    }

    function quiet(area: string): color {
        return root.colours.tints.quiet(area);
    }

    function deep(area: string): color {
        return root.colours.tints.deep(area);
    }
}
