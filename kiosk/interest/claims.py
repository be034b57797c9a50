"""Booked showings as files on the share: `slots/<slot id>` is made by whoever is first, and by nobody else.

Making a file that must not exist is one step on every file system and every share. It holds the registration's id and
the kiosk's name; who comes, only staff can read. Everything here raises `OSError`, and may wait for the share.
"""

import os
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec

from catalog.entities import Slot
from catalog.publication.durable import sync_folder

FOLDER: Final = "slots"
KEPT_AFTER: Final = timedelta(days=7)
"""A booking stays so long after its showing: time zones and a clock that is a little wrong do not matter then."""
KEPT_WITHOUT_SLOT: Final = timedelta(days=800)
"""Nobody books what is further ahead; a slot that was removed may come back, as when a publication is taken back."""
CLOCK_NOT_SET: Final = timedelta(days=3650)
"""A file that seems to be older was written by a computer that did not know the day."""


class Claim(msgspec.Struct, frozen=True):
    """What a claimed slot's file says."""

    registration: str
    kiosk: str


def claims(share: Path) -> list[Path]:
    """Return the file of every booked slot; its name is the slot's id."""
    return sorted(path for path in (share / FOLDER).glob("[!.]*") if path.is_file())


def claims_of(share: Path, registration_id: str) -> list[Path]:
    """Return those of one registration."""
    return [path for path in claims(share) if (claim := read_claim(path)) and claim.registration == registration_id]


def read_claim(path: Path) -> Claim | None:
    """Return what a claim says; None for one that was cut short, or is gone."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Claim)
    except (FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def claim_slot(share: Path, slot_id: str, claim: Claim) -> bool:
    """Make the claim, durably; False if the slot has one already."""
    folder = share / FOLDER
    folder.mkdir(exist_ok=True)
    path = folder / slot_id
    try:
        file = path.open("xb")
    except FileExistsError:
        return False
    try:
        with file:
            file.write(msgspec.json.encode(claim))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise
    sync_folder(folder)
    return True


def remove_past_claims(share: Path, slots: Iterable[Slot], today: date) -> int:
    """Remove the claims whose showing is long past; return how many. `slots` are all that staff have, drafts too.

    A claim whose slot nobody knows stays until it is too old to be for a day to come.
    """
    days = {slot.id: starts.date() for slot in slots if (starts := slot.starts_at()) is not None}
    past = [path for path in claims(share) if _is_past(path, days.get(path.name), today)]
    for path in past:
        path.unlink(missing_ok=True)
    return len(past)


def _is_past(path: Path, day: date | None, today: date) -> bool:
    if day is not None:
        return today - day > KEPT_AFTER
    try:
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    except FileNotFoundError:
        return False
    return KEPT_WITHOUT_SLOT < today - made < CLOCK_NOT_SET and read_claim(path) is not None
