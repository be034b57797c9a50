"""Showings that can be booked: which are still to come, what they are called, and the file for a calendar. Pure."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from catalog.entities import Showroom, Slot, Text, read
from kiosk.interest.words import Words

MOST_OFFERED: Final = 24
"""More times than these make a list that nobody reads to its end."""
NOTICE: Final = timedelta(hours=1)
"""Staff must have time to see that somebody comes."""
WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST_LINE: Final = 75
"""Bytes of a line in a calendar file (RFC 5545, 3.1)."""
DEFAULT_ZONE: Final = "Europe/Stockholm"


class Showing(NamedTuple):
    """A slot with its time: `starts` knows its time zone."""

    id: str
    starts: datetime
    minutes: int
    note: Text

    @property
    def ends(self) -> datetime:
        """When it is over; an hour is an hour, also when clocks are changed."""
        return (self.starts.astimezone(UTC) + timedelta(minutes=self.minutes)).astimezone(self.starts.tzinfo)

    @property
    def local(self) -> str:
        """When it starts as staff wrote it: `2026-12-01T10:00`."""
        return self.starts.replace(tzinfo=None).isoformat(timespec="minutes")


class Spoken(NamedTuple):
    """A language and its words."""

    words: Words
    language: str


class Day(NamedTuple):
    """The showings of one day, in their order."""

    date: date
    showings: tuple[Showing, ...]


def showings(slots: Iterable[Slot], room: Showroom | None) -> tuple[Showing, ...]:
    """Return every slot that has a time, the earliest first."""
    zone = _zone(room.time_zone if room else DEFAULT_ZONE)
    found = [
        Showing(slot.id, starts.replace(tzinfo=zone), slot.minutes, slot.note)
        for slot in slots
        if (starts := slot.starts_at()) is not None
    ]
    return tuple(sorted(found, key=lambda each: (each.starts, each.id)))


def free(known: Iterable[Showing], taken: frozenset[str], now: datetime) -> tuple[Showing, ...]:
    """Return those that can be booked at `now`, not too many."""
    coming = (each for each in known if each.id not in taken and each.starts >= now + NOTICE)
    return tuple(each for _, each in zip(range(MOST_OFFERED), coming, strict=False))


def by_day(offered: Iterable[Showing]) -> tuple[Day, ...]:
    """Return showings in their order, a group for each day."""
    days: dict[date, list[Showing]] = {}
    for showing in offered:
        days.setdefault(showing.starts.date(), []).append(showing)
    return tuple(Day(day, tuple(found)) for day, found in days.items())


def called(day: date, words: Words) -> str:
    """Return what a day is called in a language: `tisdag 1 december`."""
    return words["date"].format(
        weekday=words[f"weekday_{WEEKDAYS[day.weekday()]}"], day=day.day, month=words[f"month_{day.month}"]
    )


def start(showing: Showing, words: Words) -> str:
    """Return when it begins, as a clock shows it: `10.00`."""
    return showing.starts.strftime(words["clock"])


def hours(showing: Showing, words: Words) -> str:
    """Return from when until when, as a clock shows it: `10.00–10.30`."""
    return f"{start(showing, words)}–{showing.ends.strftime(words['clock'])}"


def clock(showing: Showing, words: Words) -> str:
    """Return the same within a sentence: `kl. 10.00–10.30`."""
    return words["at_hours"].format(hours=hours(showing, words))


def calendar(showing: Showing, room: Showroom, registration_id: str, spoken: Spoken, now: datetime) -> str:
    """Return the showing as a calendar file (RFC 5545), in UTC, so that it is right on both sides of a clock change.

    It names the room and no product: calendars are shared, and a choice of aid is the visitor's own.
    """
    words, language = spoken
    name, note = read(room.name, language).text, read(showing.note, language).text
    ask = words["calendar_call"].format(phone=room.phone) if room.phone else ""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Visningsrum//Visningsrum//SV",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{registration_id}@visningsrum",
        f"DTSTAMP:{_utc(now)}",
        f"DTSTART:{_utc(showing.starts)}",
        f"DTEND:{_utc(showing.ends)}",
        f"SUMMARY:{_escaped(words['calendar_title'].format(room=name))}",
        f"LOCATION:{_escaped(', '.join(filter(None, (name, read(room.municipality, language).text))))}",
        f"DESCRIPTION:{_escaped(' '.join(filter(None, (note, ask))))}",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT2H",
        f"DESCRIPTION:{_escaped(words['calendar_title'].format(room=name))}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        text = text.replace(sign, written)
    return text


def _folded(line: str) -> Iterable[str]:
    """Give `line` in pieces of at most 75 bytes, between signs, all but the first after a space."""
    piece = ""
    for sign in line:
        if len((piece + sign).encode()) > LONGEST_LINE:
            yield piece
            piece = " "
        piece += sign
    yield piece


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # what was published is checked: this computer has no list
        return ZoneInfo(DEFAULT_ZONE)
