"""Arabic: the screen turns round as a whole, and what must not turn round stays."""

import pytest
from PySide6.QtCore import QCoreApplication
from staged import Stage, place

pytestmark = pytest.mark.qt
START, STOP = "\u2068", "\u2069"


@pytest.fixture
def stage(qapp, local):
    stage = Stage(qapp, local.folder)
    stage.begin()
    yield stage
    assert stage.close() == 0, "QML warned"


def left(stage, name):
    return place(stage.visitor.wait_for(name)).left()


def test_what_comes_first_is_at_the_right_and_turns_back(stage):
    middle = stage.screen.window.width() / 2
    for language, at_right in (("ar", True), ("sv", False), ("ar", True)):
        stage.models.display.chooseLanguage(language)
        stage.visitor.wait(lambda at_right=at_right: (left(stage, "button-leave") > middle) is at_right, language)
        assert (left(stage, "area-card-trygg") > left(stage, "area-card-halsa")) is at_right
        assert (left(stage, "button-guide") > left(stage, "button-search")) is at_right


def test_keys_keep_their_order(stage):
    stage.models.display.chooseLanguage("ar")
    stage.go_to("search")
    assert left(stage, "key-1") < left(stage, "key-0")
    assert left(stage, "key-q") < left(stage, "key-p")
    assert left(stage, "key-z") < left(stage, "key-space") < left(stage, "key-backspace")


def test_a_telephone_number_keeps_its_first_digits_first(stage):
    phone = stage.models.showroom.phone
    for language, written in (("sv", phone), ("ar", START + phone + STOP)):
        stage.models.display.chooseLanguage(language)
        stage.go_to("interest", "fallarm")
        stage.go_to("code", "contact")
        said = [thing.property("text") or "" for thing in stage.visitor.everything()]
        assert any(text.endswith(written) for text in said), language


def test_arrows_along_the_text_point_with_it(stage):
    stage.go_to("area", "trygg")
    back = stage.visitor.wait_for("button-back")
    for language, mirrored in (("ar", True), ("sv", False)):
        stage.models.display.chooseLanguage(language)
        pictures = [each for each in _below(back) if each.metaObject().className().startswith("Icon_QML")]
        assert [each.property("mirror") for each in pictures] == [mirrored]


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "لا شيء"), (1, "شيء واحد"), (2, "شيئان"), (3, "3 أشياء"), (11, "11 شيئًا"), (100, "100 شيء")],
)
def test_arabic_has_six_ways_to_count(stage, count, words):
    stage.models.display.chooseLanguage("ar")
    said = QCoreApplication.translate("CodePage", "Allt i din lista: %n saker", "", count)
    assert said.endswith(words)


def _below(thing):
    for child in thing.childItems():
        yield child
        yield from _below(child)
