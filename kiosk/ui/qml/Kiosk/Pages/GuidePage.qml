pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// Help to choose: one question a page, each an entry of the visit's trail, and at the end what meets the answers.
Page {
    id: root

    readonly property GuideViewModel guide: models.guide as GuideViewModel

    objectName: "guide-page"

    onArrived: (subject, returning) => {
        if (returning && root.guide.finished && root.guide.path === subject)
            return;
        root.guide.open(subject);
        if (root.guide.finished)
            results.begin();
        else
            question.begin();
    }

    GuideQuestion {
        id: question

        anchors.fill: parent
        guide: root.guide
        visible: !root.guide.finished

        onAnswered: path => root.opened("guide", path)
    }

    GuideResults {
        id: results

        anchors.fill: parent
        guide: root.guide
        showroom: root.models.showroom
        visible: root.guide.finished

        onAllChosen: root.opened("area", "")
        onAnswered: path => root.opened("guide", path)
        onTypeChosen: typeId => root.opened("product", typeId)
    }
}
