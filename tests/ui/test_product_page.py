"""A product's page: its pictures, its parts, and what it says when there is much or nothing to say."""

from itertools import pairwise

import pytest
from hands import live
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from rich_type import bare, rich
from staged import LANDSCAPE, PORTRAIT, Stage, is_a, place, touchables

from catalog.entities import AlarmWorkflow

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"


@pytest.fixture
def full(local):
    """The starter catalogue, a type with everything and one with nothing."""
    media = {}
    local.publish([rich(media), bare()], media)
    return local


@pytest.fixture
def stage(qapp, full):
    stage = Stage(qapp, full.folder)
    stage.begin()
    yield stage
    assert stage.close() == 0, "QML warned"


def said(stage):
    """All words to be seen."""
    return [str(thing.property("text")) for thing in stage.visitor.everything() if thing.inherits("QQuickText")]


def pinch(stage, thing, apart):
    """Put two fingers on the middle of `thing` and draw them so many pixels apart."""
    visitor = stage.visitor
    middle = place(thing).center().toPoint()

    def touch():
        return QTest.touchEvent(visitor.window, visitor._finger)

    def fingers(half):
        return middle - QPoint(half, 0), middle + QPoint(half, 0)

    one, other = fingers(60)
    touch().press(0, one, visitor.window).commit()
    touch().stationary(0).press(1, other, visitor.window).commit()
    for step in range(1, 13):
        one, other = fingers(60 + apart * step // 24)
        touch().move(0, one, visitor.window).move(1, other, visitor.window).commit()
        live(0.02)
    touch().release(0, one, visitor.window).release(1, other, visitor.window).commit()
    live(0.2)


def test_pictures_are_gone_through_by_touch_and_go_round(stage):
    stage.go_to("product", "allt")
    assert stage.visitor.wait_for("picture-count").property("text") == "1 av 3"
    stage.visitor.touch("button-next-picture")
    assert stage.visitor.wait_for("picture-count").property("text") == "2 av 3"
    stage.visitor.touch("button-previous-picture")
    stage.visitor.touch("button-previous-picture")
    assert stage.visitor.wait_for("button-enlarge-3")


def test_one_picture_has_no_buttons_to_the_next(stage):
    stage.go_to("product", ALARM)
    assert stage.visitor.wait_for("button-enlarge-1")
    assert stage.visitor.see("button-next-picture") is None


def test_a_picture_touched_is_seen_large_and_closed_where_one_was(stage):
    stage.go_to("product", "allt")
    stage.visitor.touch("button-next-picture")
    stage.visitor.touch("shortcut-alarm")
    stage.visitor.touch("button-enlarge-2")
    assert stage.visitor.wait_for("picture-caption").property("text") == "Ett larm på ett bord.  ·  Bild: Anna Ek"
    stage.visitor.touch("button-close-large")
    assert stage.visitor.see("picture-view") is None
    assert stage.visitor.wait_for("picture-count").property("text") == "2 av 3"
    assert stage.visitor.wait_for("product-flick").property("contentY") > 100
    stage.visitor.touch("button-enlarge-2")
    stage.visitor.touch("button-back")
    assert stage.visitor.see("picture-view") is None
    assert stage.visitor.wait_for("product-page")


def test_buttons_and_two_fingers_bring_a_picture_closer_and_the_sharper_one_comes(stage):
    stage.go_to("product", "allt")
    stage.visitor.touch("button-enlarge-1")
    surface = stage.visitor.wait_for("zoom-surface")
    assert stage.visitor.see("zoom-sharper") is None
    pinch(stage, surface, 240)
    assert 1.5 < surface.property("zoom") <= 4
    stage.visitor.wait_for("zoom-sharper")
    stage.visitor.touch("button-whole")
    assert surface.property("zoom") == 1
    stage.visitor.touch("button-closer")
    assert surface.property("zoom") == pytest.approx(1.6)
    stage.visitor.touch("button-further")
    assert surface.property("zoom") == pytest.approx(1)


def test_a_closer_picture_follows_the_finger_and_a_touch_brings_a_place_to_the_middle(stage):
    stage.go_to("product", "allt")
    stage.visitor.touch("button-enlarge-1")
    stage.visitor.touch("button-closer")
    surface, picture = stage.visitor.wait_for("zoom-surface"), stage.visitor.wait_for("zoom-large")
    before = place(picture).center()
    stage.visitor.swipe(place(surface), upwards=True, length=120)
    assert place(picture).center().y() < before.y() - 40
    stage.visitor.touch("button-whole")
    stage.visitor.touch("button-closer")
    stage.visitor.touch_at(before + QPoint(100, 60).toPointF())
    assert place(picture).center().y() == pytest.approx(before.y() - 60, abs=3)


def test_a_subject_with_a_part_opens_there(stage):
    stage.go_to("product", "allt/try")
    live(0.4)
    section, flick = stage.visitor.wait_for("section-try"), stage.visitor.wait_for("product-flick")
    assert place(section).top() == pytest.approx(place(flick).top(), abs=2)
    assert stage.visitor.wait_for("shortcut-try").property("here")


def test_a_screen_on_never_skips_the_beginning_of_a_part(stage):
    stage.go_to("product", "allt")
    flick, seen = stage.visitor.wait_for("product-flick"), set()
    for _ in range(40):
        top, bottom = place(flick).top(), place(flick).bottom()
        parts = [thing for thing in stage.visitor.everything() if is_section(thing)]
        seen |= {thing.objectName() for thing in parts if top - 2 <= place(thing).top() < bottom}
        if not stage.visitor.wait_for("button-down").isEnabled():
            break
        stage.visitor.touch("button-down")
    assert seen == {thing.objectName() for thing in stage.visitor.everything() if is_section(thing)}


def is_section(thing):
    return thing.objectName().startswith("section-")


def test_a_trial_without_effect_is_told_like_any_other(stage):
    stage.go_to("product", "allt")
    assert {"Det gav inte effekt", "Det gav effekt", "Idé, 2024-01", "Avslutat, 2023-11"} <= set(said(stage))
    signs = [
        thing for thing in stage.visitor.everything() if is_a(thing, "Badge") and "effekt" in thing.property("text")
    ]
    assert len({thing.property("size") for thing in signs}) == 1
    assert len({thing.property("colour").name() for thing in signs}) == 1


def test_sources_are_named_and_never_addresses(stage):
    stage.go_to("product", "allt")
    words = said(stage)
    assert {"Källa: SKR, 2021", "Källa: skr.se", "Källa: skr.se, 2021"} <= set(words)
    assert not any("http" in each or "www." in each for each in words)


def test_what_is_only_an_example_says_so_and_what_is_assessed_says_by_whom(stage):
    stage.go_to("product", "allt")
    assert "Bedömt av Anna Ek, 2025-03-01, egna mätningar" in said(stage)
    assert "Exempel – inte uppmätt" not in said(stage)
    stage.go_to("product", ALARM)
    assert "Exempel – inte uppmätt" in said(stage)


def test_a_type_of_which_nothing_is_known_says_what_it_can(stage):
    stage.go_to("product", "inget")
    assert {"Något nytt", "778", "Det här larmar inte.", "Fråga personalen om pris", "Bild kommer"} <= set(said(stage))
    assert stage.visitor.see("shortcut-film") is None
    assert not [text for text in said(stage) if "undefined" in text or "null" in text]


@pytest.mark.parametrize("larger", [False, True], ids=["normal", "larger"])
@pytest.mark.parametrize("shape", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_any_number_of_steps_finds_its_place(qapp, local, shape, larger):
    media = {}
    for count in range(1, 9):
        steps = tuple({"sv": f"Personal från larmmottagningen kommer, steg {number}."} for number in range(count))
        alarm = AlarmWorkflow(alarms=True, steps=steps, figures=("press", "no-such-figure"))
        local.publish([structs.replace(rich(media), id=f"steg-{count}", number=800 + count, alarm=alarm)], media)
    stage = Stage(qapp, local.folder, shape)
    stage.begin()
    if larger:
        stage.models.display.nextTextSize()
    for count in range(1, 9):
        stage.go_to("product", f"steg-{count}/alarm")
        strip = stage.visitor.wait_for("step-strip")
        figures = [thing for thing in stage.visitor.everything() if is_a(thing, "StepFigure")]
        assert len(figures) == count
        assert all(place(strip).adjusted(-1, -1, 1, 1).contains(place(thing)) for thing in figures)
        for one, other in pairwise(figures):
            assert not place(one).adjusted(1, 1, -1, -1).intersects(place(other))
    assert stage.close() == 0, "QML warned"


def test_a_type_taken_away_meanwhile_is_told_of_politely(stage):
    stage.go_to("product", "finns-inte")
    assert "Den här sidan visas inte längre" in said(stage)
    stage.visitor.touch("button-see-all")
    stage.visitor.wait_for("area-page")
    stage.visitor.touch("button-back")
    stage.visitor.wait_for("product-gone")
    stage.visitor.touch("button-back")
    stage.visitor.wait_for("home-page")


def test_a_picture_is_seen_large_and_moved_with_the_keyboard_alone(stage):
    visitor = stage.visitor
    stage.go_to("product", "allt")
    tab_to(stage, "button-enlarge-1")
    visitor.press_key(Qt.Key.Key_Return)
    live(0.6)
    picture = visitor.wait_for("zoom-large")
    tab_to(stage, "button-closer")
    visitor.press_key(Qt.Key.Key_Return)
    visitor.press_key(Qt.Key.Key_Return)
    tab_to(stage, "zoom-surface")
    before = place(picture).center()
    visitor.press_key(Qt.Key.Key_Right)
    assert place(picture).center().x() < before.x()
    visitor.press_key(Qt.Key.Key_Down)
    assert place(picture).center().y() < before.y()
    visitor.press_key(Qt.Key.Key_Escape)
    assert visitor.see("picture-view") is None
    assert visitor.wait_for("product-page")


def tab_to(stage, name):
    for _ in range(60):
        if stage.screen.window.activeFocusItem().objectName() == name:
            return
        stage.visitor.press_key(Qt.Key.Key_Tab)
    raise AssertionError(f"the keyboard does not come to {name}")


@pytest.mark.parametrize("larger", [False, True], ids=["normal", "larger"])
@pytest.mark.parametrize("shape", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_all_that_can_be_touched_beside_the_parts_stays_on_the_page(qapp, full, shape, larger):
    stage = Stage(qapp, full.folder, shape)
    stage.begin()
    if larger:
        stage.models.display.nextTextSize()
    for product in ("allt", "inget", ALARM):
        stage.go_to("product", product)
        page = place(stage.visitor.wait_for("product-page"))
        held = [thing for thing in touchables(stage.visitor) if page.contains(place(thing).center())]
        beside = [thing for thing in held if not scrolls(thing)]
        assert len(beside) >= 4
        assert [thing.objectName() for thing in beside if not page.contains(place(thing))] == []
    assert stage.close() == 0, "QML warned"


def scrolls(thing):
    parent = thing.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent is not None
