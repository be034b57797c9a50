pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

// One answer of one type.
ColumnLayout {
    id: root

    required property string name
    required property string rowId
    required property string kind
    required property string answer
    required property int value
    required property bool named

    Accessible.name: name
    Accessible.role: Accessible.Grouping
    spacing: Theme.gap / 2

    Words {
        Layout.fillWidth: true
        color: Theme.colours.action
        font.pixelSize: Theme.captionSize
        strong: true
        text: root.name
        visible: root.named
    }

    Words {
        Layout.fillWidth: true
        text: root.answer
        visible: text !== "" && (root.kind === "text" || root.kind === "ring")
    }

    PointList {
        Layout.fillWidth: true
        colour: Theme.colours.action
        iconName: {
            switch (root.rowId) {
            case "suits":
                return "check";
            case "suits-not":
                return "close";
            case "pros":
                return "plus";
            case "cons":
                return "minus";
            default:
                return "next";
            }
        }
        lines: root.answer === "" ? [] : root.answer.split("\n")
        visible: root.kind === "points" && root.answer !== ""
    }

    PrivacyBadge {
        level: root.value
        text: root.answer
        visible: root.kind === "level"
    }

    Badge {
        iconName: root.value ? "check" : "close"
        size: Theme.bodySize
        text: {
            if (!root.value)
                return qsTr("Nej");
            return root.answer === "" ? qsTr("Ja") : qsTr("Ja: %1").arg(Theme.isolated(root.answer));
        }
        visible: root.kind === "yes-no"
    }

    CompareScore {
        Layout.fillWidth: true
        value: root.value
        visible: root.kind === "score"
    }

    Badge {
        colour: Theme.colours.quietInk
        iconName: "info"
        text: root.kind === "assessed" && root.value ? qsTr("Bedömt av kommunen") : qsTr("Exempel – inte uppmätt")
        visible: root.kind === "assessed" || root.kind === "ring" && root.value > 0
    }

    Words {
        color: Theme.colours.quietInk
        text: qsTr("Uppgift saknas")
        visible: root.answer === "" && (root.kind === "text" || root.kind === "points" || root.kind === "ring")
    }
}
