"""What the form knows from the catalogue that is on show: the room, whom to seal to, and what was chosen."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import NamedTuple

import apsw
import msgspec

from catalog.database import open_for_reading
from catalog.entities import Recipient, Showroom, Slot, Text
from catalog.errors import Refused
from catalog.queries import Catalogue
from kiosk.interest.seal import usable_key
from kiosk.interest.showing import Showing, showings

LONGEST_RETENTION_DAYS = 90


class Chosen(NamedTuple):
    """A product that a ticket names. Without a catalogue, or when it has been withdrawn, only its number is known."""

    number: int
    name: Text
    picture: Path | None


class Room(NamedTuple):
    """The room as it is on show. `recipients` are public keys (X25519, 32 bytes); without any, nothing can be sent.

    `showings` are all that staff have set, also past and booked ones, the earliest first. `late` says that nobody has
    read what visitors sent for so long that no answer can be promised.
    """

    showroom: Showroom | None
    recipients: tuple[bytes, ...]
    products: tuple[Chosen, ...]
    showings: tuple[Showing, ...] = ()
    late: bool = False

    @property
    def retention_days(self) -> int:
        """Return for how many days registrations may be kept: what the room says, at most 90."""
        return allowed_retention(self.showroom)


def allowed_retention(showroom: Showroom | None) -> int:
    """Return for how many days `showroom` may keep registrations: what it says, 1-90; 30 if it says nothing."""
    said = (showroom or Showroom(id="showroom", name={})).retention_days
    return min(max(said, 1), LONGEST_RETENTION_DAYS)


def read_room(catalogue: Path, media_folder: Path, numbers: tuple[int, ...], today: Callable[[], date]) -> Room:
    """Return the room and the products with these numbers; empty where the catalogue cannot be read just now."""
    try:
        with closing(open_for_reading(catalogue)) as connection:
            return _read(connection, Catalogue(connection, media_folder, lambda: today().isoformat()), numbers)
    except (Refused, apsw.Error, msgspec.DecodeError):
        return Room(None, (), tuple(Chosen(number, {}, None) for number in numbers))


def _read(connection: apsw.Connection, catalogue: Catalogue, numbers: tuple[int, ...]) -> Room:
    with connection:  # one moment: a switch never mixes two publications on one page
        room = catalogue.showroom()
        recipients = _recipients(connection)
        products = tuple(_chosen(catalogue, number) for number in numbers)
        slots = _slots(connection)
    return Room(room, recipients, products, showings(slots, room))


def _chosen(catalogue: Catalogue, number: int) -> Chosen:
    found = catalogue.by_number(number)
    if found is None:
        return Chosen(number, {}, None)
    return Chosen(number, found.name, catalogue.picture(found.pictures[0].small) if found.pictures else None)


def _slots(connection: apsw.Connection) -> list[Slot]:
    rows = connection.execute("SELECT body FROM record WHERE kind = 'slot' ORDER BY id")
    return [msgspec.json.decode(body, type=Slot) for (body,) in rows]


def _recipients(connection: apsw.Connection) -> tuple[bytes, ...]:
    rows = connection.execute("SELECT body FROM record WHERE kind = 'recipient' ORDER BY id")
    keys = (usable_key(msgspec.json.decode(body, type=Recipient).public_key) for (body,) in rows)
    return tuple(dict.fromkeys(key for key in keys if key))
