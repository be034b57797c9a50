"""Wishes written on the kiosk's own screen: checked, booked, sealed and stored as those from the form."""

from datetime import UTC, datetime, timedelta

import pytest
from showroom_kiosk import ShowroomKiosk

from catalog.entities import Slot
from kiosk.interest import seal
from kiosk.interest.bookings_on_share import BookingsOnShare
from kiosk.interest.form import Problem, Typed
from kiosk.interest.on_screen import CLOSED, NOT_SAVED, Kept, Opening, new_wish, on_screen_of
from kiosk.interest.outbox import Outbox
from kiosk.interest.registration import reference

DAY = datetime.now(UTC) + timedelta(days=2)
TYPED = Typed(kind="try", route="phone", phone="070-174 06 05", name="Zebrafink", language="sv", message="Hej")
SHOWING = TYPED._replace(kind="showing", slot="ten", days=("mon",))
ANOTHER = "f" * 32


@pytest.fixture
def kiosk(tmp_path):
    return ShowroomKiosk(tmp_path / "kiosk")


@pytest.fixture
def booked_room(kiosk):
    kiosk.put(Slot(id="ten", starts=f"{DAY:%Y-%m-%d}T10:00"), Slot(id="eleven", starts=f"{DAY:%Y-%m-%d}T11:00"))
    return kiosk


@pytest.fixture
def screen(kiosk):
    return on_screen_of(kiosk.settings)


def opened(kiosk, wish):
    return seal.unseal(Outbox(kiosk.data / "outbox").read(wish.id), [kiosk.private])


def test_what_is_written_can_be_read_by_staff_only(kiosk, screen):
    wish = new_wish((102, 101, 101))
    assert screen.keep(wish, TYPED) == Kept(reference(wish.id))
    found = opened(kiosk, wish)
    assert (found.id, found.kiosk, found.numbers) == (wish.id, "Entrén", (101, 102))
    assert (found.kind, found.contact, found.name, found.message) == ("try", "0701740605", "Zebrafink", "Hej")
    assert abs(datetime.fromisoformat(found.received) - datetime.now(UTC)) < timedelta(minutes=2)
    everything = b"".join(path.read_bytes() for path in kiosk.files() if path.suffix != ".toml")
    assert b"Zebrafink" not in everything
    assert b"0701740605" not in everything


def test_sent_twice_it_is_one(kiosk, screen):
    wish = new_wish(())
    assert screen.keep(wish, TYPED) == screen.keep(wish, TYPED._replace(name="Annan"))
    assert Outbox(kiosk.data / "outbox").waiting() == [wish.id]
    assert opened(kiosk, wish).name == "Zebrafink"


def test_what_is_wrong_is_told_as_on_the_form(kiosk, screen):
    assert screen.keep(new_wish(()), TYPED._replace(phone="12")) == Problem("phone", "problem_phone")
    assert Outbox(kiosk.data / "outbox").waiting() == []


def test_without_anybody_who_can_read_it_nothing_is_taken(kiosk, screen):
    assert screen.open("sv", "try") == Opening(takes=True, retention_days=30)
    kiosk.delete("recipient", "personal")
    assert screen.open("sv", "try") == Opening()
    assert screen.keep(new_wish(()), TYPED) == CLOSED


def test_free_times_are_told_in_the_visitors_language(booked_room, screen):
    offered = screen.open("en", "showing")
    assert [(each.id, each.hours) for each in offered.times] == [("ten", "10:00–10:30"), ("eleven", "11:00–11:30")]
    assert f"{DAY.day} " in offered.times[0].day
    assert offered.times[0].day != screen.open("sv", "showing").times[0].day
    assert screen.open("sv", "try").times == ()


def test_a_time_is_booked_once(booked_room, screen):
    wish = new_wish((101,))
    kept = screen.keep(wish, SHOWING)
    assert kept.booked.endswith("kl. 10.00–10.30")
    found = opened(booked_room, wish)
    assert (found.slot, found.minutes, found.days) == ("ten", 30, ())
    assert screen.keep(new_wish((101,)), SHOWING) == Problem("slots", "problem_slot_taken")
    assert [each.id for each in screen.open("sv", "showing").times] == ["eleven"]


def test_with_the_share_away_no_times_are_known(booked_room, screen):
    (booked_room.share / "catalog.sqlite").unlink()
    assert screen.open("sv", "showing") == Opening(takes=True, retention_days=30, times_known=False)
    assert screen.keep(new_wish(()), SHOWING) == Problem("slots", "problem_slot_unknown")


def test_a_full_disk_is_told_and_gives_the_time_back(booked_room, monkeypatch, caplog):
    def full(*_):
        raise OSError(28, "Zebrafink")

    monkeypatch.setattr(Outbox, "put", full)
    wish = new_wish(())
    assert on_screen_of(booked_room.settings).keep(wish, SHOWING) == NOT_SAVED
    assert BookingsOnShare(booked_room.share, "Entrén").taken() == frozenset()
    assert "OSError" in caplog.text
    assert "Zebrafink" not in caplog.text
    assert screen_takes_it_later(booked_room, wish, monkeypatch)


def screen_takes_it_later(kiosk, wish, monkeypatch):
    monkeypatch.undo()
    return on_screen_of(kiosk.settings).keep(wish, SHOWING).reference == reference(wish.id)


def test_the_screen_leaves_alone_what_the_form_is_just_writing(kiosk, screen):
    being_written = kiosk.data / "outbox" / f".{ANOTHER}.sealed.unfinished"
    being_written.write_bytes(b"half")
    on_screen_of(kiosk.settings)
    assert being_written.exists()
