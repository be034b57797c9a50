"""One room's registrations and bookings in PostgreSQL. What the database cannot do just now is an `OSError`."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Connection, Engine, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import SQLAlchemyError

from kiosk.interest.hosted.tables import booking, registration
from kiosk.interest.seal import read_header
from kiosk.interest.store import Booked
from kiosk.interest.ticket import SEND_MINUTES

TICKET_LIFE: Final = timedelta(minutes=SEND_MINUTES)
REMEMBERED: Final = 2 * TICKET_LIFE
"""How long the id of a fetched registration is remembered: longer than its ticket can be sent."""
MOST_AT_ONCE: Final = 50
T = TypeVar("T")


class Waiting(NamedTuple):
    """A registration that staff have not fetched."""

    id: str
    sealed: bytes


class RoomInDatabase:
    """What the form needs of a room (`Store`), and what staff fetch."""

    def __init__(self, engine: Engine, room: str) -> None:
        """`room` is the room's path, which never changes."""
        self._engine = engine
        self._room = room

    def has(self, registration_id: str) -> bool:
        """Say whether this registration has been received. Raises `OSError`."""
        with self._asking() as connection:
            return connection.execute(select(registration.c.id).where(*self._this(registration_id))).first() is not None

    def put(self, registration_id: str, sealed: bytes) -> bool:
        """Keep a registration and what it has booked; False if it had been received before. Raises `OSError`."""
        received = date.fromisoformat(read_header(sealed).received)
        kept = insert(registration).values(room=self._room, id=registration_id, received=received, sealed=sealed)
        booked = update(booking).where(booking.c.room == self._room, booking.c.registration == registration_id)
        with self._asking() as connection:
            if connection.execute(kept.on_conflict_do_nothing().returning(registration.c.id)).first() is None:
                return False
            connection.execute(booked.values(confirmed=True))
            return True

    def waiting(self, most: int = MOST_AT_ONCE) -> list[Waiting]:
        """Return those that nobody has fetched, the oldest first. Raises `OSError`."""
        those = registration.c.room == self._room, registration.c.sealed.is_not(None)
        found = select(registration.c.id, registration.c.sealed).where(*those)
        with self._asking() as connection:
            rows = connection.execute(found.order_by(registration.c.kept_at, registration.c.id).limit(most))
            return [Waiting(row.id, bytes(row.sealed)) for row in rows]

    def oldest_waiting(self) -> str:
        """Return the day (ISO) when the oldest came that nobody has fetched; empty if none waits. Raises `OSError`."""
        those = registration.c.room == self._room, registration.c.sealed.is_not(None)
        with self._asking() as connection:
            day: date | None = connection.execute(select(func.min(registration.c.received)).where(*those)).scalar()
        return day.isoformat() if day else ""

    def fetched(self, ids: list[str]) -> int:
        """Forget the content of registrations that are in the staff's inbox; return how many. Raises `OSError`."""
        those = registration.c.room == self._room, registration.c.id.in_(ids), registration.c.sealed.is_not(None)
        with self._asking() as connection:
            gone = update(registration).where(*those).values(sealed=None, fetched_at=func.now())
            return connection.execute(gone).rowcount

    def free(self, ids: list[str]) -> int:
        """Give back the showings that these registrations have booked; return how many. Raises `OSError`."""
        with self._asking() as connection:
            gone = delete(booking).where(booking.c.room == self._room, booking.c.registration.in_(ids))
            return connection.execute(gone).rowcount

    def tidy(self, now: datetime, retention_days: int) -> int:
        """Remove what is past its time, and bookings nobody came for; return how many were removed unread."""
        mine = registration.c.room == self._room
        oldest = (now - timedelta(days=retention_days)).date()
        with self._asking() as connection:
            connection.execute(delete(registration).where(mine, registration.c.fetched_at < now - REMEMBERED))
            orphans = booking.c.room == self._room, ~booking.c.confirmed, booking.c.made_at < now - TICKET_LIFE
            connection.execute(delete(booking).where(*orphans))
            unread = mine, registration.c.received < oldest, registration.c.sealed.is_not(None)
            return connection.execute(delete(registration).where(*unread)).rowcount

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except SQLAlchemyError as problem:  # its words may quote what is in the query
            raise OSError(f"the database: {type(problem).__name__}") from None

    def _this(self, registration_id: str) -> tuple[ColumnElement[bool], ...]:
        return registration.c.room == self._room, registration.c.id == registration_id


class BookingsInDatabase:
    """Who has which showing of a room (`Bookings`)."""

    def __init__(self, engine: Engine, room: str) -> None:
        """`room` is the room's path."""
        self._engine = engine
        self._room = room

    def taken(self) -> frozenset[str] | None:
        """Return the ids of the slots that are booked; None if that cannot be known just now."""
        found = select(booking.c.slot).where(booking.c.room == self._room)
        return self._ask(lambda connection: frozenset(connection.execute(found).scalars()))

    def book(self, slot_id: str, registration_id: str) -> Booked:
        """Let the registration have the slot, unless another has it. Asked again, it answers the same."""
        wish = insert(booking).values(room=self._room, slot=slot_id, registration=registration_id)
        holder = select(booking.c.registration).where(booking.c.room == self._room, booking.c.slot == slot_id)

        def decide(connection: Connection) -> Booked:
            connection.execute(wish.on_conflict_do_nothing())
            return "mine" if connection.execute(holder).scalar_one() == registration_id else "taken"

        return self._ask(decide) or "unknown"

    def held_by(self, registration_id: str) -> str:
        """Return the id of the slot that the registration has; empty if it has none, or nobody knows just now."""
        found = select(booking.c.slot).where(
            booking.c.room == self._room, booking.c.registration == registration_id, booking.c.confirmed
        )
        return self._ask(lambda connection: connection.execute(found).scalars().first()) or ""

    def release(self, slot_id: str, registration_id: str) -> None:
        """Give the slot back if this registration has it, and is not kept."""
        this = booking.c.room == self._room, booking.c.slot == slot_id, booking.c.registration == registration_id
        self._ask(lambda connection: connection.execute(delete(booking).where(*this, ~booking.c.confirmed)).rowcount)

    def _ask(self, what: Callable[[Connection], T]) -> T | None:
        try:
            with self._engine.begin() as connection:
                return what(connection)
        except SQLAlchemyError:
            return None
