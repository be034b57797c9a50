pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The code for a phone, and how to use it.
Panel {
    id: root

    required property InterestViewModel interest

    title: {
        if (interest.networkShown)
            return qsTr("Anslut mobilen till gästnätet");
        return Theme.tight ? qsTr("Skanna koden") : qsTr("Skanna koden med din mobil");
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space
        columns: root.width > 210 * Theme.mm * Theme.textScale ? 2 : 1
        rowSpacing: Theme.space

        CodeSquare {
            Layout.alignment: Qt.AlignTop
            interest: root.interest
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.space

            NumberedSteps {
                Layout.fillWidth: true
                steps: {
                    const beginning = [qsTr("Öppna kameran."), qsTr("Håll den mot koden.")];
                    if (root.interest.networkShown)
                        return beginning.concat([qsTr("Tryck på Anslut."), qsTr("Gå sedan till koden igen.")]);
                    return beginning.concat([qsTr("Tryck på länken.")]);
                }
            }

            Words {
                Layout.fillWidth: true
                text: root.interest.networkShown ? qsTr("Nätet heter %1").arg(Theme.isolated(root.interest.network)) : qsTr("Adressen ska börja med %1").arg(Theme.isolated(root.interest.host))
                visible: !root.interest.formOpened
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }

            LabelledButton {
                Layout.fillWidth: true
                iconName: root.interest.networkShown ? "back" : "qr"
                objectName: "network-button"
                text: root.interest.networkShown ? qsTr("Visa formulärets kod") : qsTr("Anslut till gästnätet")
                visible: root.interest.network !== ""

                onActivated: root.interest.toggleNetwork()
            }

            Badge {
                Layout.fillWidth: true
                colour: Theme.colours.quietInk
                iconName: root.interest.sent || root.interest.formOpened ? "check" : "clock"
                objectName: "form-state"
                size: Theme.bodySize
                text: {
                    if (root.interest.sent)
                        return qsTr("Tack! Det du skrev är skickat.");
                    if (root.interest.formOpened)
                        return qsTr("Formuläret är öppet i din mobil. Fortsätt där.");
                    return qsTr("Ta den tid du behöver.");
                }
                visible: root.interest.formOpened || root.interest.network === ""
            }
        }
    }

    Badge {
        colour: Theme.colours.quietInk
        iconName: "info"
        text: qsTr("Det här är en demonstration. Det du skickar når ingen.")
        visible: root.interest.demo
    }
}
