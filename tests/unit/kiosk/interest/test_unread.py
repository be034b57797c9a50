"""Registrations that nobody reads: counted, dated, and answered with honest words."""

from datetime import date

import pytest
from test_pages import CODES, LANGUAGES, PAGES, ROOM
from test_seal import PUBLIC, a_registration

from catalog.entities import Showroom
from kiosk.interest.form import Typed
from kiosk.interest.inbox import Inbox
from kiosk.interest.registration import Note
from kiosk.interest.seal import seal
from kiosk.interest.unread import LOOK_SECONDS, Unread, Watch, answers_are_late, unread

FIRST, SECOND, THIRD = ("ab" * 16, "ac" * 16, "cd" * 16)
TODAY = date(2026, 11, 23)


@pytest.fixture
def inbox(tmp_path):
    made = Inbox(tmp_path / "inbox")
    for name, day in ((FIRST, "2026-11-20"), (SECOND, "2026-10-01"), (THIRD, "2026-11-01")):
        made.place_for(name).write_bytes(seal(a_registration(id=name, received=f"{day}T09:14Z"), PUBLIC))
    return made


def test_what_nobody_has_touched_is_counted_from_the_oldest(inbox, tmp_path):
    folder = tmp_path / "inbox"
    assert unread(tmp_path / "nowhere") == Unread(0, "")
    assert unread(folder) == Unread(3, "2026-10-01")
    inbox.handle(inbox.find(SECOND))
    assert unread(folder) == Unread(2, "2026-11-01")
    inbox.note(Note(id=THIRD, received="2026-11-23T09:14Z", by="Anna", deed="assigned", to="Bo", text=""), PUBLIC)
    assert unread(folder) == Unread(1, "2026-11-20"), "somebody takes care of that one"
    inbox.erase(inbox.find(FIRST))
    assert unread(folder) == Unread(0, "")


@pytest.mark.parametrize(
    ("since", "answer_days", "late"),
    [
        ("", 14, False),
        ("2026-11-09", 14, False),
        ("2026-11-08", 14, True),
        ("2026-11-22", 0, False),
        ("2026-11-21", -5, True),
        ("2027-01-01", 14, False),
    ],
)
def test_a_promise_is_kept_back_once_an_answer_has_taken_longer_than_the_room_says(since, answer_days, late):
    assert answers_are_late(since, Showroom(id="showroom", name={}, answer_days=answer_days), TODAY) is late


def test_without_a_catalogue_two_weeks_count():
    assert not answers_are_late("2026-11-09", None, TODAY)
    assert answers_are_late("2026-11-08", None, TODAY)


def test_it_looks_once_an_hour_and_remembers_while_the_share_is_away(inbox, tmp_path, monkeypatch):
    watch = Watch(tmp_path / "inbox")
    watch.look(5.0)
    assert watch.state == Unread(3, "2026-10-01")
    inbox.erase(inbox.find(SECOND))
    watch.look(6.0)
    assert watch.state.waiting == 3

    def away(_inbox):
        raise OSError("away")

    with monkeypatch.context() as patched:
        patched.setattr(Inbox, "waiting", away)
        with pytest.raises(OSError, match="away"):
            watch.look(5.0 + LOOK_SECONDS)
        assert watch.state.waiting == 3
    watch.look(6.0 + LOOK_SECONDS)
    assert watch.state == Unread(2, "2026-11-01")


@pytest.mark.parametrize("language", CODES)
def test_the_pages_promise_no_answer_that_may_not_come(language):
    words, late = LANGUAGES.words(language), ROOM._replace(late=True)
    for room, said, unsaid in ((ROOM, "", "_late"), (late, "_late", "")):
        form = PAGES.form(language, room, "/x", Typed())
        thanks = PAGES.thanks(language, room, "412 907", "/x")
        for page, key in ((form, "lead"), (thanks, "next_answer")):
            assert words[key + said] in page
            assert words[key + unsaid] not in page.replace(words[key + said], "")
        assert "tel:084650" in form
        assert "tel:084650" in thanks, "how to call stands on every page"
