"""Searching while typing, off the main thread."""

import sys
import threading

import pytest

from catalog.queries import SearchResult
from kiosk.ui.background import Question, Searching
from kiosk.ui.reading import Reading
from kiosk.ui.view_models.search import LONGEST, SearchViewModel

pytestmark = pytest.mark.qt


@pytest.fixture
def searching(qapp, local):
    searching = Searching(local.open)
    yield searching
    searching.close()


@pytest.fixture
def search(local, searching):
    reading = Reading(local.open, "sv")
    reading.renew()
    search = SearchViewModel(reading, searching)
    search.reading = reading
    return search


def answered(qtbot, search):
    qtbot.waitUntil(lambda: not search.searching)


def test_what_is_typed_is_found(qtbot, search):
    for letter in "larm":
        search.typeText(letter)
    assert search.searching
    answered(qtbot, search)
    assert search.text == "larm"
    assert search.searched
    assert search.count == search.results.count == len(search.results.rows) > 3
    assert "digitalt-trygghetslarm" in {row.typeId for row in search.results.rows}
    search.backspace()
    answered(qtbot, search)
    assert search.text == "lar"


def test_nothing_found_is_said_only_after_a_search(qtbot, search):
    assert not search.searched
    search.typeText("qzxqzx")
    answered(qtbot, search)
    assert (search.searched, search.count) == (True, 0)
    search.clear()
    assert (search.text, search.searched, search.searching, search.count) == ("", False, False, 0)


def test_a_typing_error_is_forgiven_and_told(qtbot, search):
    search.typeText("tryghetslarm")
    answered(qtbot, search)
    assert search.count > 0
    assert search.corrected == "trygghetslarm"


def test_spaces_search_for_nothing(search):
    search.typeText("  ")
    assert not search.searching


def test_words_have_a_longest(search):
    search.typeText("å" * 100)
    assert search.text == "å" * LONGEST


def test_an_answer_in_the_old_language_is_not_shown(qtbot, search):
    search.typeText("larm")
    answered(qtbot, search)
    swedish = search.results.rows[0].name
    search.reading.choose_language("fi")
    answered(qtbot, search)
    assert search.searched
    assert search.results.rows == () or search.results.rows[0].name != swedish


def test_a_new_publication_is_searched(qtbot, search, local):
    import msgspec

    search.typeText("sparkcykel")
    answered(qtbot, search)
    assert search.count == 0
    shown = local.open().type("digitalt-trygghetslarm")
    local.publish([msgspec.structs.replace(shown, name={"sv": "Sparkcykel"})])
    search.reading.renew()
    answered(qtbot, search)
    assert [row.typeId for row in search.results.rows] == ["digitalt-trygghetslarm"]


class SlowCatalogue:
    """Answers only when told to, and remembers what it was asked."""

    def __init__(self):
        self.asked = []
        self.go = threading.Semaphore(0)

    def search(self, words, language):
        self.asked.append(words)
        self.go.acquire()
        if words == "bad":
            raise RuntimeError("search failed")
        return SearchResult([], words)


def test_the_newest_question_wins(qapp, qtbot):
    catalogue = SlowCatalogue()
    searching = Searching(lambda: catalogue)
    answers = []
    searching.answered.connect(lambda answer: answers.append(answer.question.words))
    searching.ask(Question("a", "sv"))
    qtbot.waitUntil(lambda: catalogue.asked == ["a"])
    for words in ("ab", "abc", "abcd"):
        searching.ask(Question(words, "sv"))
    catalogue.go.release(2)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == catalogue.asked == ["a", "abcd"]
    searching.close()


def test_a_search_that_fails_is_reported_and_the_next_one_works(qapp, qtbot, monkeypatch):
    reported = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))
    catalogue = SlowCatalogue()
    searching = Searching(lambda: catalogue)
    answers = []
    searching.answered.connect(answers.append)
    catalogue.go.release(2)
    searching.ask(Question("bad", "sv"))
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers[0].result is None
    assert reported == [RuntimeError]
    searching.ask(Question("good", "sv"))
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[1].result.corrected == "good"
    searching.close()


def test_after_closing_nothing_is_answered(qapp, qtbot):
    catalogue = SlowCatalogue()
    searching = Searching(lambda: catalogue)
    answers = []
    searching.answered.connect(answers.append)
    searching.ask(Question("a", "sv"))
    qtbot.waitUntil(lambda: catalogue.asked == ["a"])
    closing = threading.Thread(target=searching.close)
    closing.start()
    qtbot.waitUntil(lambda: searching._closed)
    catalogue.go.release()
    closing.join()
    searching.ask(Question("b", "sv"))
    qapp.processEvents()
    assert answers == []
    assert catalogue.asked == ["a"]


def test_without_a_catalogue_nothing_is_found(qapp, qtbot, empty):
    reading, searching = Reading(empty.open, "sv"), Searching(empty.open)
    search = SearchViewModel(reading, searching)
    search.typeText("larm")
    qtbot.waitUntil(lambda: search.searched)
    assert search.count == 0
    searching.close()


def test_a_field_in_qml_may_write_the_text(search):
    search.text = "kamera"
    assert search.text == "kamera"
    assert search.searching
