"""The place: the room itself, what stands in it, and who receives what visitors write."""

import re
from datetime import datetime
from typing import Final

from catalog.parts import Record, Text

_MINUTE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")


class Showroom(Record, frozen=True, kw_only=True):
    """The room itself and who answers for it. Its only record has the id `showroom`."""

    name: Text
    municipality: Text = {}
    phone: str = ""
    hours: Text = {}
    welcome: Text = {}
    controller: Text = {}
    """Who is responsible for personal data, and how to reach them (GDPR art. 13.1 a)."""
    protection_officer: Text = {}
    """How to reach the data protection officer (art. 13.1 b)."""
    legal_basis: Text = {}
    authority: Text = {}
    """Whom to complain to (art. 13.2 d)."""
    privacy: Text = {}
    retention_days: int = 30
    retention_decision: str = ""
    """The reference of the municipality's decision on how long registrations are kept."""
    answer_days: int = 14
    """Days a registration may wait unread before the kiosk stops promising an answer."""
    time_zone: str = "Europe/Stockholm"
    demo: bool = False
    review_demanded: bool = False
    """Whether a product must be reviewed by somebody else before it is published."""


class Station(Record, frozen=True, kw_only=True):
    """A place in the room where things can be tried."""

    number: int
    name: Text
    place: Text = {}


class Recipient(Record, frozen=True, kw_only=True):
    """Somebody whom registrations of interest are sealed to: a libsodium public key (X25519), base64."""

    name: str
    public_key: str
    recovery: bool = False


class Slot(Record, frozen=True, kw_only=True):
    """A time at which somebody shows the room to one visitor, and those she brings: staff set it, the form books it."""

    starts: str
    """Local time in the showroom's time zone, to the minute: `2026-12-01T10:00`."""
    minutes: int = 30
    note: Text = {}
    """What the visitor should know: where to come, what is shown."""

    def starts_at(self) -> datetime | None:
        """Return when it starts, without a time zone; None if `starts` is no such minute."""
        if not _MINUTE.fullmatch(self.starts):
            return None
        try:
            return datetime.fromisoformat(self.starts)
        except ValueError:
            return None
