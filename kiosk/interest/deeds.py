"""What staff do with registrations: assign, answer, note, mark, lock anew, hand out, erase."""

import argparse
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from nacl.public import PrivateKey

from catalog.cli.answers import answer
from catalog.cli.workspace import Workspace
from catalog.entities import ProductType, Showroom, read
from catalog.errors import Invalid
from kiosk.interest.durable import write_durably
from kiosk.interest.fetch import fetch_all
from kiosk.interest.inbox import Entry, Inbox
from kiosk.interest.letter import letter, note_line
from kiosk.interest.notes import Notes
from kiosk.interest.recipients_command import recipients_of
from kiosk.interest.registration import Deed, Note, Registration, reference
from kiosk.interest.room import allowed_retention
from kiosk.interest.seal import Unreadable

PURGES: Final = "gallring.txt"
"""On the share: when how many were removed, by which decision. Never whose."""


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
    desk.notes.add(written, recipients)
    answer(desk.arguments, f"{reference(entry.id)}: {note_line(written)}", noted=entry.id, deed=deed)
    return 0


def purge(desk: Desk) -> int:
    """Remove what is past its time, and write down how many, by which decision."""
    room = showroom_of(desk.place)
    days, decision = allowed_retention(room), room.retention_decision if room else ""
    count = desk.inbox.purge(desk.today, days)
    if count:
        _log_purge(desk.place.share / PURGES, f"{desk.today}  {count} borttagna efter {days} dagar. {decision}")
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
    first = desk.inbox.open(desk.inbox.find(desk.arguments.export), own)
    found = [(entry, each) for entry, each in _readable(desk.inbox, own) if each.contact == first.contact]
    names = names_of(desk.place)
    told = [
        as_values(entry, each) | {"notes": [msgspec.to_builtins(note) for note in desk.notes.of(entry.id, own)]}
        for entry, each in found
    ]
    text = "\n\n".join(letter(each, names, handled=entry.handled) for entry, each in found)
    try:
        write_durably(target, json.dumps({"registrations": told}, ensure_ascii=False, indent=2).encode())
        write_durably(target.with_suffix(".txt"), f"{text}\n".encode())
    except OSError as problem:
        raise Invalid(f"Filen {target} går inte att skriva.", str(problem)) from problem
    words = f"{len(found)} anmälningar från samma person ligger i {target} och {target.with_suffix('.txt').name}."
    answer(desk.arguments, f"{words}\nFilerna är olåsta: ta bort dem när de är utlämnade.", exported=len(found))
    return 0


def showroom_of(place: Workspace) -> Showroom | None:
    """Return the room as it is published."""
    record = place.follower.mirror.body("showroom", "showroom")
    return msgspec.json.decode(record, type=Showroom) if record else None


def names_of(place: Workspace) -> Mapping[int, str]:
    """Return what the products are called, by number, as far as this PC knows."""
    records = place.follower.mirror.records().values()
    return {record.number: read(record.name, "sv").text for record in records if isinstance(record, ProductType)}


def as_values(entry: Entry, registration: Registration) -> dict[str, object]:
    """Return a registration for a program, with everything that was left out because nothing was said."""
    values: dict[str, object] = msgspec.to_builtins(registration)
    defaults = {"name": "", "days": [], "time": "any", "message": "", "slot": "", "starts": "", "minutes": 0}
    return {**defaults, **values, "reference": reference(entry.id), "handled": entry.handled}


def _readable(inbox: Inbox, own: Sequence[PrivateKey]) -> list[tuple[Entry, Registration]]:
    found = []
    for entry in inbox.entries()[0]:
        try:
            found.append((entry, inbox.open(entry, own)))
        except (Unreadable, Invalid):  # somebody else's, damaged, or just erased
            continue
    return found


def _log_purge(path: Path, line: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{line.rstrip()}\n")
