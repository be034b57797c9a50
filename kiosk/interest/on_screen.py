"""What is written on the kiosk's own screen, by people without a phone: checked, sealed and kept as the form does it.

It works while the form's process does not: what is kept here is carried when that process is there again.
"""

import logging
import secrets
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.interest import form, seal
from kiosk.interest.booking import Desk
from kiosk.interest.bookings_on_share import BookingsOnShare
from kiosk.interest.form import Circumstances, Problem, Typed
from kiosk.interest.outbox import Outbox
from kiosk.interest.registration import reference
from kiosk.interest.room import Room, read_room
from kiosk.interest.showing import Showing, called, hours
from kiosk.interest.store import Bookings, Store
from kiosk.interest.ticket import KINDS, Ticket
from kiosk.interest.words import Languages
from kiosk.settings import HOSTED, Settings

NOT_SAVED: Final = Problem("", "not_saved")
CLOSED: Final = Problem("", "closed")
WORDS: Final = Path(__file__).resolve().parents[2] / "assets" / "form" / "words"


class Place(NamedTuple):
    """The kiosk. `read_room` gives the catalogue on show, `clock` Unix time."""

    name: str
    store: Store
    bookings: Bookings
    read_room: Callable[[tuple[int, ...]], Room]
    clock: Callable[[], float]
    languages: Languages


class Wish(NamedTuple):
    """What becomes one registration, however often it is sent: its id, and what it is about."""

    id: str
    numbers: tuple[int, ...]


class FreeTime(NamedTuple):
    """A showing that can be booked, in words: `tisdag 1 december`, `10.00-10.30`."""

    id: str
    day: str
    hours: str


class Opening(NamedTuple):
    """Whether anything can be taken, for how long it is kept, and the times that are free.

    `times_known` is false when nobody can say which times are free.
    """

    takes: bool = False
    retention_days: int = 0
    times: tuple[FreeTime, ...] = ()
    times_known: bool = True


class Kept(NamedTuple):
    """It is sealed and safe on disk: the digits that stand for it, and the booked time in words (may be empty)."""

    reference: str
    booked: str = ""


def on_screen_of(settings: Settings) -> "OnScreen":
    """Return what takes wishes on a kiosk's screen. Raises `OSError` if its data folder cannot be written."""
    today = partial(_today, time.time)
    place = Place(
        settings.kiosk.name,
        Outbox(settings.kiosk.data_folder / "outbox", clears=False),
        BookingsOnShare(settings.share.folder, settings.kiosk.name),
        lambda numbers: _bookable(settings, read_room(settings.catalogue, settings.media_folder, numbers, today)),
        time.time,
        Languages(WORDS, settings.kiosk.languages),
    )
    return OnScreen(place)


def _bookable(settings: Settings, room: Room) -> Room:
    """Return the room without its times where these are booked on a server, which a kiosk does not ask."""
    return room._replace(showings=()) if settings.interest.channel == HOSTED else room


def _today(clock: Callable[[], float]) -> date:
    return datetime.fromtimestamp(clock(), UTC).astimezone().date()


def new_wish(numbers: tuple[int, ...]) -> Wish:
    """Return a wish about these product numbers (none: the room as a whole) that nobody has had before."""
    return Wish(secrets.token_hex(16), tuple(sorted(set(numbers))))


class OnScreen:
    """Takes what is written. Nothing here raises what the world does; a share that hangs is waited for some seconds."""

    def __init__(self, place: Place) -> None:
        """Nothing has been written yet."""
        self._place = place
        self._desk = Desk(place.bookings, place.clock)

    def open(self, language: str, kind: str) -> Opening:
        """Return what can be asked for in a language; the free times only for a showing."""
        room = self._place.read_room(())
        if not room.recipients:
            return Opening()
        if kind != "showing":
            return Opening(takes=True, retention_days=room.retention_days)
        offered, words = self._desk.offer(room), self._words(language)
        times = tuple(
            FreeTime(showing.id, called(day.date, words), hours(showing, words))
            for day in offered.days
            for showing in day.showings
        )
        return Opening(takes=True, retention_days=room.retention_days, times=times, times_known=offered.known)

    def keep(self, wish: Wish, typed: Typed) -> Kept | Problem:
        """Seal and store, durably when this returns; or say what is in the way. Asked again, it is not kept twice."""
        wrong = form.problems(typed)
        if wrong:
            return wrong[0]
        room = self._place.read_room(())
        if not room.recipients:
            return CLOSED
        slot = form.wanted_slot(typed)
        booked = self._desk.book(room, slot, wish.id) if slot else None
        if isinstance(booked, Problem):
            return booked
        try:
            self._store(wish, typed, booked, room)
        except OSError as problem:
            logging.getLogger(__name__).error("a registration could not be saved: %s", type(problem).__name__)  # noqa: TRY400
            self._desk.release(booked, wish.id)
            return NOT_SAVED
        return Kept(reference(wish.id), self._told(booked, typed.language))

    def _store(self, wish: Wish, typed: Typed, booked: Showing | None, room: Room) -> None:
        received = datetime.fromtimestamp(self._place.clock(), UTC).strftime("%Y-%m-%dT%H:%MZ")
        kind = next(kind for kind in KINDS if kind == typed.kind)
        about = Ticket(wish.numbers, typed.language, kind, issued=0, nonce=b"")
        around = Circumstances(wish.id, received, self._place.name, secure=True, showing=booked)
        registration = form.registration(typed, about, typed.language, around)
        self._place.store.put(wish.id, seal.seal(registration, room.recipients))

    def _told(self, booked: Showing | None, language: str) -> str:
        if booked is None:
            return ""
        words = self._words(language)
        return f"{called(booked.starts.date(), words)} {words['at_hours'].format(hours=hours(booked, words))}"

    def _words(self, language: str) -> dict[str, str]:
        return self._place.languages.words(self._place.languages.choose(language))
