"""Sealed registrations on this kiosk's disk until they have been carried to the share. Nothing here is readable.

<outbox>/<id>.sealed    waits          <outbox>/sent/<id>    was carried (empty: a ticket becomes one registration)
"""

import threading
from pathlib import Path
from typing import Final

from catalog.publication.durable import make_folder, sync_folder
from kiosk.interest.durable import UNFINISHED, write_durably
from kiosk.interest.ticket import SEND_MINUTES

SUFFIX: Final = ".sealed"
REMEMBERED_SECONDS: Final = 2 * SEND_MINUTES * 60
"""How long a carried registration is remembered: longer than its ticket can be sent."""


class Outbox:
    """The folder `outbox`. Safe to use from several threads of one process, and beside the screen's process.

    Only one process clears away: what looks unfinished to another may just be written.
    """

    def __init__(self, folder: Path, *, clears: bool = True) -> None:
        """Make the folder; if it `clears`, clear away what a crash left unfinished. Raises `OSError`."""
        self._folder = folder
        self._sent = folder / "sent"
        self._writing = threading.Lock()
        self._unsure: set[str] = set()
        make_folder(self._sent)
        for unfinished in folder.glob(f".*{UNFINISHED}") if clears else ():
            unfinished.unlink(missing_ok=True)
        sync_folder(folder)  # a process that was killed may have left names that are not on the disk yet

    def has(self, registration_id: str) -> bool:
        """Say whether this registration has been received, durably, carried or not."""
        return registration_id not in self._unsure and self._is_there(registration_id)

    def put(self, registration_id: str, sealed: bytes) -> bool:
        """Keep a registration, durably when this returns; False if it had been received before. Raises `OSError`."""
        with self._writing:
            if self.has(registration_id):
                return False
            self._unsure.add(registration_id)  # until it is known to be on the disk, also if that fails
            if self._is_there(registration_id):
                sync_folder(self._folder)
            else:
                write_durably(self._waiting(registration_id), sealed)
            self._unsure.discard(registration_id)
            return True

    def count(self) -> int:
        """Return how many wait."""
        return len(self.ids())

    def ids(self) -> frozenset[str]:
        """Return the ids of those that wait."""
        return frozenset(path.stem for path in self._folder.glob(f"*{SUFFIX}"))

    def waiting(self) -> list[str]:
        """Return the ids of those that wait to be carried, oldest first."""
        found = [(path.stat().st_mtime, path.stem) for path in self._folder.glob(f"*{SUFFIX}")]
        return [registration_id for _, registration_id in sorted(found)]

    def read(self, registration_id: str) -> bytes:
        """Return a sealed registration that waits. Raises `OSError`."""
        return self._waiting(registration_id).read_bytes()

    def was_carried(self, registration_id: str) -> bool:
        """Say whether it has reached the share."""
        return self._mark(registration_id).exists()

    def carried(self, registration_id: str) -> None:
        """Remember that it has reached the share, then remove it here. Raises `OSError`."""
        self._mark(registration_id).touch()
        sync_folder(self._sent)
        self._waiting(registration_id).unlink(missing_ok=True)
        sync_folder(self._folder)

    def forget(self, now: float) -> None:
        """Forget those carried so long before the Unix time `now` that nobody can send them again."""
        for mark in self._sent.iterdir():
            if mark.stat().st_mtime < now - REMEMBERED_SECONDS:
                mark.unlink()

    def _is_there(self, registration_id: str) -> bool:
        return self._waiting(registration_id).exists() or self._mark(registration_id).exists()

    def _waiting(self, registration_id: str) -> Path:
        return self._folder / f"{registration_id}{SUFFIX}"

    def _mark(self, registration_id: str) -> Path:
        return self._sent / registration_id
