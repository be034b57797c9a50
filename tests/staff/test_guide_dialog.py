"""The guide is tried as it is written now, and shows what the kiosk would show."""

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from catalog.cli.workspace import opened
from catalog.database import open_for_reading
from catalog.guide import Guide
from catalog.queries import Catalogue
from kiosk.staff.guide_dialog import meeting

TODAY = date.today().isoformat()  # noqa: DTZ011 - the day here


@pytest.fixture
def page(window):
    window.navigation.setCurrentRow(window.pages.indexOf(window.records))
    window.records.kind.setCurrentIndex(window.records.kind.findData("guide_question"))
    return window.records


@pytest.fixture
def dialog(page):
    QTest.mouseClick(page.try_guide, Qt.MouseButton.LeftButton)
    return page.guide


def press(dialog, words):
    button = next(each for each in dialog.buttons if each.accessibleName() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def go_on(dialog):
    """Give the first answer until something is shown; return the last one that was given."""
    while not dialog.results.count():
        answer = dialog.buttons[0].accessibleName()
        press(dialog, answer)
    return answer


def ways(guide, path=()):
    """Give every path through the guide, to the third answer."""
    way = guide.follow(path)
    yield way
    if way.question is not None and len(path) < 3:
        for place in range(-1, len(way.question.answers)):
            yield from ways(guide, (*way.path, place))


def test_it_shows_what_the_kiosk_shows(desk, folder):
    with opened(folder / "workspace") as place:
        mirror = place.follower.mirror
        connection = open_for_reading(mirror.path)
        catalogue = Catalogue(connection, mirror.media_folder, lambda: TODAY)
        guide, types = catalogue.guide(), desk.types()
        compared = 0
        for way in ways(guide):
            assert meeting(types, way.taken, TODAY)[:60] == catalogue.met(way.taken)
            compared += bool(way.taken)
        connection.close()
    assert compared > 50


def test_an_answer_leads_on_and_back(dialog, desk):
    first = dialog.question.text()
    answer = dialog.buttons[0].accessibleName()
    press(dialog, answer)
    assert dialog.question.text() != first
    assert answer in dialog.so_far.text()
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert dialog.question.text() == first
    assert not dialog.back.isEnabled()
    answer = go_on(dialog)
    assert str(dialog.results.count()) in dialog.count.text()
    assert answer in dialog.results.item(0).text()


def test_what_is_written_now_counts(page, desk):
    guide = Guide({each.id: each for each in sorted(desk.all_of("guide_question"), key=lambda each: each.order)})
    first = guide.follow(()).question
    last = msgspec.structs.replace(
        first.answers[0], text={"sv": "Bara larm & lugn"}, needs=(), types=("fallarm",), next=""
    )
    desk.save("guide_question", msgspec.structs.replace(first, answers=(*first.answers, last)))
    QTest.mouseClick(page.try_guide, Qt.MouseButton.LeftButton)
    dialog = page.guide
    press(dialog, "Bara larm & lugn")
    assert dialog.results.count() == 1
    assert not dialog.buttons
    assert not dialog.change.isEnabled()


def test_a_result_and_a_question_lead_to_their_forms(dialog, window, page):
    go_on(dialog)
    wanted = dialog.results.item(0).text().split()[0]
    dialog.results.setCurrentRow(0)
    dialog.results.itemActivated.emit(dialog.results.item(0))
    assert str(window._desk.record("type", window.products.form.record_id).number) == wanted
    window.navigation.setCurrentRow(window.pages.indexOf(page))
    QTest.mouseClick(page.try_guide, Qt.MouseButton.LeftButton)
    question = page.guide.question.text()
    QTest.mouseClick(page.guide.change, Qt.MouseButton.LeftButton)
    assert window._desk.record("guide_question", page.form.record_id).text["sv"] == question
