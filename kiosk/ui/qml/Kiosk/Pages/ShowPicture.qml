pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A type: its picture, its name, one sentence.
GridLayout {
    id: root

    required property ShowViewModel show

    columnSpacing: 2 * Theme.space
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.space

    Item {
        Layout.fillHeight: !Theme.portrait
        Layout.preferredHeight: Theme.portrait ? width * 3 / 4 : 0
        Layout.fillWidth: Theme.portrait
        Layout.minimumHeight: 90 * Theme.mm
        Layout.preferredWidth: Math.min(height * 4 / 3, root.width * 0.55)

        Picture {
            alt: root.show.pictureAlt
            anchors.fill: parent
            sharper: root.show.sharperPicture
            source: root.show.picture
            tint: root.show.tint

            RoundedCorners {}
        }
    }

    ColumnLayout {
        Layout.alignment: Theme.portrait ? Qt.AlignTop : Qt.AlignVCenter
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.space

        Heading {
            Layout.fillWidth: true
            color: Theme.deep(root.show.tint)
            font.pixelSize: Theme.slideTitleSize
            text: root.show.heading
        }

        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.slideTextSize
            objectName: "show-sentence"
            text: root.show.sentence
        }

        FallbackNote {
            Layout.fillWidth: true
            language: root.show.fallbackLanguage
        }

        Words {
            Layout.fillWidth: true
            color: Theme.colours.quietInk
            font.pixelSize: Theme.slidePointSize
            text: qsTr("Nummer %1").arg(root.show.number)
        }
    }

    Item {
        Layout.fillHeight: true
        visible: Theme.portrait
    }
}
