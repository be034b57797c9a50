"""Registrations that nobody has read: how many, since when, and when a promise of an answer would be a lie."""

from datetime import date, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from catalog.entities import Showroom
from kiosk.interest.inbox import Inbox
from kiosk.interest.notes import Notes

LOOK_SECONDS: Final = 3600.0
FEWEST_ANSWER_DAYS: Final = 1


class Unread(NamedTuple):
    """How many wait in the inbox without a mark or a note, and the day (UTC, ISO) the oldest came; empty if none."""

    waiting: int = 0
    since: str = ""


def unread(inbox: Path) -> Unread:
    """Return what nobody has touched in the folder `inbox`. Raises `OSError`."""
    noted = Notes(inbox).ids()
    days = [entry.received.isoformat() for entry in Inbox(inbox).waiting() if entry.id not in noted]
    return Unread(len(days), min(days, default=""))


def answers_are_late(since: str, showroom: Showroom | None, today: date) -> bool:
    """Say whether the oldest unread one has waited for longer than the room says that an answer may take."""
    if not since:
        return False
    days = max((showroom or Showroom(id="showroom", name={})).answer_days, FEWEST_ANSWER_DAYS)
    return date.fromisoformat(since) < today - timedelta(days=days)


class Watch:
    """Looks into the inbox on the share once an hour at most: how it was, stays known while the share is away."""

    def __init__(self, inbox: Path) -> None:
        """Nothing is read yet."""
        self._inbox = inbox
        self._next_look = 0.0
        self.state = Unread()

    def look(self, now: float) -> None:
        """Look if it is time; `now` counts seconds from anywhere. Raises `OSError`, and then looks again next time."""
        if now < self._next_look:
            return
        self.state = unread(self._inbox)
        self._next_look = now + LOOK_SECONDS
