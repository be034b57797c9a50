"""Booking a showing through the form: offered, booked, taken by another, gone, put into a calendar."""

import re
import threading
from datetime import UTC, datetime, timedelta

import icalendar
import pytest
from showroom_kiosk import ShowroomKiosk
from test_server import FINE, Phone

from catalog.cli.demo_times import demo_times
from catalog.entities import Slot
from kiosk.interest.bookings_on_share import BookingsOnShare

TOMORROW = (datetime.now(UTC) + timedelta(days=2)).strftime("%Y-%m-%d")
SHOWING = {**FINE, "kind": "showing"}
ANOTHER = "f" * 32


@pytest.fixture
def kiosk(tmp_path):
    made = ShowroomKiosk(tmp_path / "kiosk")
    made.put(
        Slot(id="past", starts="2020-01-01T10:00"),
        Slot(id="ten", starts=f"{TOMORROW}T10:00", note={"sv": "Kom till receptionen."}),
        Slot(id="eleven", starts=f"{TOMORROW}T11:00"),
    )
    return made


@pytest.fixture
def phone(kiosk):
    return Phone(kiosk)


def times(answer):
    return re.findall(r'name="slot" value="([^"]*)"', answer.text)


def test_free_times_are_offered_and_a_taken_one_is_not(kiosk, phone):
    text = kiosk.ticket(kind="showing")
    page = phone.get(f"/{text}")
    assert times(page) == ["ten", "eleven", ""]
    assert "Kom till receptionen." in page.text
    BookingsOnShare(kiosk.share, "Biblioteket").book("ten", ANOTHER)
    assert times(phone.get(f"/{text}")) == ["eleven", ""]


def test_a_demo_offers_its_times_and_one_made_long_ago_asks_for_days_instead(kiosk, phone):
    text, today = kiosk.ticket(kind="showing"), datetime.now(UTC).date()
    for slot in ("ten", "eleven"):
        kiosk.delete("slot", slot)
    kiosk.put(*demo_times(today - timedelta(days=30)))
    page = phone.get(f"/{text}")
    assert times(page) == []
    assert 'name="time"' in page.text
    assert 'id="slots"' not in page.text
    kiosk.put(*demo_times(today))
    assert times(phone.get(f"/{text}")) == [*(slot.id for slot in demo_times(today)), ""]


def test_how_long_it_takes_is_said_once_or_beside_each_time(kiosk, phone):
    text = kiosk.ticket(kind="showing")
    page = phone.get(f"/{text}").text
    assert "Visningen tar 30 minuter." in page
    assert re.search(r">10\.00</label>", page)
    kiosk.put(Slot(id="noon", starts=f"{TOMORROW}T12:00", minutes=45))
    page = phone.get(f"/{text}").text
    assert "Visningen tar" not in page
    assert re.search(r">12\.00–12\.45</label>", page)


def test_a_time_is_booked_sealed_and_shown_with_a_file_for_the_calendar(kiosk, phone):
    text = kiosk.ticket(kind="showing")
    sent = phone.post(f"/{text}", **SHOWING, slot="ten", day="mon", time="morning")
    assert sent.status_code == 303
    registration = phone.sent(text)
    assert (registration.slot, registration.starts, registration.minutes) == ("ten", f"{TOMORROW}T10:00", 30)
    assert (registration.days, registration.time) == ((), "any"), "a booked time needs no other"
    thanks = phone.get(sent.headers["location"])
    assert "Din visning är bokad" in thanks.text
    assert "kl. 10.00–10.30" in thanks.text
    file = phone.get(re.search(r'href="([^"]*visning\.ics[^"]*)"', thanks.text)[1].replace("&amp;", "&"))
    assert file.headers["content-type"] == "text/calendar; charset=utf-8"
    assert icalendar.Calendar.from_ical(file.text).walk("VEVENT")[0]["summary"] == "Visning i Visningsrummet"


def test_somebody_was_quicker_and_nothing_that_was_typed_is_lost(kiosk, phone):
    text = kiosk.ticket(kind="showing")
    BookingsOnShare(kiosk.share, "Biblioteket").book("ten", ANOTHER)
    answer = phone.post(f"/{text}", **SHOWING, slot="ten")
    assert answer.status_code == 422
    assert "Någon hann före dig" in answer.text
    assert 'value="Zebrafink"' in answer.text
    assert times(answer) == ["eleven", ""]
    assert not phone.outbox.has(kiosk.id_of(text))
    assert phone.post(f"/{text}", **SHOWING, slot="eleven").status_code == 303


@pytest.mark.parametrize("slot", ["past", "never", "../inbox", "ten\x00", "ten/../ten"])
def test_a_time_that_is_not_offered_cannot_be_booked(kiosk, phone, slot):
    answer = phone.post(f"/{kiosk.ticket(kind='showing')}", **SHOWING, slot=slot)
    assert (answer.status_code, "Tiden går inte att boka längre" in answer.text) in {(422, True), (303, False)}
    assert BookingsOnShare(kiosk.share, "x").taken() <= {"ten"}
    if answer.status_code == 303:
        assert slot == "ten\x00", "what does not show is taken away"


def test_the_share_is_away_so_days_are_asked_for_instead(kiosk, phone):
    (kiosk.share / "catalog.sqlite").unlink()
    text = kiosk.ticket(kind="showing")
    page = phone.get(f"/{text}")
    assert times(page) == []
    assert "inte visa lediga tider just nu" in page.text
    answer = phone.post(f"/{text}", **SHOWING, slot="ten")
    assert "Det gick inte att boka tiden just nu" in answer.text
    assert phone.post(f"/{text}", **SHOWING, day="tue").status_code == 303
    assert (phone.sent(text).slot, phone.sent(text).days) == ("", ("tue",))


def test_without_times_nothing_is_said_of_them(tmp_path):
    kiosk = ShowroomKiosk(tmp_path / "kiosk")
    assert "slots" not in Phone(kiosk).get(f"/{kiosk.ticket(kind='showing')}").text


def test_another_wish_books_nothing(kiosk, phone):
    text = kiosk.ticket(kind="contact")
    assert phone.post(f"/{text}", **{**FINE, "kind": "contact"}, slot="ten").status_code == 303
    assert phone.sent(text).slot == ""
    assert BookingsOnShare(kiosk.share, "x").taken() == frozenset()
    assert phone.get(f"/{text}/visning.ics").status_code == 404


def test_a_registration_that_cannot_be_saved_gives_its_time_back(kiosk, phone, monkeypatch):
    def full(*_words):
        raise OSError(28, "No space left on device")

    text = kiosk.ticket(kind="showing")
    with monkeypatch.context() as patch:
        patch.setattr(phone.outbox, "put", full)
        answer = phone.post(f"/{text}", **SHOWING, slot="ten")
    assert answer.status_code == 503
    assert BookingsOnShare(kiosk.share, "x").taken() == frozenset()
    assert phone.post(f"/{text}", **SHOWING, slot="ten").status_code == 303


def test_a_double_tap_with_two_times_books_one(kiosk, phone):
    text = kiosk.ticket(kind="showing")
    answers = []

    def tap(slot):
        answers.append(phone.post(f"/{text}", **SHOWING, slot=slot).status_code)

    taps = [threading.Thread(target=tap, args=(slot,)) for slot in ("ten", "eleven", "ten")]
    for each in taps:
        each.start()
    for each in taps:
        each.join()
    assert answers == [303, 303, 303]
    assert BookingsOnShare(kiosk.share, "x").taken() == {phone.sent(text).slot}


def test_no_file_without_a_true_ticket_or_after_its_time(kiosk, phone):
    text = kiosk.ticket(kind="showing", minutes_ago=25 * 60)
    assert phone.get(f"/{text}/visning.ics").status_code == 404
    assert phone.get(f"/{'A' * 34}/visning.ics").status_code == 404
