pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A type in a list: picture, name, one sentence, and how it is got, what it collects, whether it can be tried here.
Touchable {
    id: root

    required property string typeId
    required property string name
    required property string nameLanguage
    required property string summary
    required property string picture
    required property string pictureAlt
    required property string routeId
    required property string routeName
    required property int routeCount
    required property int privacyLevel
    required property string privacyName
    required property bool canTry
    required property string stationText
    required property string tint
    required property bool forStaff
    property string why: ""

    Accessible.description: why ? summary + " " + why : summary
    objectName: "type-card-" + typeId
    padding: 0
    text: name

    background: Rectangle {
        color: root.pressed ? Theme.quiet(root.tint) : Theme.colours.raised
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: 0

        Picture {
            Layout.fillHeight: true
            Layout.minimumHeight: width * 3 / 4
            Layout.preferredWidth: root.width * (Theme.portrait ? 0.36 : 0.34)
            alt: root.pictureAlt
            source: root.picture
            tint: root.tint
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space
            spacing: Theme.gap * 0.6

            Heading {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.nameSize
                text: root.name
            }

            Words {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: root.summary
            }

            FallbackNote {
                Layout.fillWidth: true
                language: root.nameLanguage
            }

            Badge {
                Layout.topMargin: Theme.gap * 0.6
                colour: Theme.deep("")
                iconName: "check"
                text: root.why
                visible: root.why !== ""
            }

            ColumnLayout {
                Layout.topMargin: Theme.gap * 0.6
                spacing: Theme.gap * 0.5

                Badge {
                    iconName: root.routeId ? "route-" + root.routeId : ""
                    text: root.routeCount > 1 ? qsTr("%1, eller på annat sätt").arg(Theme.isolated(root.routeName)) : root.routeName
                    visible: root.routeName !== ""
                }

                PrivacyBadge {
                    level: root.privacyLevel
                    text: root.privacyName
                }

                Badge {
                    iconName: "try-here"
                    text: root.stationText ? qsTr("Prova här: %1").arg(Theme.isolated(root.stationText)) : qsTr("Prova här")
                    visible: root.canTry
                }

                Badge {
                    iconName: "info"
                    text: qsTr("Går inte att prova just nu")
                    visible: !root.canTry && root.stationText !== ""
                }

                Badge {
                    iconName: "staff"
                    text: qsTr("För dig som arbetar i vård och omsorg")
                    visible: root.forStaff
                }
            }
        }
    }

    RoundedCorners {
        outline: root.pressed ? Theme.deep(root.tint) : Theme.colours.edge
        outlined: root.pressed || Theme.highContrast
    }
}
