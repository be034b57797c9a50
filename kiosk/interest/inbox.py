"""The staff's inbox: a folder on the share with one sealed file per registration.

<inbox>/<id>.sealed            waits for somebody
<inbox>/handled/<id>.sealed    has been dealt with
<inbox>/erased/<id>            is gone for good (empty: a kiosk that was interrupted must not bring it back)
"""

import os
import re
import stat
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from nacl.public import PrivateKey

from catalog.errors import Invalid
from catalog.publication.durable import sync_folder
from kiosk.interest.claims import claims_of
from kiosk.interest.durable import write_durably
from kiosk.interest.notes import FOLDER, Notes
from kiosk.interest.outbox import SUFFIX
from kiosk.interest.registration import Registration, reference
from kiosk.interest.room import LONGEST_RETENTION_DAYS
from kiosk.interest.seal import LARGEST_FILE, Sealed, Unreadable, is_sealed_to, read_header, seal, unseal, unseal_note

_ID: Final = re.compile(r"[0-9a-f]{32}")


class Entry(NamedTuple):
    """A registration in the inbox. `received` is the day it came (UTC)."""

    id: str
    received: date
    handled: bool
    path: Path


class Strange(NamedTuple):
    """A file that is not a registration, and a sentence that says so."""

    path: Path
    sentence: str


class Inbox:
    """The folder `inbox` on the share. Everything here can be done by several people at once."""

    def __init__(self, folder: Path) -> None:
        """Nothing is read or made yet."""
        self._folder = folder
        self._handled = folder / "handled"
        self._erased = folder / "erased"

    def has(self, registration_id: str) -> bool:
        """Say whether a registration has arrived whole, whatever has happened to it since. Raises `OSError`."""
        name = registration_id + SUFFIX
        if (self._erased / registration_id).exists() or (self._handled / name).exists():
            return True
        try:
            return read_header(_content(self._folder / name)).id == registration_id
        except (FileNotFoundError, Unreadable):
            return False

    def place_for(self, registration_id: str) -> Path:
        """Return where a registration that arrives goes; the folder is made if need be. Raises `OSError`."""
        if not self._folder.exists():
            self._folder.mkdir(exist_ok=True)
            sync_folder(self._folder.parent)
        return self._folder / f"{registration_id}{SUFFIX}"

    def entries(self) -> tuple[list[Entry], list[Strange]]:
        """Return the registrations, those that wait first, oldest first; and what does not belong here."""
        found: list[Entry] = []
        strange: list[Strange] = []
        for folder in (self._folder, self._handled):
            for path in sorted(folder.glob("[!.]*")):
                if path.is_dir():
                    continue
                try:
                    found.append(_entry(path, handled=folder == self._handled))
                except FileNotFoundError:  # a colleague was quicker
                    continue
                except Unreadable as problem:
                    strange.append(Strange(path, problem.sentence))
                except OSError:  # one file never hides the others
                    strange.append(Strange(path, "Filen går inte att läsa."))
        found.sort(key=lambda entry: (entry.handled, entry.received, entry.id))
        return found, strange

    def find(self, name: str) -> Entry:
        """Return the one registration whose id begins with `name` or whose reference (`412 907`) it is.

        Raises `Invalid` if there is none or more than one.
        """
        wanted = name.replace(" ", "").lower()
        entries, _ = self.entries()
        found = [entry for entry in entries if wanted and entry.id.startswith(wanted)]
        found = found or [entry for entry in entries if reference(entry.id).replace(" ", "") == wanted]
        if len(found) != 1:
            several = "Flera anmälningar börjar så" if found else "Det finns ingen anmälan med den koden"
            raise Invalid(f"{several}: {name}")
        return found[0]

    def open(self, entry: Entry, private_keys: Sequence[PrivateKey]) -> Registration:
        """Return what stands in a registration. Raises `Unreadable`, and `Invalid` if it has gone."""
        try:
            return unseal(_content(entry.path), private_keys)
        except FileNotFoundError as problem:
            raise _gone(entry) from problem

    def handle(self, entry: Entry) -> None:
        """Mark a registration as dealt with. Raises `Invalid` if it has gone."""
        if entry.handled:
            return
        self._handled.mkdir(exist_ok=True)
        try:
            entry.path.replace(self._handled / entry.path.name)
        except FileNotFoundError as problem:
            raise _gone(entry) from problem
        sync_folder(self._handled)

    def erase(self, entry: Entry) -> None:
        """Remove a registration for good, wherever it lies since; a showing that it booked is free again."""
        self._erased.mkdir(exist_ok=True)
        (self._erased / entry.id).touch()
        sync_folder(self._erased)
        for folder in (self._folder, self._handled):
            (folder / f"{entry.id}{SUFFIX}").unlink(missing_ok=True)
            if folder.is_dir():
                sync_folder(folder)
        Notes(self._folder).erase(entry.id)
        for claim in claims_of(self._folder.parent, entry.id):
            claim.unlink(missing_ok=True)

    def reseal(self, private_keys: Sequence[PrivateKey], recipients: Sequence[bytes]) -> tuple[int, list[Strange]]:
        """Let exactly `recipients` open what is here; return how many files changed, and those that stay as they are.

        Each file is replaced in one step: interrupted anywhere, the next time goes on with the rest. Raises `OSError`.
        """
        count, strange = 0, self.entries()[1]
        for path in (*(entry.path for entry in self.entries()[0]), *Notes(self._folder).files()):
            try:
                content = _content(path)
                if is_sealed_to(content, recipients):
                    continue
                opened = unseal_note(content, private_keys) if FOLDER in path.parts else unseal(content, private_keys)
            except FileNotFoundError:  # a colleague has moved or erased it
                continue
            except Unreadable as problem:
                strange.append(Strange(path, problem.sentence))
                continue
            write_durably(path, seal(opened, recipients), f".{os.getpid()}")
            self._give_way(path)
            count += 1
        return count, strange

    def _give_way(self, path: Path) -> None:
        """Take back what was written where a colleague has just handled or erased the registration."""
        moved = path.parent == self._folder and (self._handled / path.name).exists()
        if moved or (self._erased / path.stem).exists():
            path.unlink(missing_ok=True)

    def past(self, today: date, retention_days: int) -> list[Entry]:
        """Return the registrations that came more than `retention_days` before `today`."""
        return [entry for entry in self.entries()[0] if entry.received < today - timedelta(days=retention_days)]

    def purge(self, today: date, retention_days: int) -> int:
        """Erase those that are past their time; return how many. Marks of erasure older than 90 days go too."""
        past = self.past(today, retention_days)
        for entry in past:
            self.erase(entry)
        for mark in self._erased.glob("*"):
            marked = datetime.fromtimestamp(mark.stat().st_mtime, UTC).date()
            if marked < today - timedelta(days=LONGEST_RETENTION_DAYS):
                mark.unlink(missing_ok=True)
        return len(past)


def _entry(path: Path, *, handled: bool) -> Entry:
    header = read_header(_content(path))
    if path.name != header.id + SUFFIX or not _ID.fullmatch(header.id):
        raise Unreadable("Filens namn hör inte till anmälan i den.")
    return Entry(header.id, _day(header), handled, path)


def _day(header: Sealed) -> date:
    try:
        return date.fromisoformat(header.received)
    except ValueError as problem:
        raise Unreadable("Anmälan säger inte vilken dag den kom.") from problem


def _content(path: Path) -> bytes:
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for without end
        raise Unreadable("Det är ingen vanlig fil.")
    with path.open("rb") as file:
        return file.read(LARGEST_FILE + 1)


def _gone(entry: Entry) -> Invalid:
    return Invalid(f"Anmälan {reference(entry.id)} finns inte kvar där. Kanske har en kollega redan tagit hand om den.")
