"""What staff do with registrations: assign, answer, note, mark, lock anew, hand out, erase."""

import argparse
import json
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from nacl.public import PrivateKey

from catalog.cli.answers import answer
from catalog.cli.workspace import Workspace
from catalog.entities import ProductType, Showroom, Slot, read
from catalog.errors import Invalid
from kiosk.interest.claims import remove_past_claims
from kiosk.interest.contact import is_same_contact
from kiosk.interest.entries import Entry
from kiosk.interest.fetch import fetch_all
from kiosk.interest.inbox import Inbox
from kiosk.interest.letter import letter_with_notes, note_line
from kiosk.interest.notes import Noted, Notes
from kiosk.interest.recipients_command import recipients_of
from kiosk.interest.registration import Deed, Note, Registration, reference
from kiosk.interest.room import allowed_retention
from kiosk.interest.seal import Unreadable

PURGES: Final = "gallring.txt"
"""On the share: when how many were removed, by which decision. Never whose."""
READABLE: Final = ".txt"


class Desk(NamedTuple):
    """A staff PC and what it is asked to do today."""

    arguments: argparse.Namespace
    inbox: Inbox
    place: Workspace
    today: date

    @property
    def notes(self) -> Notes:
        """What has been noted on registrations."""
        return Notes(self.place.share / "inbox")


def handle(desk: Desk) -> int:
    """Mark one as dealt with."""
    entry = desk.inbox.find(desk.arguments.handled)
    desk.inbox.handle(entry)
    answer(desk.arguments, f"Anmälan {reference(entry.id)} är klar.", handled=entry.id)
    return 0


def erase(desk: Desk) -> int:
    """Remove one for good."""
    entry = desk.inbox.find(desk.arguments.erase)
    desk.inbox.erase(entry)
    answer(desk.arguments, f"Anmälan {reference(entry.id)} är borttagen.", erased=entry.id)
    return 0


def note(desk: Desk, code: str, deed: Deed, *, to: str = "", text: str = "") -> int:
    """Write down who takes care of one, what was answered, or anything else; only staff can read it."""
    entry = desk.inbox.find(code)
    recipients = recipients_of(desk.place)
    if not recipients:
        raise Invalid("Katalogen saknar mottagare, så inget kan låsas.")
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%MZ")
    written = Note(id=entry.id, received=now, by=desk.place.author, deed=deed, to=to, text=text)
    desk.inbox.note(written, recipients)
    answer(desk.arguments, f"{reference(entry.id)}: {note_line(written)}", noted=entry.id, deed=deed)
    return 0


def purge(desk: Desk) -> int:
    """Remove what is past its time, and write down how many, by which decision."""
    room = showroom_of(desk.place)
    days, decision = allowed_retention(room), room.retention_decision if room else ""
    due = len(desk.inbox.past(desk.today, days))
    if due:  # written first: what is interrupted has been told
        _log_purge(desk.place.share / PURGES, f"{desk.today}  {due} tas bort efter {days} dagar. {decision}")
    count = desk.inbox.purge(desk.today, days)
    slots = (record for record in desk.place.records().values() if isinstance(record, Slot))
    remove_past_claims(desk.place.share, slots, desk.today)
    words = f"{count} borttagna. De hade sparats längre än {days} dagar."
    words += f" Beslut: {decision}" if decision else " Visningsrummet saknar uppgift om beslutet (retention_decision)."
    answer(desk.arguments, words, purged=count, retention_days=days, decision=decision)
    return 0


def fetch(desk: Desk) -> int:
    """Bring what waits on the server."""
    path = desk.arguments.token_file
    if path is None:
        raise Invalid("Ange också filen med nyckeln till servern: --token-file FIL")
    try:
        token = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as problem:
        raise Invalid(f"Filen {path} går inte att läsa.", str(problem)) from problem
    count = fetch_all(desk.inbox, desk.arguments.fetch, token)
    words = {0: "Inget nytt.", 1: "1 ny anmälan."}.get(count, f"{count} nya anmälningar.")
    answer(desk.arguments, words, fetched=count)
    return 0


def reseal(desk: Desk, own: Sequence[PrivateKey]) -> int:
    """Lock everything anew to those who are recipients now."""
    recipients = recipients_of(desk.place)
    if not recipients:
        raise Invalid("Katalogen saknar mottagare: publicera minst en först.")
    count, strange = desk.inbox.reseal(own, recipients)
    words = [f"{count} filer är låsta till dem som är mottagare nu."]
    words += [f"{each.path.name}: {each.sentence}" for each in strange]
    unreadable = [{"file": each.path.name, "sentence": each.sentence} for each in strange]
    answer(desk.arguments, "\n".join(words), resealed=count, unreadable=unreadable)
    return 1 if strange else 0


def export(desk: Desk, own: Sequence[PrivateKey]) -> int:
    """Hand out everything of one person (GDPR art. 15 and 20): all that came from the same telephone or e-mail."""
    target = desk.arguments.to
    if target is None:
        raise Invalid("Ange filen som uppgifterna ska sparas i: --to FIL")
    if target.suffix == READABLE:
        raise Invalid(f"Ange ett annat namn än {target.name}: filen med vanlig text får den ändelsen.")
    wanted = desk.inbox.open(desk.inbox.find(desk.arguments.export), own).contact
    readable, unreadable = _opened(desk.inbox, own)
    found = [(entry, each) for entry, each in readable if is_same_contact(each.contact, wanted)]
    names, told, letters = names_of(desk.place), [], []
    for entry, each in found:
        noted = desk.notes.of(entry.id, own)
        told.append(as_values(entry, each, noted))
        letters.append(letter_with_notes(each, names, noted, handled=entry.handled))
    content = json.dumps({"registrations": told, "unreadable": unreadable}, ensure_ascii=False, indent=2)
    _write_private(target, content)
    _write_private(target.with_suffix(READABLE), "\n\n".join(letters) + "\n")
    words = [
        f"{len(found)} anmälningar från samma person ligger i {target} och {target.with_suffix(READABLE).name}.",
        "Filerna är olåsta: ta bort dem när de är utlämnade.",
    ]
    if unreadable:
        words.append(f"{len(unreadable)} går inte att läsa. De kan också vara från samma person:")
        words += [f"  {name}" for name in unreadable]
    answer(desk.arguments, "\n".join(words), exported=len(found), unreadable=unreadable)
    return 0


def showroom_of(place: Workspace) -> Showroom | None:
    """Return the room as it is published."""
    record = place.follower.mirror.body("showroom", "showroom")
    return msgspec.json.decode(record, type=Showroom) if record else None


def names_of(place: Workspace) -> Mapping[int, str]:
    """Return what the products are called, by number, as far as this PC knows."""
    records = place.follower.mirror.records().values()
    return {record.number: read(record.name, "sv").text for record in records if isinstance(record, ProductType)}


def as_values(entry: Entry, registration: Registration, noted: Noted) -> dict[str, object]:
    """Return a registration for a program, with everything that was left out because nothing was said."""
    values: dict[str, object] = msgspec.to_builtins(registration)
    defaults = {"name": "", "days": [], "time": "any", "message": "", "slot": "", "starts": "", "minutes": 0}
    around = {"reference": reference(entry.id), "handled": entry.handled, "unreadable_notes": noted.unreadable}
    return {**defaults, **values, **around, "notes": [msgspec.to_builtins(note) for note in noted.notes]}


def _opened(inbox: Inbox, own: Sequence[PrivateKey]) -> tuple[list[tuple[Entry, Registration]], list[str]]:
    """Return what these keys open, and the names of the files that nobody knows the content of."""
    entries, strange = inbox.entries()
    found, unreadable = [], [each.path.name for each in strange]
    for entry in entries:
        try:
            found.append((entry, inbox.open(entry, own)))
        except Unreadable:  # sealed to somebody else, or damaged
            unreadable.append(entry.path.name)
        except Invalid:  # just erased
            continue
    return found, unreadable


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
