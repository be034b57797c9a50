pragma ComponentBehavior: Bound

import QtQuick

// A page that scrolls up and down, by finger, by buttons, and by itself to where the keyboard is.
Flickable {
    id: root

    readonly property Glide glide: Glide {
        view: root
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentWidth: width
    flickDeceleration: 5000
    maximumFlickVelocity: 4000
    flickableDirection: Flickable.VerticalFlick
}
