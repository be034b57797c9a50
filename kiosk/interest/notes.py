"""What staff did with registrations, sealed like these: `<inbox>/notes/<id>/<number>.sealed`, a file a note.

Several can write at once: nobody's note is in another's file. Notes go when their registration goes.
"""

import re
import secrets
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from nacl.public import PrivateKey

from kiosk.interest.durable import write_durably
from kiosk.interest.outbox import SUFFIX
from kiosk.interest.registration import Note
from kiosk.interest.seal import LARGEST_FILE, Unreadable, seal, unseal_note

FOLDER: Final = "notes"
_NAME: Final = re.compile(r"[0-9a-f]{32}")


class Noted(NamedTuple):
    """What was noted on a registration, and how many notes are damaged or sealed to others."""

    notes: list[Note]
    unreadable: int


class Notes:
    """The folder `notes` in the inbox."""

    def __init__(self, inbox: Path) -> None:
        """Nothing is read or made yet."""
        self._folder = inbox / FOLDER

    def add(self, note: Note, recipients: Sequence[bytes]) -> None:
        """Keep a note, sealed to the same people as registrations. Raises `OSError`."""
        folder = self._folder / note.id
        folder.mkdir(parents=True, exist_ok=True)
        write_durably(folder / f"{secrets.token_hex(8)}{SUFFIX}", seal(note, recipients))

    def of(self, registration_id: str, private_keys: Sequence[PrivateKey]) -> Noted:
        """Return the notes on a registration, the oldest first, as far as these keys open them."""
        found, unreadable = [], 0
        for path in self.files(registration_id):
            try:
                found.append(unseal_note(read_file(path), private_keys))
            except FileNotFoundError:  # a colleague erased it
                continue
            except Unreadable:
                unreadable += 1
        return Noted(sorted(found, key=lambda note: note.received), unreadable)

    def files(self, registration_id: str = "*") -> list[Path]:
        """Return the files of the notes on one registration, or on all."""
        return sorted(self._folder.glob(f"{registration_id}/[!.]*{SUFFIX}"))

    def ids(self) -> set[str]:
        """Return the ids of the registrations that something has been noted on."""
        return {path.name for path in self._folder.glob("*") if _NAME.fullmatch(path.name)}

    def erase(self, registration_id: str) -> None:
        """Remove everything that was noted on a registration. Raises `OSError`."""
        folder = self._folder / registration_id
        if not _NAME.fullmatch(registration_id) or not folder.is_dir():
            return
        for path in folder.glob("*"):  # what is being written has a dot before its name, and goes as well
            path.unlink(missing_ok=True)
        with suppress(OSError):  # a colleague removes it, or writes one more and takes that back herself
            folder.rmdir()


def read_file(path: Path) -> bytes:
    """Return a sealed file's content, and of a larger one too much to be one."""
    with path.open("rb") as file:
        return file.read(LARGEST_FILE + 1)
