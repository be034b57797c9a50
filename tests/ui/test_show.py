"""What is shown to a group: opened by staff, turned by hand, by keyboard and by a presenter's remote control."""

import pytest
from PySide6.QtCore import QPointF, Qt
from staged import Stage

from catalog.entities import Playlist, Slide

pytestmark = pytest.mark.qt
GPS = "mobilt-trygghetslarm-gps"


@pytest.fixture
def stage(qapp, local):
    local.publish([Playlist(id="kort", name={"sv": "Kort"}, slides=(Slide(type=GPS), Slide(type="gone")))])
    stage = Stage(qapp, local.folder)
    stage.begin()
    yield stage
    assert stage.close() == 0, "QML warned"


def progress(visitor):
    return visitor.wait_for("show-progress").property("text")


def test_staff_open_it_where_visitors_do_not_look_and_turn_to_the_end(stage):
    visitor = stage.visitor
    assert visitor.see("button-show-politiker") is None
    visitor.touch("button-help")
    visitor.touch("button-about")
    visitor.touch("button-show-politiker")
    show = stage.models.show
    kinds = [show.kind]
    while show.later:
        visitor.touch("button-slide-after")
        kinds.append(show.kind)
    assert kinds == ["title", *("picture", "arguments") * 3, "contact"]
    assert progress(visitor) == "8 av 8"
    assert visitor.wait_for("show-phone").property("text") == stage.models.showroom.phone
    visitor.touch("button-slide-before")
    assert visitor.wait_for("show-for").property("lines") == stage.models.show.pros != []
    assert visitor.wait_for("show-against").property("lines") == stage.models.show.cons != []
    visitor.touch("button-back")
    visitor.wait_for("about-page")


def test_a_remote_control_turns_the_slides_and_keeps_the_visit(stage):
    visitor, show = stage.visitor, stage.models.show
    stage.go_to("show", "politiker")
    for key, place in (
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_Right, 3),
        (Qt.Key.Key_Space, 4),
        (Qt.Key.Key_Left, 3),
    ):
        stage.clock.ahead += 500
        visitor.press_key(key)
        assert show.place == place
        assert stage.models.session.state == "active"
    stage.clock.ahead += 601
    visitor.wait_for("warning-overlay")
    visitor.touch("button-continue")
    assert progress(visitor) == "3 av 8"


def test_a_slide_stays_through_help_and_another_language_and_is_then_forgotten(stage):
    visitor, show = stage.visitor, stage.models.show
    stage.go_to("show", "politiker/3")
    name = show.heading
    stage.models.display.chooseLanguage("fi")
    assert (show.place, show.kind) == (3, "arguments")
    assert show.heading != name
    stage.go_to("about")
    visitor.touch("button-back")
    visitor.wait_for("show-page")
    assert show.place == 3
    stage.models.session.endVisit()
    assert (show.place, show.kind, show.count) == (0, "", 0)


def test_example_scores_are_never_seen_without_being_marked_so(stage):
    for _ in range(9):
        if stage.models.display.textScale >= 2:
            break
        stage.models.display.nextTextSize()
    assert stage.models.display.textScale >= 2
    stage.go_to("show", "politiker/3")
    assert stage.models.show.illustrative
    mark, first = (stage.visitor.wait_for(name) for name in ("show-illustrative", "show-scores-leading"))
    assert mark.mapToScene(QPointF(0, mark.height())).y() < first.mapToScene(QPointF(0, 0)).y()


def test_in_arabic_the_scroll_buttons_keep_clear_of_the_scores(stage):
    stage.models.display.chooseLanguage("ar")
    stage.go_to("show", "politiker/3")
    down, scores = (stage.visitor.wait_for(name) for name in ("button-down", "show-scores-leading"))
    assert down.mapToScene(QPointF(down.width(), 0)).x() < scores.mapToScene(QPointF(0, 0)).x()


def test_what_is_not_shown_any_more_is_left_out_and_said(stage):
    stage.go_to("show", "kort/9")
    assert (stage.models.show.place, stage.models.show.kind) == (3, "contact")
    stage.go_to("show", "taken-away")
    stage.visitor.touch("button-see-all")
    stage.visitor.wait_for("area-page")
