"""Booked showings as files on the share: `slots/<slot id>` is made by whoever is first, and by nobody else.

Making a file that must not exist is one step on every file system and every share. It holds the registration's id and
the kiosk's name; who comes, only staff can read. Everything here raises `OSError`, and may wait for the share.
"""

import os
from pathlib import Path
from typing import Final

import msgspec

from catalog.publication.durable import sync_folder

FOLDER: Final = "slots"


class Claim(msgspec.Struct, frozen=True):
    """What a claimed slot's file says."""

    registration: str
    kiosk: str


def claims(share: Path) -> list[Path]:
    """Return the file of every booked slot; its name is the slot's id."""
    return sorted((share / FOLDER).glob("[!.]*"))


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
