"""Booking a showing on the form: what is offered, what is booked, what somebody has booked."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from kiosk.interest.form import Problem
from kiosk.interest.room import Room
from kiosk.interest.showing import Day, Showing, by_day, free
from kiosk.interest.store import Bookings

FIELD = "slots"


class Offered(NamedTuple):
    """The times that can be booked now, by day. `known` is false when nobody can say which are taken."""

    days: tuple[Day, ...] = ()
    known: bool = True

    @property
    def minutes(self) -> int:
        """How long each of them takes; 0 if that differs."""
        lengths = {showing.minutes for day in self.days for showing in day.showings}
        return lengths.pop() if len(lengths) == 1 else 0


class Desk:
    """Books showings for whoever fills in the form. `clock` gives Unix time."""

    def __init__(self, bookings: Bookings, clock: Callable[[], float]) -> None:
        """Nothing is asked yet."""
        self._bookings = bookings
        self._clock = clock

    def offer(self, room: Room) -> Offered:
        """Return what can be booked; nobody is asked when staff have set no time that is still to come."""
        coming = free(room.showings, frozenset(), self._now())
        if not coming:
            return Offered()
        taken = self._bookings.taken()
        return Offered(known=False) if taken is None else Offered(by_day(free(room.showings, taken, self._now())))

    def book(self, room: Room, slot_id: str, registration_id: str) -> Showing | Problem:
        """Return the showing that the registration has from now on; or why it cannot have it."""
        showing = _find(room, slot_id)
        if showing is None or showing.starts < self._now():
            return Problem(FIELD, "problem_slot_gone")
        answer = self._bookings.book(slot_id, registration_id)
        if answer == "mine":
            return showing
        return Problem(FIELD, "problem_slot_taken" if answer == "taken" else "problem_slot_unknown")

    def release(self, showing: Showing | None, registration_id: str) -> None:
        """Give a showing back."""
        if showing:
            self._bookings.release(showing.id, registration_id)

    def held(self, room: Room, registration_id: str) -> Showing | None:
        """Return the showing that a registration has, as far as is known."""
        return _find(room, self._bookings.held_by(registration_id)) if room.showings else None

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock(), UTC)


def _find(room: Room, slot_id: str) -> Showing | None:
    return next((showing for showing in room.showings if showing.id == slot_id), None)
