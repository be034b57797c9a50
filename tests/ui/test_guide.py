"""Help to choose: the view model, and a visitor's way through the questions by touch."""

import pytest
from hands import live
from PySide6.QtCore import Qt
from staged import LANDSCAPE, PORTRAIT, Stage

from catalog.entities import GuideAnswer, GuideQuestion, Need
from kiosk.ui.reading import Reading
from kiosk.ui.view_models.guide import GuideViewModel
from kiosk.ui.view_models.home import HomeViewModel

pytestmark = pytest.mark.qt
GPS = "mobilt-trygghetslarm-gps"


@pytest.fixture
def reading(qapp, local):
    reading = Reading(local.open, "sv")
    assert reading.renew()
    return reading


def words(rows):
    return [row.text for row in rows]


def test_home_has_the_door_when_there_are_questions(qapp, local):
    there, told = [], []
    reading = Reading(lambda: local.open() if there else None, "sv")
    reading.renew()
    home = HomeViewModel(reading)
    home.doorsChanged.connect(lambda: told.append(home.hasGuide))
    assert not home.hasGuide
    there.append("a catalogue")
    reading.renew()
    assert told == [True]


def test_one_question_at_a_time_and_the_answers_so_far(reading):
    guide = GuideViewModel(reading)
    assert (guide.question, guide.finished) == ("", False)
    guide.open("")
    assert (guide.number, guide.question, guide.finished) == (1, "Vem gäller det?", False)
    assert words(guide.answers.rows) == ["Mig själv", "Någon jag bryr mig om", "Jag arbetar i vården"]
    assert guide.pictured
    assert guide.given.count == 0
    guide.open(guide.answers.rows[1].path)
    assert (guide.number, guide.path, guide.skipPath) == (2, "1", "1.x")
    assert guide.given.rows == (("", "Någon jag bryr mig om"),)
    guide.open("1.x")
    assert guide.finished
    assert [row.answer for row in guide.given.rows] == ["Någon jag bryr mig om", ""]


def test_results_say_why_in_the_visitors_own_answers(reading):
    guide = GuideViewModel(reading)
    guide.open("1.0.0")
    assert guide.finished
    assert guide.answers.count == 0
    assert [(row.typeId, row.reason) for row in guide.results.rows] == [
        (GPS, "”Gå ut och hitta hem”, ”När man är ute och går”"),
        ("dorrlarm", "”Gå ut och hitta hem”"),
    ]
    guide.open("x.x")
    assert guide.resultCount > 0
    assert {row.reason for row in guide.results.rows} == {""}


def test_another_language_is_another_wording_of_the_same_way(reading):
    guide = GuideViewModel(reading)
    guide.open("1.0")
    assert guide.skipText == "Både ute och på natten"
    reading.choose_language("en")
    assert (guide.question, guide.path, guide.questionLanguage) == ("When is it hard?", "1.0", "")
    assert guide.given.rows[1].answer == "Going out and finding the way home"
    reading.choose_language("ar")
    assert guide.questionLanguage == "sv"


def test_who_leaves_is_forgotten_and_nothing_is_shown_before_somebody_asks(reading):
    guide = GuideViewModel(reading)
    guide.open("1.0.0")
    guide.leave()
    reading.changed.emit()
    assert (guide.path, guide.finished, guide.resultCount, guide.given.count) == ("", False, 0, 0)


def test_a_way_that_a_new_publication_cuts_off_goes_as_far_as_it_can(reading, local):
    guide = GuideViewModel(reading)
    guide.open("1.0.0")
    alone = GuideAnswer(text={"sv": "Gå ut"}, needs=("ute",))
    local.publish([GuideQuestion(id="vem", text={"sv": "Vad?"}, answers=(alone, alone), order=1)])
    reading.renew()
    assert (guide.path, guide.finished, guide.pictured) == ("1", True, True)


def test_an_answer_without_a_picture_leaves_all_without(reading, local):
    picture, none = GuideAnswer(text={"sv": "Ut"}, types=(GPS,)), GuideAnswer(text={"sv": "Vet inte"})
    local.publish([GuideQuestion(id="vem", text={"sv": "Vad?"}, answers=(picture, none), order=1)])
    reading.renew()
    guide = GuideViewModel(reading)
    guide.open("")
    assert [bool(row.picture) for row in guide.answers.rows] == [True, False]
    assert not guide.pictured


def test_what_was_reached_and_what_nothing_meets_is_counted_once_a_visit(reading, local):
    counted = []
    guide = GuideViewModel(reading)
    guide.counted.connect(counted.append)
    guide.open("1.0")
    assert counted == []
    guide.open("1.0.0")
    guide.open("1.0.1")
    assert counted == ["answer:ute"]
    guide.leave()
    flying = GuideAnswer(text={"sv": "Flyga"}, needs=("flyga",))
    question = GuideQuestion(id="vem", text={"sv": "Vad?"}, answers=(flying, flying), order=1)
    local.publish([question, Need(id="flyga", text={"sv": "Jag vill flyga"})])
    reading.renew()
    guide.open("0")
    assert counted == ["answer:ute", "unanswered:flyga"]
    assert (guide.finished, guide.resultCount) == (True, 0)


def test_without_a_catalogue_there_is_nothing_to_ask(qapp, empty):
    nothing = Reading(empty.open, "sv")
    nothing.renew()
    guide = GuideViewModel(nothing)
    guide.open("0.1")
    assert (guide.question, guide.path, guide.finished, guide.resultCount) == ("", "", True, 0)


# --- by touch ---


def seen(stage, name):
    return stage.visitor.wait_for(name).property("text")


@pytest.mark.parametrize("shape", [LANDSCAPE, PORTRAIT])
def test_my_mother_gets_lost(qapp, local, shape):
    stage = Stage(qapp, local.folder, shape)
    visitor = stage.visitor
    visitor.touch("attract-page")
    visitor.touch("button-guide")
    assert seen(stage, "guide-question") == "Vem gäller det?"
    visitor.touch("answer-2")
    visitor.touch("answer-1")
    assert seen(stage, "guide-number") == "Fråga 3"
    visitor.touch("answer-1")
    visitor.touch(f"type-card-{GPS}")
    visitor.wait_for("product-page")
    visitor.touch("button-collect")
    visitor.touch("button-list")
    visitor.touch("button-take-home")
    visitor.touch("interest-kind-contact")
    visitor.wait_for("qr-code")
    for page in ("interest-page", "list-page", "product-page", "guide-results"):
        visitor.touch("button-back")
        visitor.wait_for(page)
    for question in ("Fråga 3", "Fråga 2", "Fråga 1"):
        visitor.touch("button-back")
        assert seen(stage, "guide-number") == question
    visitor.touch("button-back")
    visitor.wait_for("home-page")
    assert stage.close() == 0, "QML warned"


@pytest.fixture
def stage(qapp, local):
    stage = Stage(qapp, local.folder)
    stage.begin()
    yield stage
    assert stage.close() == 0, "QML warned"


def test_a_question_is_left_out_an_answer_changed_and_all_begun_again(stage):
    visitor = stage.visitor
    stage.go_to("guide")
    visitor.touch("button-skip")
    visitor.touch("answer-2")
    assert visitor.see("given-1").property("text") == "Du hoppade över"
    visitor.touch("given-2")
    assert seen(stage, "guide-number") == "Fråga 2"
    visitor.touch("button-skip")
    visitor.wait_for("guide-results")
    visitor.touch("button-again")
    assert seen(stage, "guide-number") == "Fråga 1"
    visitor.touch("button-back")
    visitor.touch("button-all-instead")
    visitor.wait_for("area-page")


def test_by_keyboard_alone(stage):
    visitor = stage.visitor
    stage.go_to("guide")
    for _ in range(3):
        visitor.press_key(Qt.Key.Key_Tab)
        live(0.1)
        assert stage.screen.window.activeFocusItem().objectName() == "answer-1"
        visitor.press_key(Qt.Key.Key_Return)
        live(0.6)
        if visitor.see("guide-results"):
            break
    assert stage.models.guide.path.startswith("0.0")
    visitor.press_key(Qt.Key.Key_Escape)
    assert visitor.see("guide-question") is not None


def test_the_next_visitor_meets_no_answers(stage):
    stage.go_to("guide", "1.0.0")
    stage.models.session.endVisit()
    stage.begin()
    assert (stage.models.guide.path, stage.models.guide.given.count) == ("", 0)
    stage.go_to("guide")
    assert seen(stage, "guide-number") == "Fråga 1"
