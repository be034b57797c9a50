"""Who has which showing: one file a slot on the share, whatever the share does."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kiosk.interest import claims
from kiosk.interest.bookings_on_share import ORPHAN_SECONDS, UNFINISHED_SECONDS, BookingsOnShare
from kiosk.interest.inbox import Inbox

ROOT = Path(__file__).resolve().parents[4]
ANNA, BO = "a" * 32, "b" * 32


@pytest.fixture
def share(tmp_path):
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "catalog.sqlite").touch()
    return tmp_path / "share"


@pytest.fixture
def bookings(share):
    return BookingsOnShare(share, "Entrén")


def test_the_first_has_it_and_has_it_still_when_asked_again(bookings):
    assert [bookings.book("ten", ANNA), bookings.book("ten", BO), bookings.book("ten", ANNA)] == [
        "mine",
        "taken",
        "mine",
    ]
    assert bookings.taken() == {"ten"}
    assert (bookings.held_by(ANNA), bookings.held_by(BO)) == ("ten", "")


def test_only_whoever_has_it_gives_it_back(bookings):
    bookings.book("ten", ANNA)
    bookings.release("ten", BO)
    assert bookings.taken() == {"ten"}
    bookings.release("ten", ANNA)
    bookings.release("ten", ANNA)
    assert bookings.taken() == frozenset()
    assert bookings.book("ten", BO) == "mine"


def test_nothing_is_known_while_the_share_is_away(share, bookings):
    (share / "catalog.sqlite").unlink()
    assert (bookings.taken(), bookings.book("ten", ANNA), bookings.held_by(ANNA)) == (None, "unknown", "")
    bookings.release("ten", ANNA)
    assert not (share / "slots").exists(), "an empty folder where the share should be mounted is left as it is"


def test_a_share_that_hangs_is_waited_for_once(share, monkeypatch):
    bookings = BookingsOnShare(share, "Entrén", patience_seconds=0.05)
    goes_on, asked = threading.Event(), []

    def hangs(_share):
        asked.append(1)
        goes_on.wait(30)
        return []

    monkeypatch.setattr("kiosk.interest.bookings_on_share.claims", hangs)
    assert [bookings.taken(), bookings.book("ten", ANNA), bookings.taken()] == [None, "unknown", None]
    assert len(asked) == 1, "nothing else is sent after what hangs"
    goes_on.set()
    end = time.monotonic() + 30
    while bookings.taken() is None:
        assert time.monotonic() < end
    assert bookings.book("ten", ANNA) == "mine"


def test_a_full_disk_leaves_no_half_claim(share, bookings, monkeypatch):
    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(claims.os, "fsync", full)
    assert bookings.book("ten", ANNA) == "unknown"
    assert bookings.taken() == frozenset()


def aged(path, seconds):
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_what_nobody_came_for_is_free_again_after_a_day(share, bookings):
    elsewhere = BookingsOnShare(share, "Biblioteket")
    for slot, registration, who in (("one", ANNA, bookings), ("two", BO, bookings), ("three", "c" * 32, elsewhere)):
        who.book(slot, registration)
    for slot in ("one", "two", "three"):
        aged(share / "slots" / slot, ORPHAN_SECONDS + 60)
    bookings.book("four", "d" * 32)
    (share / "slots" / "cut-short").touch()
    (share / "slots" / "cut-long-ago").touch()
    aged(share / "slots" / "cut-long-ago", UNFINISHED_SECONDS + 60)
    bookings.forget_orphans(lambda registration: registration == BO, time.time())
    assert bookings.taken() == {"two", "three", "four", "cut-short"}
    assert bookings.book("cut-short", ANNA) == "taken", "somebody may be writing it"


def test_what_has_arrived_keeps_its_time_until_it_is_erased(share, bookings):
    bookings.book("ten", ANNA)
    aged(share / "slots" / "ten", ORPHAN_SECONDS + 60)
    (share / "inbox" / "handled").mkdir(parents=True)
    (share / "inbox" / "handled" / f"{ANNA}.sealed").touch()
    bookings.forget_orphans(lambda _registration: False, time.time())
    assert bookings.taken() == {"ten"}
    assert claims.claims_of(share, ANNA) == [share / "slots" / "ten"]
    from datetime import date

    from kiosk.interest.entries import Entry

    inbox = Inbox(share / "inbox")
    inbox.erase(Entry(ANNA, date(2026, 11, 23), handled=True, path=share / "inbox" / "handled" / f"{ANNA}.sealed"))
    assert bookings.taken() == frozenset()


RACES = """
import sys
from pathlib import Path
from kiosk.interest.bookings_on_share import BookingsOnShare
bookings = BookingsOnShare(Path(sys.argv[1]), sys.argv[2], patience_seconds=60)
print("ready", flush=True)
sys.stdin.readline()
for number in range(200):
    print(bookings.book(f"slot-{number}", sys.argv[2] * 32))
"""


def test_of_several_kiosks_at_once_exactly_one_gets_each_slot(share):
    words = [sys.executable, "-c", RACES, str(share)]
    with_path = os.environ | {"PYTHONPATH": str(ROOT)}
    kiosks = [
        subprocess.Popen([*words, name], env=with_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for name in "abc"
    ]
    for kiosk in kiosks:
        assert kiosk.stdout.readline() == "ready\n"
    for kiosk in kiosks:
        kiosk.stdin.write("go\n")
        kiosk.stdin.flush()
    answers = [kiosk.communicate(timeout=60)[0].split() for kiosk in kiosks]
    assert [len(each) for each in answers] == [200] * 3
    for number, of_one_slot in enumerate(zip(*answers, strict=True)):
        assert sorted(of_one_slot) == ["mine", "taken", "taken"]
        winner = "abc"[of_one_slot.index("mine")]
        assert claims.read_claim(share / "slots" / f"slot-{number}").registration == winner * 32
