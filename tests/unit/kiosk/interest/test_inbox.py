import os
from datetime import date

import pytest
from nacl.public import PrivateKey
from test_seal import ANNA, PUBLIC, a_registration

from catalog.errors import Invalid
from kiosk.interest.inbox import Inbox
from kiosk.interest.registration import reference
from kiosk.interest.seal import Unreadable, seal

FIRST, SECOND, THIRD = ("ab" * 16, "ac" * 16, "cd" * 16)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "inbox"


@pytest.fixture
def inbox(folder):
    made = Inbox(folder)
    for name, day in ((FIRST, "2026-11-23"), (SECOND, "2026-10-01"), (THIRD, "2026-11-01")):
        registration = a_registration(id=name, received=f"{day}T09:14Z")
        made.place_for(name).write_bytes(seal(registration, PUBLIC))
    return made


def ids(entries):
    return [entry.id for entry in entries]


def test_an_inbox_that_is_not_there_is_empty(folder):
    assert Inbox(folder).entries() == ([], [])
    assert Inbox(folder).past(date(2026, 11, 23), 0) == []
    assert Inbox(folder).purge(date(2026, 11, 23), 0) == 0
    assert not Inbox(folder).has(FIRST)
    assert not folder.exists()


def test_the_oldest_comes_first_and_what_is_done_last(inbox):
    entries, strange = inbox.entries()
    assert ids(entries) == [SECOND, THIRD, FIRST]
    assert strange == []
    inbox.handle(entries[0])
    assert ids(inbox.entries()[0]) == [THIRD, FIRST, SECOND]
    assert [entry.handled for entry in inbox.entries()[0]] == [False, False, True]


def test_it_is_opened_with_the_key(inbox):
    assert inbox.open(inbox.find(FIRST), [ANNA]).id == FIRST
    with pytest.raises(Unreadable, match="annan nyckel"):
        inbox.open(inbox.find(FIRST), [PrivateKey.generate()])
    assert inbox.has(FIRST)


def test_one_is_found_by_its_beginning_or_its_reference(inbox):
    assert inbox.find("abab").id == FIRST
    assert inbox.find("CDCD ").id == THIRD
    assert inbox.find(reference(SECOND)).id == SECOND
    assert inbox.find(reference(SECOND).replace(" ", "")).id == SECOND
    for name, words in (("a", "Flera"), ("ef", "Det finns ingen"), ("", "Det finns ingen"), ("../../x", "Det finns")):
        with pytest.raises(Invalid, match=words):
            inbox.find(name)


def test_erased_is_gone_for_good(inbox, folder):
    inbox.handle(inbox.find(FIRST))
    inbox.erase(inbox.find(FIRST))
    inbox.erase(inbox.find(SECOND))
    assert ids(inbox.entries()[0]) == [THIRD]
    assert inbox.has(FIRST)
    assert {path.stat().st_size for path in (folder / "erased").iterdir()} == {0}


def test_a_colleague_was_quicker(inbox):
    mine, theirs = inbox.find(FIRST), inbox.find(FIRST)
    inbox.handle(theirs)
    for act in (inbox.handle, lambda entry: inbox.open(entry, [ANNA])):
        with pytest.raises(Invalid, match="kollega"):
            act(mine)
    inbox.handle(inbox.find(FIRST))
    inbox.erase(mine)
    assert ids(inbox.entries()[0]) == [SECOND, THIRD]


def test_a_file_that_goes_while_the_list_is_read_is_passed_over(inbox, folder):
    (folder / f"{FIRST}.sealed").unlink()
    (folder / f"{FIRST}.sealed").symlink_to(folder / "gone")
    assert ids(inbox.entries()[0]) == [SECOND, THIRD]


def test_foreign_files_are_told_and_left(inbox, folder):
    sealed = (folder / f"{FIRST}.sealed").read_bytes()
    foreign = {
        "Thumbs.db": b"\x00\x01",
        "ny mapp.txt": b"hej",
        f"{'ef' * 16}.sealed": sealed,
        "odd.sealed": seal(a_registration(id="odd"), PUBLIC),
        f"{'12' * 16}.sealed": seal(a_registration(id="12" * 16, received="i går"), PUBLIC),
    }
    for name, content in foreign.items():
        (folder / name).write_bytes(content)
    (folder / ".half.unfinished").write_bytes(b"")
    entries, strange = inbox.entries()
    assert ids(entries) == [SECOND, THIRD, FIRST]
    assert {each.path.name for each in strange} == set(foreign)
    assert all(each.sentence.endswith(".") for each in strange)
    assert all((folder / name).read_bytes() == content for name, content in foreign.items())


def test_what_is_past_its_time_is_listed_and_purged_handled_or_not(inbox, folder):
    today = date(2026, 11, 23)
    assert ids(inbox.past(today, 30)) == [SECOND]
    assert ids(inbox.past(today, 22)) == [SECOND]
    assert ids(inbox.past(today, 21)) == [SECOND, THIRD]
    inbox.handle(inbox.find(THIRD))
    assert inbox.purge(today, 21) == 2
    assert ids(inbox.entries()[0]) == [FIRST]
    assert inbox.purge(today, 21) == 0


def test_marks_of_erasure_go_when_no_kiosk_can_bring_it_back(inbox, folder):
    inbox.erase(inbox.find(FIRST))
    mark = folder / "erased" / FIRST
    day = 86_400
    os.utime(mark, (0, 0))
    os.utime(mark, (date(2026, 11, 23).toordinal() * day - date(1970, 1, 1).toordinal() * day,) * 2)
    inbox.purge(date(2027, 2, 21), 365)
    assert mark.exists()
    inbox.purge(date(2027, 2, 22), 365)
    assert not mark.exists()


def test_a_pipe_and_a_link_to_itself_are_told_and_not_waited_for(inbox, folder):
    os.mkfifo(folder / "pipe.sealed")
    (folder / "loop.sealed").symlink_to("loop.sealed")
    entries, strange = inbox.entries()
    assert ids(entries) == [SECOND, THIRD, FIRST]
    assert sorted((each.path.stem, each.sentence) for each in strange) == [
        ("loop", "Filen går inte att läsa."),
        ("pipe", "Det är ingen vanlig fil."),
    ]
