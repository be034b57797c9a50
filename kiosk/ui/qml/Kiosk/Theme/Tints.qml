pragma ComponentBehavior: Bound

import QtQuick

// A quiet ground and a deep tone for each need area; what has no area gets the plain pair.
QtObject {
    id: root

    required property color plainQuiet
    required property color plainDeep
    property bool coloured: false

    function quiet(area: string): color {
        if (!root.coloured)
            return root.plainQuiet;
        switch (area) {
        case "trygg":
            return "#F6E3DC";
        case "rora":
            return "#E2EBDD";
        case "halsa":
            return "#DCEAEC";
        case "hemma":
            return "#F3E7CF";
        case "minnas":
            return "#E3E6F1";
        case "umgas":
            return "#F3E1E6";
        case "narstaende":
            return "#EFE6DB";
        case "personal":
            return "#DFE6E5";
        default:
            return root.plainQuiet;
        }
    }

    function deep(area: string): color {
        if (!root.coloured)
            return root.plainDeep;
        switch (area) {
        case "trygg":
            return "#8A3420";
        case "rora":
            return "#2F5530";
        case "halsa":
            return "#1C5560";
        case "hemma":
            return "#6B4A12";
        case "minnas":
            return "#3A4374";
        case "umgas":
            return "#7A2E4C";
        case "narstaende":
            return "#5E4030";
        case "personal":
            return "#2F4A50";
        default:
            return root.plainDeep;
        }
    }
}
