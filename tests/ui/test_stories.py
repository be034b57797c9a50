"""Visitors' stories that no page has of its own, by touch or by keys alone; the others stand beside their pages.

"My mother gets lost" is in test_guide, "compare two" in test_collecting_by_touch, "only listening" in test_listening.
"""

import pytest
from hands import live
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from staged import LANDSCAPE, PORTRAIT, Stage, place

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"
SHAPES = pytest.mark.parametrize("shape", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])


def to_be_read(stage):
    """The words on the screen, as one reads."""
    room = place(stage.screen.window.contentItem())
    seen = [thing for thing in stage.visitor.everything() if thing.inherits("QQuickText")]
    return [thing.property("text") for thing in seen if room.intersects(place(thing))]


@SHAPES
def test_what_happens_when_it_alarms(qapp, local, shape):
    """She types what she calls it, and is shown who comes, step by step, and whom to ask."""
    stage = Stage(qapp, local.folder, shape)
    visitor = stage.visitor
    visitor.touch("attract-page")
    visitor.touch("button-search")
    for letter in "larm":
        visitor.touch(f"key-{letter}")
    visitor.touch(f"type-card-{ALARM}")
    visitor.touch("shortcut-alarm")
    live(0.6)
    words = to_be_read(stage)
    steps = ["Du trycker på din knapp.", "Personal kommer hem till dig."]
    found = [next(at for at, text in enumerate(words) if text.startswith(step)) for step in steps]
    assert found == sorted(found)
    assert "Så här går det oftast till. Fråga personalen hur det är här." in words
    assert stage.close() == 0, "QML warned"


@SHAPES
def test_no_phone(qapp, local, shape):
    """He has no phone with a camera: he goes on with a number to say, and a telephone number for home."""
    stage = Stage(qapp, local.folder, shape)
    visitor = stage.visitor
    visitor.touch("attract-page")
    visitor.touch("area-card-trygg")
    visitor.touch(f"type-card-{ALARM}")
    visitor.touch("button-interested")
    visitor.touch("interest-kind-contact")
    number = visitor.wait_for("spoken-number")
    assert place(number).height() > 60, "to be read from a step away"
    words = to_be_read(stage)
    assert "101" in words
    assert f"Ring {stage.models.showroom.phone}" in words
    assert "Säg det till personalen här i rummet." in words
    assert stage.close() == 0, "QML warned"


def test_leaves_in_the_middle(qapp, local):
    """She reads with large letters and goes: the screen asks, says goodbye, and the next one finds nothing of her."""
    stage = Stage(qapp, local.folder)
    visitor, display = stage.visitor, stage.models.display
    visitor.touch("attract-page")
    visitor.touch("button-larger-text")
    visitor.touch("button-high-contrast")
    visitor.touch("area-card-trygg")
    visitor.touch(f"type-card-{ALARM}")
    visitor.touch("button-collect")
    assert stage.models.myList.count == 1
    stage.clock.ahead += 91
    visitor.wait_for("warning-overlay")
    assert stage.models.session.state == "warning"
    stage.clock.ahead += 31
    visitor.wait_for("thanks-page")
    visitor.wait_for("attract-page")
    visitor.wait(lambda: visitor.see("thanks-page") is None, "the goodbye to end")
    visitor.touch("attract-page")
    visitor.wait_for("home-page")
    assert (display.largerText, display.highContrast, stage.models.myList.count) == (False, False, 0)
    assert visitor.see("button-list") is None
    assert visitor.see("button-back") is None, "there is nothing to go back to"
    assert stage.close() == 0, "QML warned"


def test_only_keyboard(qapp, local):
    """From the first key to the code, without a finger on the glass."""
    stage = Stage(qapp, local.folder)
    visitor, window = stage.visitor, stage.screen.window

    def go_to(name):
        visitor.wait_for(name)
        for _ in range(80):
            if window.activeFocusItem() is not None and window.activeFocusItem().objectName() == name:
                break
            QTest.keyClick(window, Qt.Key.Key_Tab)
            live(0.02)
        focused = window.activeFocusItem()
        assert focused.objectName() == name
        assert focused.property("visualFocus"), f"{name} does not show that it has the keyboard"
        live(0.6)
        QTest.keyClick(window, Qt.Key.Key_Return)

    visitor.wait_for("attract-page")
    QTest.keyClick(window, Qt.Key.Key_Return)
    for name in ("area-card-trygg", f"type-card-{ALARM}", "button-interested", "interest-kind-try"):
        go_to(name)
    visitor.wait_for("qr-code")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    visitor.wait_for("interest-page")
    assert stage.close() == 0, "QML warned"
