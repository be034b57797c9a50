"""The inbox, ended at every step of everything staff do, and with a colleague who is quicker."""

import os
import shutil
from datetime import date
from pathlib import Path

import pytest
from nacl.public import PrivateKey
from test_inbox import FIRST, SECOND, THIRD, ids
from test_seal import ANNA, PUBLIC, a_registration

from catalog.errors import Invalid
from kiosk.interest import inbox as inbox_module
from kiosk.interest.claims import Claim, claim_slot, claims
from kiosk.interest.inbox import Inbox
from kiosk.interest.notes import Notes
from kiosk.interest.registration import Note
from kiosk.interest.seal import seal, unseal

BO = PrivateKey.generate()
BOTH = [*PUBLIC, bytes(BO.public_key)]
NOW = 1_800_000_000.0
TODAY = date(2026, 11, 23)


class PowerCutError(BaseException):
    """The computer goes dark: nothing catches it."""


@pytest.fixture
def folder(tmp_path):
    share = tmp_path / "share"
    share.mkdir()
    made = Inbox(share / "inbox")
    for name, day in ((FIRST, "2026-11-23"), (SECOND, "2026-10-01"), (THIRD, "2026-11-01")):
        made.place_for(name).write_bytes(seal(a_registration(id=name, received=f"{day}T09:14Z"), PUBLIC))
    claim_slot(share, "2026-12-01T1000", Claim(FIRST, "Entrén"))
    claim_slot(share, "2026-12-02T1000", Claim(SECOND, "Entrén"))
    for name in (FIRST, SECOND):
        made.note(a_note(name), PUBLIC)
    return share / "inbox"


def a_note(name):
    return Note(id=name, received="2026-11-23T09:14Z", by="Anna", deed="noted", to="", text="Ring.")


def what_is_left(folder, name):
    """Return every file that names a registration, apart from the empty mark that it is erased."""
    named = [path for path in folder.rglob("*") if name in str(path.relative_to(folder)) and path.is_file()]
    claimed = [path for path in claims(folder.parent) if name.encode() in path.read_bytes()]
    return [path for path in [*named, *claimed] if path.parent.name != "erased"]


def steps_that_change_the_disk(monkeypatch, most):
    """Let the computer go dark before the step number `most`."""
    taken = []

    def counted(real):
        def step(*words, **named):
            taken.append(real)
            if len(taken) > most:
                raise PowerCutError
            return real(*words, **named)

        return step

    for name in ("unlink", "rmdir", "touch", "mkdir", "replace"):
        monkeypatch.setattr(Path, name, counted(getattr(Path, name)))
    monkeypatch.setattr(os, "fsync", counted(os.fsync))
    return taken


def interrupted_everywhere(folder, tmp_path, monkeypatch, act, then):
    """Do `act` on a copy of the share, ended before each of its steps; each time, `then` looks at what is left."""
    for most in range(200):
        copy = tmp_path / f"ended-{most}"
        shutil.copytree(folder.parent, copy)
        inbox = Inbox(copy / "inbox")
        with monkeypatch.context() as patched:
            steps_that_change_the_disk(patched, most)
            try:
                act(inbox)
                ended = False
            except PowerCutError:
                ended = True
        then(inbox, copy / "inbox")
        if not ended:
            return most
    raise AssertionError("it never ends")


def test_erasing_ended_anywhere_is_finished_by_whoever_comes_next(folder, tmp_path, monkeypatch):
    def then(inbox, copy):
        if FIRST in ids(inbox.entries()[0]):  # nothing was promised yet
            inbox.erase(inbox.find(FIRST))
        else:
            inbox.tidy(NOW)
        assert what_is_left(copy, FIRST) == []
        assert len(what_is_left(copy, SECOND)) == 3
        assert inbox.has(FIRST), "no kiosk may bring it back"

    steps = interrupted_everywhere(folder, tmp_path, monkeypatch, lambda inbox: inbox.erase(inbox.find(FIRST)), then)
    assert steps > 5


def test_purging_ended_anywhere_is_finished_the_next_time(folder, tmp_path, monkeypatch):
    def then(inbox, copy):
        inbox.tidy(NOW)
        inbox.purge(TODAY, 21)
        assert [path.name for path in what_is_left(copy, SECOND)] == ["2026-12-02T1000"], "she is still expected"
        assert what_is_left(copy, THIRD) == inbox.erased() == []
        assert len(what_is_left(copy, FIRST)) == 3

    assert interrupted_everywhere(folder, tmp_path, monkeypatch, lambda inbox: inbox.purge(TODAY, 21), then) > 10


def test_locking_anew_ended_anywhere_leaves_everything_readable(folder, tmp_path, monkeypatch):
    def then(inbox, copy):
        assert inbox.reseal([ANNA], BOTH)[1] == []
        entries, strange = inbox.entries()
        assert (ids(entries), strange) == ([SECOND, THIRD, FIRST], [])
        assert all(unseal(entry.path.read_bytes(), [BO]) for entry in entries)
        assert len(Notes(copy).of(FIRST, [BO]).notes) == 1
        inbox.erase(inbox.find(FIRST))
        assert what_is_left(copy, FIRST) == [], "what was half written goes as well"
        inbox.tidy(NOW)
        assert list(copy.rglob(".*.unfinished")) == []

    assert interrupted_everywhere(folder, tmp_path, monkeypatch, lambda inbox: inbox.reseal([ANNA], BOTH), then) > 10


def test_what_somebody_is_writing_just_now_is_left_alone(folder):
    half = folder / f".{THIRD}.sealed.unfinished"
    half.write_bytes(b"half")
    Inbox(folder).tidy(half.stat().st_mtime + 3600)
    assert half.exists()
    Inbox(folder).tidy(half.stat().st_mtime + 90_000)
    assert not half.exists()


def test_what_another_computer_left_half_written_goes_with_its_registration(folder):
    inbox = Inbox(folder)
    (folder / f".{FIRST}.sealed.4711.unfinished").write_bytes(b"half")
    inbox.erase(inbox.find(FIRST))
    assert what_is_left(folder, FIRST) == []


def test_a_damaged_note_is_counted_and_told_when_all_is_locked_anew(folder):
    inbox, notes = Inbox(folder), Notes(folder)
    notes.files(FIRST)[0].write_bytes(b"damaged")
    notes.add(a_note(FIRST), PUBLIC)
    assert notes.of(FIRST, [ANNA]) == ([a_note(FIRST)], 1)
    count, strange = inbox.reseal([ANNA], BOTH)
    assert (count, [each.path.parent.name for each in strange]) == (5, [FIRST])


def test_a_note_that_a_colleague_has_just_erased_is_passed_over(folder, monkeypatch):
    gone = folder / "notes" / FIRST / "gone.sealed"
    monkeypatch.setattr(Notes, "files", lambda *_: [gone])
    assert Notes(folder).of(FIRST, [ANNA]) == ([], 0)


def test_one_that_lies_twice_is_handled_and_lies_once(folder):
    inbox = Inbox(folder)
    content = (folder / f"{FIRST}.sealed").read_bytes()
    inbox.handle(inbox.find(FIRST))
    (folder / f"{FIRST}.sealed").write_bytes(content)  # a colleague locked it anew, and was interrupted
    assert [entry.handled for entry in inbox.entries()[0]] == [False, False, True]
    assert inbox.find(FIRST).handled
    inbox.tidy(NOW)
    assert not (folder / f"{FIRST}.sealed").exists()
    assert inbox.open(inbox.find(FIRST), [ANNA]).id == FIRST


def test_notes_of_what_is_gone_go_too_and_those_of_a_damaged_one_stay(folder):
    inbox = Inbox(folder)
    Notes(folder).add(a_note("ee" * 16), PUBLIC)
    (folder / f"{SECOND}.sealed").write_bytes(b"damaged")
    inbox.tidy(NOW)
    assert sorted(path.name for path in (folder / "notes").iterdir()) == [FIRST, SECOND]


def test_a_note_on_what_a_colleague_erases_is_taken_back(folder, monkeypatch):
    inbox = Inbox(folder)
    real = Notes.add

    def slow(notes, note, recipients):
        inbox.erase(inbox.find(FIRST))
        real(notes, note, recipients)

    monkeypatch.setattr(Notes, "add", slow)
    with pytest.raises(Invalid, match="kollega"):
        inbox.note(a_note(FIRST), PUBLIC)
    assert what_is_left(folder, FIRST) == []


@pytest.mark.parametrize("kind", ["registration", "note"])
def test_a_colleague_erases_what_is_being_locked_anew(folder, monkeypatch, kind):
    inbox = Inbox(folder)
    real = inbox_module.write_durably

    def slow(path, *words):
        if (path.parent.name == FIRST) == (kind == "note") and FIRST in str(path) and path.parent.name != "erased":
            inbox.erase(inbox.find(FIRST))
        real(path, *words)

    monkeypatch.setattr(inbox_module, "write_durably", slow)
    count, strange = inbox.reseal([ANNA], BOTH)
    assert (count, strange) == (5 - 1 if kind == "note" else 4, []), "a registration was written, and taken back"
    assert what_is_left(folder, FIRST) == []


def test_a_folder_above_may_be_called_anything(folder, tmp_path):
    moved = tmp_path / "notes" / "inbox"
    shutil.copytree(folder, moved)
    assert Inbox(moved).reseal([ANNA], BOTH) == (5, [])


def test_what_is_damaged_for_ever_is_not_kept_for_ever(folder):
    inbox = Inbox(folder)
    damaged, foreign = folder / f"{FIRST}.sealed", folder / "Thumbs.db"
    for path in (damaged, foreign):
        path.write_bytes(b"damaged")
    day = 86_400
    noon = (TODAY.toordinal() - date(1970, 1, 1).toordinal()) * day
    os.utime(damaged, (noon - 90 * day,) * 2)
    os.utime(foreign, (0, 0))
    inbox.purge(TODAY, 365)
    assert damaged.exists()
    os.utime(damaged, (noon - 91 * day,) * 2)
    inbox.purge(TODAY, 365)
    assert not damaged.exists()
    assert foreign.exists(), "nobody's registration: it is told and left"


def test_a_mark_that_is_purged_meanwhile_frees_nothing(folder, monkeypatch):
    inbox = Inbox(folder)
    inbox.erase(inbox.find(FIRST))

    def gone(_path):
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_bytes", gone)
    assert inbox.erased() == []


def test_two_colleagues_purge_at_once(folder, monkeypatch):
    inbox = Inbox(folder)
    inbox.erase(inbox.find(FIRST))
    real = Path.lstat

    def gone(path):
        path.unlink()
        return real(path)

    monkeypatch.setattr(Path, "lstat", gone)
    assert inbox.purge(TODAY, 365) == 0


def test_a_share_that_goes_away_while_erasing_is_told(folder, monkeypatch):
    inbox = Inbox(folder)

    def away(_path, **_named):
        raise OSError("the share is away")

    monkeypatch.setattr(Path, "unlink", away)
    with pytest.raises(OSError, match="away"):
        inbox.erase(inbox.find(FIRST))
