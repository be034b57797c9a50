"""Small things on the pages that a visitor stumbles over."""

import pytest
from hands import live
from staged import PORTRAIT, Stage, is_a, place

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"


@pytest.fixture
def stage(qapp, local):
    stage = Stage(qapp, local.folder)
    stage.begin()
    yield stage
    assert stage.close() == 0, "QML warned"


def marked(stage):
    """The shortcut that is marked as the part on show."""
    shown = [thing for thing in stage.visitor.everything() if thing.objectName().startswith("shortcut-")]
    return [thing.objectName() for thing in shown if thing.property("here")]


def to_the_end(stage):
    for _ in range(20):
        if not stage.visitor.wait_for("button-down").isEnabled():
            return
        stage.visitor.touch("button-down")


def test_the_last_part_is_marked_at_the_end_unless_another_was_asked_for(stage):
    stage.go_to("product", ALARM)
    assert marked(stage) == ["shortcut-what"]
    stage.visitor.touch("shortcut-evidence")
    live(0.3)
    assert marked(stage) == ["shortcut-evidence"]
    stage.visitor.touch("button-up")
    assert marked(stage)[0] not in ("shortcut-evidence", "shortcut-others")
    to_the_end(stage)
    assert marked(stage) == ["shortcut-others"]


def test_words_fade_where_they_go_on(stage):
    stage.go_to("product", ALARM)
    flick = stage.visitor.wait_for("product-flick")
    assert [place(edge).bottom() for edge in edges_of(flick)] == [place(flick).bottom()]
    stage.visitor.touch("button-down")
    above, below = sorted(edges_of(flick), key=lambda edge: place(edge).top())
    assert (place(above).top(), place(below).bottom()) == (place(flick).top(), place(flick).bottom())
    assert {(place(edge).left(), place(edge).width()) for edge in (above, below)} == {
        (place(flick).left(), flick.width())
    }
    to_the_end(stage)
    assert [place(edge).top() for edge in edges_of(flick)] == [place(flick).top()]


def edges_of(flick):
    return [thing for thing in flick.childItems() if is_a(thing, "ScrollEdge") and thing.isVisible()]


@pytest.mark.parametrize("product", [ALARM, "fallarm", "dorrlarm", "lakemedelsautomat"])
def test_the_number_in_danger_is_told_once(stage, product):
    stage.go_to("product", product)
    told = [thing for thing in stage.visitor.everything() if "112" in str(thing.property("text") or "")]
    assert len({place(thing).top() for thing in told if thing.inherits("QQuickText")}) == 1


def test_what_cannot_alarm_says_what_is_done_if_something_happens(stage):
    stage.go_to("product", "duschrobot")
    words = [str(thing.property("text") or "") for thing in stage.visitor.everything()]
    assert "Om något händer" in words
    assert "Personal finns nära. Det finns en stoppknapp." in words
    assert [said for said in words if "larmar" in said] == ["Det här larmar inte."]
    assert not any("112" in said for said in words)


def test_a_sign_stands_at_the_middle_of_its_first_line(stage):
    stage.go_to("product", ALARM)
    badges = [thing for thing in stage.visitor.everything() if is_a(thing, "Badge") and thing.height() > 0]
    assert len(badges) >= 2
    for badge in badges:
        sign, words = badge.childItems()[:2]
        first_line = place(words).top() + words.property("contentHeight") / words.property("lineCount") / 2
        assert abs(place(sign).center().y() - first_line) <= 2, words.property("text")


def test_all_that_is_here_can_be_narrowed_to_an_area(stage):
    stage.visitor.touch("button-all")
    stage.visitor.touch("area-door-trygg")
    stage.visitor.wait(lambda: stage.models.area.areaId == "trygg", "the area")
    assert stage.visitor.see("area-door-trygg") is None
    stage.visitor.touch("button-back")
    stage.visitor.wait(lambda: stage.models.area.areaId == "", "all again")


def test_buttons_side_by_side_in_portrait_are_as_wide(qapp, local):
    stage = Stage(qapp, local.folder, PORTRAIT)
    stage.begin()
    stage.go_to("area", "trygg")
    bar = [stage.visitor.wait_for(name).width() for name in ("button-back", "button-home")]
    needs = [stage.visitor.wait_for(name).width() for name in ("need-all", "need-ramla")]
    assert all(abs(one - other) <= 1 for one, other in (bar, needs))
    assert stage.close() == 0, "QML warned"
