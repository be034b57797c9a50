"""Booked showings that are long past are removed; one that is still to come never is, whatever is known of it."""

import os
from datetime import UTC, date, datetime, timedelta

import pytest

from catalog.entities import Slot
from kiosk.interest.claims import Claim, claim_slot, claims, claims_of, remove_past_claims

ANNA = "a" * 32
TODAY = date(2026, 11, 23)


@pytest.fixture
def share(tmp_path):
    return tmp_path


def book(share, name, days_ago=0):
    assert claim_slot(share, name, Claim(ANNA, "Entrén"))
    date_back(share / "slots" / name, days_ago)


def date_back(path, days):
    then = (datetime(2026, 11, 23, 12, tzinfo=UTC) - timedelta(days=days)).timestamp()
    os.utime(path, (then, then))


def left(share):
    return {path.name for path in claims(share)}


def slot(name, days_from_today):
    return Slot(id=name, starts=f"{TODAY + timedelta(days=days_from_today)}T10:00")


def test_a_booking_goes_a_week_after_its_showing(share):
    days = {"long-past": -60, "just-past": -8, "last-week": -7, "today": 0, "tomorrow": 1, "next-year": 365}
    for name in days:
        book(share, name, days_ago=5000)
    slots = [slot(name, number) for name, number in days.items()]
    assert remove_past_claims(share, slots, TODAY) == 2
    assert left(share) == {"last-week", "today", "tomorrow", "next-year"}
    assert remove_past_claims(share, slots, TODAY) == 0


def test_a_slot_that_was_moved_ahead_keeps_its_booking(share):
    book(share, "2026-01-12T1000", days_ago=320)
    assert remove_past_claims(share, [Slot(id="2026-01-12T1000", starts="2026-12-01T10:00")], TODAY) == 0
    assert left(share) == {"2026-01-12T1000"}


def test_what_nobody_knows_stays_until_it_cannot_be_ahead(share):
    for name, days_ago in (("new", 0), ("old", 799), ("too-old", 801), ("from-1970", 20_000), ("ahead", -400)):
        book(share, name, days_ago)
    book(share, "no-such-time", 10)
    assert remove_past_claims(share, [Slot(id="no-such-time", starts="tisdag")], TODAY) == 1
    assert left(share) == {"new", "old", "from-1970", "ahead", "no-such-time"}


def test_what_is_no_booking_is_left_and_hides_nothing(share):
    assert remove_past_claims(share, [], TODAY) == 0, "nobody has booked anything yet"
    book(share, "past")
    folder = share / "slots"
    (folder / "Ny mapp").mkdir()
    (folder / ".hidden").touch()
    (folder / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0")
    date_back(folder / "Thumbs.db", 900)
    assert claims_of(share, ANNA) == [folder / "past"]
    assert remove_past_claims(share, [slot("past", -30)], TODAY) == 1
    assert {path.name for path in folder.iterdir()} == {"Ny mapp", ".hidden", "Thumbs.db"}


def test_a_colleague_may_be_quicker(share, monkeypatch):
    book(share, "gone")
    found = claims(share)
    found[0].unlink()
    monkeypatch.setattr("kiosk.interest.claims.claims", lambda _share: found)
    assert remove_past_claims(share, [], TODAY) == 0
    assert remove_past_claims(share, [slot("gone", -30)], TODAY) == 1, "it is gone, whoever did it"
