"""The times at which a showing can be booked: made in series and taken away, as drafts; and made free again."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from catalog.cli.workspace import Workspace
from catalog.entities import Slot
from catalog.errors import Invalid
from catalog.publication.digest import body_digest
from kiosk.interest.claims import FOLDER, claims, read_claim
from kiosk.interest.registration import reference

MOST_AT_ONCE: Final = 500
MOST_WEEKS: Final = 52
CUT_SHORT: Final = "?"
"""Instead of a reference: the booking's file could not be read."""


class Showing(NamedTuple):
    """A time, and the reference of the registration that has it (empty: free)."""

    slot: Slot
    booked_by: str


def series(
    first: datetime, minutes: int, *, until: str = "", weeks: int = 1, without: Collection[date] = ()
) -> list[datetime]:
    """Return local times from `first` on: one after the other until the clock `until` (15:00), in so many weeks.

    Those on the days in `without` are left out. Raises `Invalid`.
    """
    if minutes < 1 or not 1 <= weeks <= MOST_WEEKS:
        raise Invalid("Ange minst en minut, och 1 till 52 veckor.")
    day = _of_the_day(first, minutes, until)
    starts = [each + timedelta(weeks=week) for week in range(weeks) for each in day]
    found = [each for each in starts if each.date() not in without]
    if len(found) > MOST_AT_ONCE:
        raise Invalid(f"Det blir {len(found)} tider: lägg till högst {MOST_AT_ONCE} i taget.")
    return found


def _of_the_day(first: datetime, minutes: int, until: str) -> list[datetime]:
    """Return the times of one day: from `first`, one after the other, the last ending at `until`."""
    length = timedelta(minutes=minutes)
    if not until:
        return [first]
    try:
        clock = datetime.strptime(until, "%H:%M").time()  # noqa: DTZ007 - a time of day
    except ValueError as problem:
        raise Invalid(f"Klockslaget {until} går inte att läsa: skriv så här: 15:00") from problem
    count = int((datetime.combine(first.date(), clock) - first) / length)
    if count < 1:
        raise Invalid("Det finns ingen tid mellan de två klockslagen.")
    return [first + number * length for number in range(min(count, MOST_AT_ONCE + 1))]


def add(place: Workspace, starts: Iterable[datetime], minutes: int, note: str) -> None:
    """Make times, undone together. Those that begin at a time that is there already take its place."""
    words = {"sv": note} if note else {}
    with place.drafts.together():
        for each in starts:
            written = each.isoformat(timespec="minutes")
            place.put("slot", Slot(id=written.replace(":", ""), starts=written, minutes=minutes, note=words))


def remove(place: Workspace, slots: Iterable[Slot]) -> list[Slot]:
    """Remove times, undone together, but for those that are booked; return these. Raises `Invalid`."""
    folder = _bookings(place)
    booked: list[Slot] = []
    free: list[Slot] = []
    for slot in slots:
        (booked if (folder / slot.id).exists() else free).append(slot)
    with place.drafts.together():
        for slot in free:
            _delete(place, slot)
    return booked


def release(place: Workspace, slot: Slot) -> None:
    """Let a booked time be free again, at once. Raises `Invalid` if nobody has it."""
    path = _bookings(place) / slot.id
    if not path.exists():
        raise Invalid("Tiden är inte bokad.")
    path.unlink()


def remove_past(place: Workspace, before: datetime) -> int:
    """Remove the times that began before a local time, with their bookings; return how many. Raises `Invalid`."""
    folder = _bookings(place)
    past = [slot for slot in all_slots(place) if slot.starts < before.isoformat(timespec="minutes")]
    with place.drafts.together():
        for slot in past:
            _delete(place, slot)
    for slot in past:
        (folder / slot.id).unlink(missing_ok=True)
    return len(past)


def coming(place: Workspace, now: datetime) -> list[Showing]:
    """Return the times from `now` (local) on, and who has them. Raises `Invalid`."""
    _bookings(place)
    booked = {path.name: read_claim(path) for path in claims(place.share)}
    by = {slot_id: reference(claim.registration) if claim else CUT_SHORT for slot_id, claim in booked.items()}
    found = (slot for slot in all_slots(place) if slot.starts >= now.isoformat(timespec="minutes"))
    return [Showing(slot, by.get(slot.id, "")) for slot in found]


def all_slots(place: Workspace) -> list[Slot]:
    """Return every time, also those that have been, by when they begin."""
    return sorted((each for each in place.records().values() if isinstance(each, Slot)), key=lambda each: each.starts)


def _bookings(place: Workspace) -> Path:
    """Return the folder of bookings. Raises `Invalid` if the share is away: nobody knows then what is booked."""
    if not place.share.is_dir():
        raise Invalid(f"Den delade platsen går inte att nå: {place.share}")
    return place.share / FOLDER


def _delete(place: Workspace, slot: Slot) -> None:
    body = place.follower.mirror.body("slot", slot.id)
    place.drafts.delete("slot", slot.id, place.author, "" if body is None else body_digest(body))
