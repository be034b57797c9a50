import QtQuick

Rectangle {
    color: "#FAF7F2"

    Text {
        anchors.centerIn: parent
        font.pixelSize: 60
        text: "Vad vill du ha hjälp med?"
    }
}
