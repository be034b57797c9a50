pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The parts in their order: first what it is, then what one asks next.
ColumnLayout {
    id: root

    required property ProductViewModel product
    readonly property list<Section> parts: [what, film, who, how, alarm, collected, prosCons, questions, tryHere, readiness, evidence, trials, supplier, others]

    signal filmChosen(index: int)
    signal stationChosen(stationId: string)
    signal typeChosen(typeId: string)

    spacing: Theme.space * 1.6

    WhatSection {
        id: what

        Layout.fillWidth: true
        product: root.product
    }

    FilmSection {
        id: film

        Layout.fillWidth: true
        product: root.product

        onFilmChosen: index => root.filmChosen(index)
    }

    WhoSection {
        id: who

        Layout.fillWidth: true
        product: root.product
    }

    HowSection {
        id: how

        Layout.fillWidth: true
        product: root.product
    }

    AlarmSection {
        id: alarm

        Layout.fillWidth: true
        product: root.product
    }

    CollectedSection {
        id: collected

        Layout.fillWidth: true
        product: root.product
    }

    ProsConsSection {
        id: prosCons

        Layout.fillWidth: true
        product: root.product
    }

    Section {
        id: questions

        Layout.fillWidth: true
        name: "think"
        title: qsTr("Att tänka på")
        wanted: root.product.questions.length > 0

        PointList {
            Layout.fillWidth: true
            colour: Theme.deep(root.product.tint)
            iconName: "help"
            lines: root.product.questions
        }
    }

    TrySection {
        id: tryHere

        Layout.fillWidth: true
        product: root.product

        onStationChosen: stationId => root.stationChosen(stationId)
    }

    ReadinessSection {
        id: readiness

        Layout.fillWidth: true
        product: root.product
    }

    EvidenceSection {
        id: evidence

        Layout.fillWidth: true
        product: root.product
    }

    TrialsSection {
        id: trials

        Layout.fillWidth: true
        product: root.product
    }

    Section {
        id: supplier

        Layout.fillWidth: true
        name: "ask"
        shortTitle: qsTr("Fråga säljaren")
        title: qsTr("Fråga den som säljer")
        wanted: root.product.supplierQuestions.length > 0

        PointList {
            Layout.fillWidth: true
            colour: Theme.deep(root.product.tint)
            iconName: "help"
            lines: root.product.supplierQuestions
        }
    }

    OthersSection {
        id: others

        Layout.fillWidth: true
        product: root.product

        onTypeChosen: typeId => root.typeChosen(typeId)
    }

    Words {
        Layout.fillWidth: true
        color: Theme.colours.quietInk
        font.pixelSize: Theme.captionSize
        text: qsTr("Uppdaterad %1").arg(Theme.isolated(root.product.updated))
        visible: root.product.updated !== ""
    }
}
