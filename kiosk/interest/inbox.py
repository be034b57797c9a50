"""The staff's inbox: a folder on the share with one sealed file per registration.

<inbox>/<id>.sealed            waits for somebody
<inbox>/handled/<id>.sealed    has been dealt with
<inbox>/erased/<id>            is gone for good: a kiosk that was interrupted must not bring it back. Empty if somebody
                               wanted it gone; `past` if its time was up: the showing that it booked stays booked

What was interrupted anywhere is finished by the next `tidy`: what is erased never stays half.
"""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final, TypeAlias

from nacl.public import PrivateKey

from catalog.errors import Invalid
from catalog.publication.durable import sync_folder
from kiosk.interest.claims import claims, claims_of, read_claim
from kiosk.interest.durable import UNFINISHED, write_durably
from kiosk.interest.entries import ID, Entry, Strange, files_in, read_content, read_entry
from kiosk.interest.notes import Notes
from kiosk.interest.outbox import SUFFIX
from kiosk.interest.registration import Note, Registration, reference
from kiosk.interest.room import LONGEST_RETENTION_DAYS
from kiosk.interest.seal import Unreadable, is_sealed_to, read_header, seal, unseal, unseal_note

DAY_SECONDS: Final = 86_400
PAST: Final = b"past"
Unseal: TypeAlias = Callable[[bytes, Sequence[PrivateKey]], Registration | Note]


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
            return read_header(read_content(self._folder / name)).id == registration_id
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
        found, strange = self._read(self._folder, self._handled)
        return sorted(found, key=lambda entry: (entry.handled, entry.received, entry.id)), strange

    def waiting(self) -> list[Entry]:
        """Return the registrations that nobody has marked as dealt with, in no particular order."""
        return self._read(self._folder)[0]

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
            return unseal(read_content(entry.path), private_keys)
        except FileNotFoundError as problem:
            raise _gone(entry.id) from problem

    def handle(self, entry: Entry) -> None:
        """Mark a registration as dealt with. Raises `Invalid` if it has gone."""
        if entry.handled:
            return
        self._handled.mkdir(exist_ok=True)
        try:
            entry.path.replace(self._handled / entry.path.name)
        except FileNotFoundError as problem:
            raise _gone(entry.id) from problem
        sync_folder(self._handled)

    def note(self, note: Note, recipients: Sequence[bytes]) -> None:
        """Keep a note on a registration, sealed to `recipients`. Raises `Invalid` if that is being erased."""
        notes = Notes(self._folder)
        notes.add(note, recipients)
        if self._is_erased(note.id):
            notes.erase(note.id)
            raise _gone(note.id)

    def erase(self, entry: Entry) -> None:
        """Remove a registration for good, wherever it lies since; a showing that it booked is free again."""
        self._mark(entry, b"")
        self._remove(entry.id)

    def tidy(self, now: float) -> None:
        """Finish what was interrupted before the Unix time `now`: nothing erased is left, nothing lies twice."""
        notes = Notes(self._folder)
        noted = notes.ids()
        entries, strange = self.entries()
        known = {entry.id for entry in entries} | {each.path.stem for each in strange}
        claimed = {claim.registration for path in claims(self._folder.parent) if (claim := read_claim(path))}
        here = {path.stem for path in files_in(self._folder, self._handled)} | claimed
        for erased in filter(self._is_erased, here):
            self._remove(erased)
        for gone in noted - known:
            notes.erase(gone)
        for entry in entries:
            if entry.handled:
                (self._folder / entry.path.name).unlink(missing_ok=True)
        for unfinished in self._unfinished():
            with suppress(FileNotFoundError):
                if unfinished.stat().st_mtime < now - DAY_SECONDS:
                    unfinished.unlink()

    def erased(self) -> list[str]:
        """Return the ids of those that somebody wanted gone, as far back as marks are kept."""
        return sorted(path.name for path in self._erased.glob("[!.]*") if _frees_showing(path))

    def _mark(self, entry: Entry, why: bytes) -> None:
        if not self._erased.is_dir():
            self._erased.mkdir(exist_ok=True)
            sync_folder(self._folder)
        write_durably(self._erased / entry.id, why, f".{os.getpid()}")

    def _remove(self, registration_id: str) -> None:
        """Remove all there is of one that is marked as erased; the registration last, so that the rest is found."""
        Notes(self._folder).erase(registration_id)
        if _frees_showing(self._erased / registration_id):
            for claim in claims_of(self._folder.parent, registration_id):
                claim.unlink(missing_ok=True)
        for unfinished in self._unfinished(registration_id):
            unfinished.unlink(missing_ok=True)
        for folder in (self._folder, self._handled):
            (folder / f"{registration_id}{SUFFIX}").unlink(missing_ok=True)
            if folder.is_dir():
                sync_folder(folder)

    def _read(self, *folders: Path) -> tuple[list[Entry], list[Strange]]:
        found: dict[str, Entry] = {}
        strange: list[Strange] = []
        for path in files_in(*folders):
            try:
                entry = read_entry(path, handled=path.parent == self._handled)
            except FileNotFoundError:  # a colleague was quicker
                continue
            except Unreadable as problem:
                strange.append(Strange(path, problem.sentence))
            except OSError:  # one file never hides the others
                strange.append(Strange(path, "Filen går inte att läsa."))
            else:
                found[entry.id] = entry  # one that is handled meanwhile counts as handled
        return [entry for entry in found.values() if not self._is_erased(entry.id)], strange

    def _unfinished(self, registration_id: str = "") -> list[Path]:
        """Return what somebody is writing here, or was interrupted in."""
        pattern = f".{registration_id}*{UNFINISHED}"
        places = ("", "handled", "notes/*")
        return [path for place in places for path in self._folder.glob(f"{place}/{pattern}".lstrip("/"))]

    def _is_erased(self, registration_id: str) -> bool:
        return (self._erased / registration_id).exists()

    def reseal(self, private_keys: Sequence[PrivateKey], recipients: Sequence[bytes]) -> tuple[int, list[Strange]]:
        """Let exactly `recipients` open what is here; return how many files changed, and those that stay as they are.

        Each file is replaced in one step: interrupted anywhere, the next time goes on with the rest. Raises `OSError`.
        """
        entries, strange = self.entries()
        notes = Notes(self._folder).files()
        files: list[tuple[Path, str, Unseal]] = [(entry.path, entry.id, unseal) for entry in entries]
        files += [(path, path.parent.name, unseal_note) for path in notes]
        count = 0
        for path, registration_id, open_with in files:
            try:
                content = read_content(path)
                if is_sealed_to(content, recipients):
                    continue
                opened = open_with(content, private_keys)
                write_durably(path, seal(opened, recipients), f".{os.getpid()}")
            except FileNotFoundError:  # a colleague has moved or erased it
                continue
            except Unreadable as problem:
                strange.append(Strange(path, problem.sentence))
                continue
            self._give_way(path, registration_id)
            count += 1
        return count, strange

    def _give_way(self, path: Path, registration_id: str) -> None:
        """Take back what was written where a colleague has just handled or erased the registration."""
        moved = path.parent == self._folder and (self._handled / path.name).exists()
        if moved or self._is_erased(registration_id):
            path.unlink(missing_ok=True)

    def past(self, today: date, retention_days: int) -> list[Entry]:
        """Return the registrations that came more than `retention_days` before `today`."""
        return [entry for entry in self.entries()[0] if entry.received < today - timedelta(days=retention_days)]

    def purge(self, today: date, retention_days: int) -> int:
        """Erase those that are past their time; return how many. Marks of erasure older than 90 days go too.

        So do registrations that are so damaged that their day is not known: nobody may keep them either.
        """
        past = self.past(today, retention_days)
        for entry in past:
            self._mark(entry, PAST)
            self._remove(entry.id)
        oldest = today - timedelta(days=LONGEST_RETENTION_DAYS)
        damaged = [each.path for each in self.entries()[1] if ID.fullmatch(each.path.stem)]
        for path in (*damaged, *self._erased.glob("*")):
            with suppress(FileNotFoundError):  # a colleague purges too
                if datetime.fromtimestamp(path.lstat().st_mtime, UTC).date() < oldest:
                    path.unlink()
        return len(past)


def _frees_showing(mark: Path) -> bool:
    """Say whether what it booked is free again: not when only the time of its personal data was up."""
    try:
        return mark.read_bytes() != PAST
    except FileNotFoundError:  # a colleague purged the mark, long after
        return False


def _gone(registration_id: str) -> Invalid:
    return Invalid(
        f"Anmälan {reference(registration_id)} finns inte kvar där. Kanske har en kollega redan tagit hand om den."
    )
