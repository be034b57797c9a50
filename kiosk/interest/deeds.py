"""What `catalog inbox` lets staff do with registrations: assign, answer, note, mark, lock anew, hand out, erase."""

import argparse
from collections.abc import Sequence
from typing import NamedTuple

from nacl.public import PrivateKey

from catalog.cli.answers import answer
from catalog.errors import Invalid
from kiosk.interest.fetch import fetch_all
from kiosk.interest.letter import note_line
from kiosk.interest.office import Office
from kiosk.interest.recipients_command import recipients_of
from kiosk.interest.registration import Deed, reference


class Desk(NamedTuple):
    """A staff PC and what it is asked to do."""

    arguments: argparse.Namespace
    office: Office


def handle(desk: Desk) -> int:
    """Mark one as dealt with."""
    entry = desk.office.inbox.find(desk.arguments.handled)
    desk.office.inbox.handle(entry)
    answer(desk.arguments, f"Anmälan {reference(entry.id)} är klar.", handled=entry.id)
    return 0


def erase(desk: Desk) -> int:
    """Remove one for good."""
    entry = desk.office.inbox.find(desk.arguments.erase)
    desk.office.inbox.erase(entry)
    answer(desk.arguments, f"Anmälan {reference(entry.id)} är borttagen.", erased=entry.id)
    return 0


def note(desk: Desk, code: str, deed: Deed, *, to: str = "", text: str = "") -> int:
    """Write down who takes care of one, what was answered, or anything else."""
    written = desk.office.note(desk.office.inbox.find(code), deed, to=to, text=text)
    answer(desk.arguments, f"{reference(written.id)}: {note_line(written)}", noted=written.id, deed=deed)
    return 0


def purge(desk: Desk) -> int:
    """Remove what is past its time."""
    count, days, decision = desk.office.purge()
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
    count = fetch_all(desk.office.inbox, desk.arguments.fetch, token)
    words = {0: "Inget nytt.", 1: "1 ny anmälan."}.get(count, f"{count} nya anmälningar.")
    answer(desk.arguments, words, fetched=count)
    return 0


def reseal(desk: Desk, own: Sequence[PrivateKey]) -> int:
    """Lock everything anew to those who are recipients now."""
    recipients = recipients_of(desk.office.place)
    if not recipients:
        raise Invalid("Katalogen saknar mottagare: publicera minst en först.")
    count, strange = desk.office.inbox.reseal(own, recipients)
    words = [f"{count} filer är låsta till dem som är mottagare nu."]
    words += [f"{each.path.name}: {each.sentence}" for each in strange]
    unreadable = [{"file": each.path.name, "sentence": each.sentence} for each in strange]
    answer(desk.arguments, "\n".join(words), resealed=count, unreadable=unreadable)
    return 1 if strange else 0


def export(desk: Desk, own: Sequence[PrivateKey]) -> int:
    """Hand out everything of one person."""
    target = desk.arguments.to
    if target is None:
        raise Invalid("Ange filen som uppgifterna ska sparas i: --to FIL")
    done = desk.office.hand_out(own, desk.office.inbox.find(desk.arguments.export), target)
    words = [
        f"{done.letters} anmälningar från samma person ligger i {done.file} och {done.readable.name}.",
        "Filerna är olåsta: ta bort dem när de är utlämnade.",
    ]
    if done.unreadable:
        words.append(f"{len(done.unreadable)} går inte att läsa. De kan också vara från samma person:")
        words += [f"  {name}" for name in done.unreadable]
    answer(desk.arguments, "\n".join(words), exported=done.letters, unreadable=done.unreadable)
    return 0
