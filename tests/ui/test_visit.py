"""A visit with finger and keys on the real pages: what a touch does, what it does not, what is forgotten."""

import pytest
from hands import live
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from staged import LANDSCAPE, PORTRAIT, Stage, is_a, place

pytestmark = pytest.mark.qt
PRODUCT = "digitalt-trygghetslarm"


@pytest.fixture
def stage(qapp, local):
    stage = Stage(qapp, local.folder)
    yield stage
    assert stage.close() == 0, "QML warned"


def middle(thing):
    return place(thing).center().toPoint()


def focus_name(stage):
    thing = stage.screen.window.activeFocusItem()
    return thing.objectName() if thing else ""


def press(stage, *keys):
    for key in keys:
        QTest.keyClick(stage.screen.window, key)
        live(0.05)


@pytest.mark.parametrize("shape", [LANDSCAPE, PORTRAIT])
def test_the_whole_way_from_need_to_code(qapp, local, shape):
    stage = Stage(qapp, local.folder, shape)
    visitor = stage.visitor
    visitor.touch("attract-page")
    visitor.touch("area-card-trygg")
    visitor.touch("need-ramla")
    visitor.touch("type-card-fallarm")
    visitor.touch("shortcut-alarm")
    assert visitor.see("section-alarm") is not None
    visitor.touch("button-interested")
    visitor.touch("interest-kind-contact")
    assert visitor.wait_for("qr-code") is not None
    assert stage.models.session.state == "active"
    for page in ("interest-page", "product-page", "area-page", "home-page"):
        visitor.touch("button-back")
        visitor.wait_for(page)
    assert stage.close() == 0, "QML warned"


def test_a_touch_acts_when_the_finger_is_lifted(stage):
    visitor = stage.begin()
    card = middle(visitor.wait_for("area-card-trygg"))
    touch = QTest.touchEvent(stage.screen.window, visitor._finger)
    touch.press(0, card, stage.screen.window).commit()
    live(0.2)
    assert visitor.see("area-page") is None
    QTest.touchEvent(stage.screen.window, visitor._finger).release(0, card, stage.screen.window).commit()
    visitor.wait_for("area-page")


def test_a_finger_that_slides_away_does_nothing(stage):
    visitor = stage.begin()
    window, finger = stage.screen.window, visitor._finger
    QTest.touchEvent(window, finger).press(0, middle(visitor.wait_for("button-search")), window).commit()
    away = middle(visitor.wait_for("button-leave"))
    QTest.touchEvent(window, finger).move(0, away, window).commit()
    QTest.touchEvent(window, finger).release(0, away, window).commit()
    live(0.3)
    assert visitor.see("home-page") is not None


def test_a_second_tap_at_once_is_not_meant(stage):
    visitor = stage.begin()
    window, finger = stage.screen.window, visitor._finger
    spot = middle(visitor.wait_for("area-card-rora"))
    for _ in range(2):
        QTest.touchEvent(window, finger).press(0, spot, window).commit()
        QTest.touchEvent(window, finger).release(0, spot, window).commit()
        live(0.1)
    visitor.wait_for("area-page")
    live(0.3)
    assert visitor.see("product-page") is None, "the second tap opened what came up under the finger"


def test_keys_may_be_typed_as_fast_as_one_likes(stage):
    visitor = stage.begin()
    stage.go_to("search")
    window, finger = stage.screen.window, visitor._finger
    for key in ("l", "l", "a"):
        spot = middle(visitor.wait_for(f"key-{key}"))
        QTest.touchEvent(window, finger).press(0, spot, window).commit()
        QTest.touchEvent(window, finger).release(0, spot, window).commit()
    visitor.wait(lambda: stage.models.search.text == "lla", "three letters")


def test_search_forgives_and_helps(stage):
    visitor = stage.begin()
    visitor.touch("button-search")
    visitor.wait(lambda: focus_name(stage) == "search-field", "the field to have the focus")
    for letter in "larm":
        QTest.keyClick(stage.screen.window, letter)
    visitor.wait_for(f"type-card-{PRODUCT}")
    visitor.touch("button-clear")
    for letter in "qzxw":
        visitor.touch(f"key-{letter}")
    visitor.wait_for("nothing-found")
    visitor.touch("button-all-instead")
    visitor.wait_for("area-page")


@pytest.mark.parametrize(("language", "letters"), [("sv", "åäö"), ("fi", "åäö"), ("en", "åäö"), ("da", "åæø")])
def test_the_keyboard_has_the_languages_own_letters(stage, language, letters):
    visitor = stage.begin()
    stage.models.display.chooseLanguage(language)
    stage.go_to("search")
    for letter in letters:
        visitor.touch(f"key-{letter}")
    visitor.touch("key-backspace")
    visitor.touch("key-space")
    visitor.wait(lambda: stage.models.search.text == letters[:2] + " ", "what was typed")


def test_by_keys_alone(stage):
    window = stage.screen.window
    press(stage, Qt.Key.Key_Return)
    stage.visitor.wait_for("home-page")
    press(stage, Qt.Key.Key_Tab)
    assert focus_name(stage) == "area-card-narstaende", "as one reads: from the top"
    press(stage, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert focus_name(stage) == "area-card-trygg"
    press(stage, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert focus_name(stage) == "area-card-rora"
    assert window.activeFocusItem().property("visualFocus")
    live(0.5)
    press(stage, Qt.Key.Key_Return)
    stage.visitor.wait_for("area-page")
    for _ in range(9):
        press(stage, Qt.Key.Key_Tab)
        live(0.1)
        assert window.contentItem().contains(QPointF(middle(window.activeFocusItem()))), "the focus left the screen"
    press(stage, Qt.Key.Key_Escape)
    stage.visitor.wait_for("home-page")
    assert focus_name(stage) == "area-card-rora", "back to where one was"


def test_a_sheet_keeps_the_keyboard_to_itself(stage):
    visitor = stage.begin()
    visitor.touch("button-help")
    visitor.wait_for("help-sheet")
    seen = set()
    for _ in range(8):
        press(stage, Qt.Key.Key_Tab)
        seen.add(focus_name(stage))
    assert seen == {"button-about", "button-close"}, "no motion to choose without a graphics processor"
    press(stage, Qt.Key.Key_Escape)
    visitor.wait(lambda: visitor.see("help-sheet") is None, "the sheet to go")


def test_the_warning_has_one_large_answer(stage):
    visitor = stage.begin()
    stage.go_to("product", PRODUCT)
    stage.clock.ahead += 91
    visitor.wait_for("warning-overlay")
    assert 0 < stage.models.session.secondsLeft <= 30
    answer, other = visitor.wait_for("button-continue"), visitor.wait_for("button-start-over")
    assert place(answer).width() * place(answer).height() > 2 * place(other).width() * place(other).height()
    visitor.touch("button-continue")
    visitor.wait(lambda: visitor.see("warning-overlay") is None, "the warning to go")
    assert stage.models.session.state == "active"
    assert visitor.see("product-page") is not None, "she is where she was"


def test_while_a_code_is_shown_there_is_more_time(stage):
    visitor = stage.begin()
    stage.go_to("interest", PRODUCT)
    visitor.touch("interest-kind-try")
    visitor.wait_for("qr-code")
    stage.clock.ahead += 170
    live(0.6)
    assert visitor.see("warning-overlay") is None


def test_nothing_is_left_of_a_visit(stage):
    visitor = stage.begin()
    display = stage.models.display
    display.chooseLanguage("fi")
    display.makeEasier()
    stage.go_to("search")
    visitor.touch("key-l")
    stage.go_to("product", PRODUCT)
    stage.models.session.endVisit()
    assert (stage.models.search.text, stage.models.product.typeId, stage.models.area.areaId) == ("", "", "")
    visitor.wait_for("thanks-page")
    assert (display.language, display.easier) == ("fi", True), "she reads the goodbye as she read the rest"
    visitor.wait(lambda: visitor.see("thanks-page") is None, "the thanks to go")
    visitor.wait_for("attract-page")
    assert (display.language, display.largerText, display.highContrast, display.lowered) == ("sv", False, False, False)
    stage.begin()
    assert visitor.see("product-page") is None


def test_a_closed_screen_hears_no_more_time(qapp, local):
    stage = Stage(qapp, local.folder)
    stage.begin()
    stage.models.display.chooseLanguage("fi")
    stage.close()
    for _ in ("the warning", "the end"):
        stage.clock.ahead += 1000
        live(1.2)  # nothing is raised in the event loop
    assert stage.models.display.language == "fi", "the visit neither ends nor goes on"


def test_whoever_comes_during_the_thanks_begins_at_once(stage):
    visitor = stage.begin()
    stage.models.display.chooseLanguage("fi")
    stage.models.display.makeEasier()
    stage.models.session.endVisit()
    visitor.wait_for("thanks-page")
    live(0.3)
    visitor.touch("thanks-page")
    visitor.wait_for("home-page")
    assert visitor.see("thanks-page") is None
    display = stage.models.display
    assert display.language == "sv", "no language was touched through the thanks, and the last visitor's is gone"
    assert (display.textSize, display.highContrast, display.lowered) == (0, False, False)


def test_without_a_catalogue_the_screen_waits(qapp, empty):
    stage = Stage(qapp, empty.folder)
    stage.visitor.wait_for("waiting-page")
    window = stage.screen.window
    stage.visitor.touch_at(QPointF(window.width() / 2, window.height() / 2))
    assert stage.visitor.see("home-page") is None
    assert stage.close() == 0, "QML warned"


def test_without_the_form_there_is_still_a_way(qapp, local):
    stage = Stage(qapp, local.folder, form=False)
    visitor = stage.begin()
    stage.go_to("interest", PRODUCT)
    visitor.touch("interest-kind-contact")
    assert visitor.wait_for("spoken-number").property("text") == "101"
    assert visitor.see("qr-code") is None
    assert stage.close() == 0, "QML warned"


def test_the_phone_is_seen_from_the_screen(stage):
    visitor = stage.begin()
    stage.go_to("interest", PRODUCT)
    visitor.touch("interest-kind-contact")
    before = visitor.wait_for("form-state").property("text")
    stage.tell_form(opened=1)
    visitor.wait(lambda: visitor.wait_for("form-state").property("text") != before, "the form to be seen opened")
    opened = visitor.wait_for("form-state").property("text")
    stage.tell_form(opened=1, sent=1)
    visitor.wait(lambda: visitor.wait_for("form-state").property("text") not in {before, opened}, "the thanks")


def test_pages_are_made_ready_while_nobody_asks_for_anything(stage):
    stage.begin()
    slots = [thing for thing in everything_below(stage.screen.window.contentItem()) if is_a(thing, "PageSlot")]
    later = [slot for slot in slots if slot.property("name") != "home"]
    assert len(later) >= 5
    assert not any(slot.childItems() for slot in later)
    stage.visitor.wait(lambda: all(slot.childItems() for slot in later), "the pages")
    stage.visitor.touch("button-search")
    assert stage.visitor.see("search-page") is not None
    stage.models.session.endVisit()
    live(0.2)
    assert not any(slot.childItems() for slot in later), "nothing of a visit stays"


def everything_below(thing):
    yield thing
    for child in thing.childItems():
        yield from everything_below(child)
