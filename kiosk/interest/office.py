"""What staff do with registrations, for the `catalog` command and the staff program alike."""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from nacl.public import PrivateKey

from catalog.cli.workspace import Workspace
from catalog.entities import ProductType, Showroom, Slot, read
from catalog.errors import Invalid
from catalog.publication import keys
from kiosk.interest.claims import remove_past_claims
from kiosk.interest.contact import is_same_contact
from kiosk.interest.entries import Entry, Strange
from kiosk.interest.inbox import Inbox
from kiosk.interest.letter import letter_with_notes
from kiosk.interest.notes import Noted, Notes
from kiosk.interest.recipients_command import recipients_of
from kiosk.interest.registration import Deed, Note, Registration, reference
from kiosk.interest.room import allowed_retention
from kiosk.interest.seal import Unreadable

PURGES: Final = "gallring.txt"
"""On the share: when how many were removed, by which decision. Never whose."""
READABLE: Final = ".txt"


class Letter(NamedTuple):
    """A registration, opened, with what staff have noted on it."""

    entry: Entry
    registration: Registration
    noted: Noted


class Purged(NamedTuple):
    """How many were removed, after how many days, by which decision."""

    removed: int
    days: int
    decision: str


class HandedOut(NamedTuple):
    """How many letters are in the two files, and which files nobody here can read."""

    letters: int
    file: Path
    readable: Path
    unreadable: list[str]


class Office:
    """The inbox on the share of a staff PC's workspace. Everything here may raise `OSError`."""

    def __init__(self, place: Workspace, today: date) -> None:
        """Nothing is read yet. Raises `Invalid` if the share is away."""
        if not place.share.is_dir():
            raise Invalid(f"Den delade platsen går inte att nå: {place.share}")
        self.place, self.today = place, today
        self.inbox = Inbox(place.share / "inbox")
        self.notes = Notes(place.share / "inbox")

    @property
    def showroom(self) -> Showroom | None:
        """The room as it is published."""
        record = self.place.follower.mirror.body("showroom", "showroom")
        return msgspec.json.decode(record, type=Showroom) if record else None

    @property
    def retention_days(self) -> int:
        """For how long registrations may be kept."""
        return allowed_retention(self.showroom)

    def names(self) -> Mapping[int, str]:
        """Return what the products are called, by number, as far as this PC knows."""
        records = self.place.follower.mirror.records().values()
        return {record.number: read(record.name, "sv").text for record in records if isinstance(record, ProductType)}

    def key_files(self) -> list[Path]:
        """Return the staff's key, and the recovery key if it has been read in from its paper."""
        found = [path for path in (self.place.inbox_key_path, self.place.recovery_key_path) if path.exists()]
        return found or [self.place.inbox_key_path]

    def is_locked(self) -> bool:
        """Say whether opening asks for a passphrase. Raises `Invalid`."""
        return any(keys.read_key_file(path, keys.INBOX).sealed is not None for path in self.key_files())

    def private_keys(self, secret: str) -> list[PrivateKey]:
        """Return the keys that open registrations. Raises `Invalid` if none can be had."""
        found, refused = [], []
        for path in self.key_files():
            try:
                found.append(PrivateKey(keys.read_private(path, keys.INBOX, secret)))
            except Invalid as problem:
                refused.append(problem)
        if not found:
            raise refused[0]
        return found

    def tidy(self, now: float) -> None:
        """Finish what others were interrupted in, as far as one may write here."""
        with suppress(OSError):  # who may only read reads; the next who may write tidies
            self.inbox.tidy(now)

    def letters(self, own: Sequence[PrivateKey], *, handled_too: bool) -> tuple[list[Letter], list[Strange]]:
        """Return what these keys open, those that wait first, oldest first; and what nobody here can read."""
        entries, strange = self.inbox.entries()
        found: list[Letter] = []
        for entry in entries:
            if entry.handled and not handled_too:
                continue
            try:
                found.append(self.letter(entry, own))
            except Unreadable as problem:
                strange.append(Strange(entry.path, problem.sentence))
            except Invalid:  # a colleague has dealt with it since the list was read
                continue
        return found, strange

    def letter(self, entry: Entry, own: Sequence[PrivateKey]) -> Letter:
        """Return one, opened. Raises `Unreadable`, and `Invalid` if it has gone."""
        return Letter(entry, self.inbox.open(entry, own), self.notes.of(entry.id, own))

    def note(self, entry: Entry, deed: Deed, *, to: str = "", text: str = "") -> Note:
        """Write down who takes care of one, what was answered, or anything else; only staff can read it."""
        recipients = recipients_of(self.place)
        if not recipients:
            raise Invalid("Katalogen saknar mottagare, så inget kan låsas.")
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%MZ")
        written = Note(id=entry.id, received=now, by=self.place.author, deed=deed, to=to, text=text)
        self.inbox.note(written, recipients)
        return written

    def past(self) -> list[Entry]:
        """Return those that have been kept for too long."""
        return self.inbox.past(self.today, self.retention_days)

    def purge(self) -> Purged:
        """Remove what is past its time, and write down how many, by which decision."""
        room = self.showroom
        days, decision = allowed_retention(room), room.retention_decision if room else ""
        due = len(self.past())
        if due:  # written first: what is interrupted has been told
            _log_purge(self.place.share / PURGES, f"{self.today}  {due} tas bort efter {days} dagar. {decision}")
        count = self.inbox.purge(self.today, days)
        slots = (record for record in self.place.records().values() if isinstance(record, Slot))
        remove_past_claims(self.place.share, slots, self.today)
        return Purged(count, days, decision)

    def hand_out(self, own: Sequence[PrivateKey], entry: Entry, target: Path) -> HandedOut:
        """Write everything of one person (GDPR art. 15 and 20): all from the same telephone or e-mail.

        Raises `Invalid` if that is no place for it, and nothing is overwritten.
        """
        if target.suffix == READABLE:
            raise Invalid(f"Ange ett annat namn än {target.name}: filen med vanlig text får den ändelsen.")
        wanted = self.inbox.open(entry, own).contact
        letters, strange = self.letters(own, handled_too=True)
        mine = [each for each in letters if is_same_contact(each.registration.contact, wanted)]
        unreadable, names = [each.path.name for each in strange], self.names()
        told = {"registrations": [as_values(each) for each in mine], "unreadable": unreadable}
        readable = target.with_suffix(READABLE)
        _write_private(target, json.dumps(told, ensure_ascii=False, indent=2))
        _write_private(readable, "\n\n".join(words_of(each, names) for each in mine) + "\n")
        return HandedOut(len(mine), target, readable, unreadable)


def words_of(letter: Letter, names: Mapping[int, str]) -> str:
    """Return a letter as people read it."""
    return letter_with_notes(letter.registration, names, letter.noted, handled=letter.entry.handled)


def as_values(letter: Letter) -> dict[str, object]:
    """Return a letter for a program, with everything that was left out because nothing was said."""
    values: dict[str, object] = msgspec.to_builtins(letter.registration)
    defaults = {"name": "", "days": [], "time": "any", "message": "", "slot": "", "starts": "", "minutes": 0}
    around = {"reference": reference(letter.entry.id), "handled": letter.entry.handled}
    noted = {"notes": [msgspec.to_builtins(note) for note in letter.noted.notes]}
    return {**defaults, **values, **around, **noted, "unreadable_notes": letter.noted.unreadable}


def _write_private(path: Path, text: str) -> None:
    """Make a file that only its owner may read. Raises `Invalid` if there is one already."""
    try:
        with open(path, "x", encoding="utf-8", opener=_for_the_owner) as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError as problem:
        raise Invalid(f"Filen {path} finns redan. Ange ett nytt namn.") from problem
    except OSError as problem:
        raise Invalid(f"Filen {path} går inte att skriva.", str(problem)) from problem


def _for_the_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _log_purge(path: Path, line: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{line.rstrip()}\n")
        file.flush()
        os.fsync(file.fileno())
