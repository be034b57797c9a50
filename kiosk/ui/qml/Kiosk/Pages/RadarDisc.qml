pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The radar as a picture: a touch chooses the area under the finger. The list beside it says the same to whoever cannot see it.
Item {
    id: root

    required property RadarViewModel radar
    property bool numbered: false
    readonly property real reach: Math.min(width, height) / 2
    readonly property real radius: reach - Theme.smallIconSize - 3 * Theme.mm

    Accessible.ignored: true

    Repeater {
        model: root.radar.sectors

        Shape {
            id: sector

            required property string areaId
            required property string tint
            required property real start
            required property real sweep
            readonly property real middle: (start + sweep / 2) * Math.PI / 180
            readonly property bool chosen: root.radar.area === areaId

            Accessible.ignored: true
            anchors.fill: parent

            ShapePath {
                fillColor: Theme.quiet(sector.tint)
                startX: root.width / 2
                startY: root.height / 2
                strokeColor: sector.chosen ? Theme.deep(sector.tint) : Theme.colours.paper
                strokeWidth: sector.chosen ? Theme.boldLine : 2 * Theme.line

                PathAngleArc {
                    centerX: root.width / 2
                    centerY: root.height / 2
                    moveToStart: false
                    radiusX: root.radius
                    radiusY: root.radius
                    startAngle: sector.start - 90
                    sweepAngle: sector.sweep
                }

                PathLine {
                    x: root.width / 2
                    y: root.height / 2
                }
            }

            Icon {
                colour: Theme.deep(sector.tint)
                name: "area-" + sector.areaId
                x: root.width / 2 + Math.sin(sector.middle) * (root.radius + Theme.smallIconSize / 2 + 2 * Theme.mm) - width / 2
                y: root.height / 2 - Math.cos(sector.middle) * (root.radius + Theme.smallIconSize / 2 + 2 * Theme.mm) - height / 2
            }
        }
    }

    Repeater {
        model: root.radar.rings

        Rectangle {
            id: ring

            required property string name
            required property string meaning
            required property int index
            required property real outer

            Accessible.ignored: true
            anchors.centerIn: parent
            border.color: Theme.colours.edge
            border.width: Theme.line
            color: "transparent"
            height: width
            radius: width / 2
            width: 2 * root.radius * outer

            Rectangle {
                Accessible.ignored: true
                anchors.centerIn: label
                color: Theme.colours.paper
                height: label.height
                width: label.contentWidth + Theme.gap / 2
            }

            Text {
                id: label

                Accessible.name: [ring.name, ring.meaning].filter(part => part).join(": ")
                Accessible.role: Accessible.StaticText
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.verticalCenter: parent.top
                color: Theme.colours.ink
                font.family: Theme.family
                font.pixelSize: Math.round((root.numbered ? 0.12 : 0.068) * root.radius)
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                text: root.numbered ? ring.index + 1 : ring.name
                width: ring.width / 2 * 0.9
                wrapMode: Text.Wrap
            }
        }
    }

    Repeater {
        model: root.radar.spots

        Rectangle {
            id: spot

            required property string areaId
            required property string typeId
            required property string tint
            required property int typeCount
            required property real away
            required property real below
            readonly property bool selected: typeId !== "" && typeId === root.radar.selected
            readonly property bool faded: root.radar.area !== "" && root.radar.area !== areaId

            Accessible.ignored: true
            border.color: selected ? Theme.colours.ink : Theme.deep(tint)
            border.width: Theme.boldLine / 1.5
            color: selected ? Theme.colours.ring : faded ? Theme.colours.paper : Theme.deep(tint)
            height: width
            radius: width / 2
            width: 2 * Math.round(root.radius * (typeCount > 1 ? 0.06 : 0.031)) // even: round without a graphics processor, too
            x: Math.round(root.width / 2 + away * root.radius) - width / 2
            y: Math.round(root.height / 2 + below * root.radius) - height / 2

            Text {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: spot.faded ? Theme.colours.ink : Theme.colours.paper
                font.family: Theme.family
                font.pixelSize: spot.width * 0.34
                font.weight: Font.DemiBold
                text: spot.typeCount
                visible: spot.typeCount > 1
            }
        }
    }

    TapHandler {
        onTapped: point => {
            if (OneTap.accepts())
                root.radar.chooseAt((point.position.x - root.width / 2) / root.radius, (point.position.y - root.height / 2) / root.radius);
        }
    }
}
