"""Which showings are offered, what they are called, and what a calendar makes of the file."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.entities import Showroom, Slot
from kiosk.interest import showing
from kiosk.interest.showing import Spoken, by_day, calendar, called, clock, free, showings

ROOM = Showroom(id="showroom", name={"sv": "Visnings; rummet, A"}, municipality={"sv": "Umeå"}, phone="090-1")
WORDS = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in (Path(__file__).parents[4] / "assets" / "form" / "words").glob("*.json")
}
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def slot(starts, minutes=30, **more):
    return Slot(id=starts.replace(":", ""), starts=starts, minutes=minutes, **more)


def only(starts, room=ROOM, **more):
    return showings([slot(starts, **more)], room)[0]


def event_of(file):
    return next(part for part in icalendar.Calendar.from_ical(file).walk() if part.name == "VEVENT")


def test_what_is_past_taken_or_too_soon_is_not_offered():
    known = showings(
        [slot("2026-11-23T13:30"), slot("2026-11-23T14:00"), slot("2026-11-23T09:00"), slot("2026-11-24T09:00")], ROOM
    )
    assert [each.id for each in free(known, frozenset({"2026-11-24T0900"}), NOW)] == ["2026-11-23T1400"]


def test_there_are_never_more_than_somebody_reads():
    known = showings([slot(f"2026-12-{day:02}T{hour:02}:00") for day in range(1, 11) for hour in range(9, 15)], ROOM)
    offered = free(known, frozenset(), NOW)
    assert offered == known[: showing.MOST_OFFERED]
    assert [(str(day.date), len(day.showings)) for day in by_day(offered)][:2] == [("2026-12-01", 6), ("2026-12-02", 6)]


def test_a_slot_without_a_time_is_no_showing():
    assert showings([slot("2026-13-01T10:00"), slot("soon"), slot("2026-12-01T10:00:00")], ROOM) == ()


def test_a_time_zone_that_this_computer_does_not_know_is_the_usual_one():
    unknown = Showroom(id="showroom", name={}, time_zone="Mars/Olympus")
    assert only("2026-12-01T10:00", unknown).starts == only("2026-12-01T10:00", None).starts


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "tisdag 1 december kl. 10.00–10.30"),
        ("fi", "tiistai 1. joulukuuta klo 10.00–10.30"),
        ("en", "Tuesday 1 December 10:00–10:30"),
        ("da", "tirsdag den 1. december kl. 10.00–10.30"),
    ],
)
def test_what_it_is_called(language, words):
    found = only("2026-12-01T10:00")
    assert f"{called(found.starts.date(), WORDS[language])} {clock(found, WORDS[language])}" == words


@pytest.mark.parametrize("language", sorted(WORDS))
def test_every_day_of_a_year_has_a_name_in_every_language(language):
    days = {called((NOW + timedelta(days=count)).date(), WORDS[language]) for count in range(365)}
    assert len(days) == 365


@pytest.mark.parametrize(
    ("starts", "zone", "begins", "ends"),
    [
        ("2026-12-01T10:00", "Europe/Stockholm", "09:00", "09:30"),
        ("2026-07-01T10:00", "Europe/Stockholm", "08:00", "08:30"),
        ("2026-07-01T10:00", "Europe/Helsinki", "07:00", "07:30"),
        ("2026-03-29T01:45", "Europe/Stockholm", "00:45", "01:15"),  # clocks go forward at 02:00
        ("2026-10-25T02:45", "Europe/Stockholm", "00:45", "01:15"),  # and back at 03:00
    ],
)
def test_a_calendar_shows_the_right_time_also_when_clocks_change(starts, zone, begins, ends):
    room = Showroom(id="showroom", name={"sv": "Rummet"}, time_zone=zone)
    file = calendar(only(starts, room), room, "0" * 32, Spoken(WORDS["sv"], "sv"), NOW)
    event = event_of(file)
    assert [event[key].dt.astimezone(UTC).strftime("%H:%M") for key in ("dtstart", "dtend")] == [begins, ends]
    assert event["dtstart"].dt.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M") == starts


def test_the_file_names_the_room_and_says_whom_to_call():
    found = only("2026-12-01T10:00", note={"sv": "Kom till receptionen;\nring på, och vänta."})
    event = event_of(calendar(found, ROOM, "ab" * 16, Spoken(WORDS["sv"], "sv"), NOW))
    assert event["summary"] == "Visning i Visnings; rummet, A"
    assert event["location"] == "Visnings; rummet, A, Umeå"
    assert event["description"] == "Kom till receptionen;\nring på, och vänta. Kan du inte komma? Ring 090-1."
    assert event["uid"] == "ab" * 16 + "@visningsrum"


@given(st.text(max_size=200), st.text(alphabet="åäö🙂\r\n;,\\: ", max_size=200))
def test_whatever_the_words_the_file_keeps_to_its_form(name, note):
    room = Showroom(id="showroom", name={"sv": name})
    file = calendar(only("2026-12-01T10:00", note={"sv": note}), room, "0" * 32, Spoken(WORDS["sv"], "sv"), NOW)
    lines = file.split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert max(len(line.encode("utf-8", "surrogatepass")) for line in lines) <= 75
    assert [line for line in lines if "\n" in line or "\r" in line] == []
    assert file.count("BEGIN:") == 3
