"""`catalog inbox`: the registrations of interest, opened with the staff's key."""

import argparse
import getpass
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

from nacl.public import PrivateKey

from catalog.cli.answers import add_command, add_passphrase, answer, passphrase, workspace
from catalog.cli.workspace import Workspace
from catalog.errors import Invalid
from catalog.publication import keys
from kiosk.interest import deeds
from kiosk.interest.deeds import Desk, as_values, names_of
from kiosk.interest.entries import Entry, Strange
from kiosk.interest.inbox import Inbox
from kiosk.interest.letter import letter_with_notes
from kiosk.interest.registration import Registration
from kiosk.interest.room import allowed_retention
from kiosk.interest.seal import Unreadable

CODE: Final = "ID"


class Opened(NamedTuple):
    """What the inbox holds, as far as this key opens it."""

    registrations: list[tuple[Entry, Registration]]
    strange: list[Strange]


def add_inbox(commands: Any) -> None:  # noqa: ANN401 - what argparse's add_subparsers returns has no public type
    """Add the command to the parser of `catalog`."""
    parser = add_command(commands, "inbox", "läs intresseanmälningar och ta hand om dem", _run)
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument("--open", metavar=CODE, help="visa en anmälan: koden med sex siffror eller början av dess id")
    deed.add_argument("--assign", metavar=CODE, help="skriv upp vem som tar hand om en anmälan: --to-whom NAMN")
    deed.add_argument("--answered", metavar=CODE, help="skriv upp att den är besvarad, och hur: --text ORD")
    deed.add_argument("--note", metavar=CODE, help="skriv upp något annat: --text ORD")
    deed.add_argument("--handled", metavar=CODE, help="märk en anmälan som klar")
    deed.add_argument("--erase", metavar=CODE, help="ta bort en anmälan för alltid")
    deed.add_argument("--export", metavar=CODE, help="lämna ut allt om samma person: --to FIL")
    deed.add_argument("--purge", action="store_true", help="ta bort alla som har sparats för länge")
    deed.add_argument("--reseal", action="store_true", help="lås om allt till dem som är mottagare nu")
    words = "hämta nya anmälningar från servern, till exempel https://a.se/1"
    deed.add_argument("--fetch", metavar="ADRESS", help=words)
    deed.add_argument("--all", action="store_true", help="visa också dem som är klara")
    words = "filen med den nyckel som servern känner igen personalen på"
    parser.add_argument("--token-file", type=Path, metavar="FIL", help=words)
    parser.add_argument("--to-whom", metavar="NAMN", default="", help="den som ska ta hand om anmälan")
    parser.add_argument(
        "--text", metavar="ORD", default="", help="det som ska skrivas upp; bara personalen kan läsa det"
    )
    parser.add_argument("--to", type=Path, metavar="FIL", help="filen som det utlämnade sparas i")
    add_passphrase(parser)


def _run(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        desk = Desk(arguments, Inbox(place.share / "inbox"), place, _today())
        if not place.share.is_dir():
            raise Invalid(f"Den delade platsen går inte att nå: {place.share}")
        with suppress(OSError):  # who may only read reads; the next who may write tidies
            desk.inbox.tidy(time.time())
        done = _without_key(desk)
        return _with_key(desk) if done is None else done


def _without_key(desk: Desk) -> int | None:
    """Do what needs nobody's key; None if that is not asked for."""
    arguments = desk.arguments
    whom = arguments.to_whom or desk.place.author
    wanted: tuple[tuple[object, Callable[[], int]], ...] = (
        (arguments.fetch, lambda: deeds.fetch(desk)),
        (arguments.purge, lambda: deeds.purge(desk)),
        (arguments.handled, lambda: deeds.handle(desk)),
        (arguments.erase, lambda: deeds.erase(desk)),
        (arguments.assign, lambda: deeds.note(desk, arguments.assign, "assigned", to=whom)),
        (arguments.answered, lambda: deeds.note(desk, arguments.answered, "answered", text=arguments.text)),
        (arguments.note, lambda: deeds.note(desk, arguments.note, "noted", text=arguments.text)),
    )
    return next((do() for asked, do in wanted if asked), None)


def _with_key(desk: Desk) -> int:
    own = _private_keys(desk.arguments, desk.place)
    if desk.arguments.reseal:
        return deeds.reseal(desk, own)
    if desk.arguments.export:
        return deeds.export(desk, own)
    return _show_one(desk, own) if desk.arguments.open else _show_all(desk, own)


def _show_all(desk: Desk, own: Sequence[PrivateKey]) -> int:
    found = _opened(desk.inbox, own, handled_too=desk.arguments.all)
    days = allowed_retention(deeds.showroom_of(desk.place))
    past = desk.inbox.past(desk.today, days)
    waits = [entry.received for entry in desk.inbox.waiting()]
    waiting, since = len(waits), min(waits, default=desk.today)
    words = [_letter(desk, own, entry, registration) for entry, registration in found.registrations]
    words += [f"{strange.path.name}: {strange.sentence}" for strange in found.strange]
    words.append(
        {0: "Ingen anmälan väntar.", 1: f"1 anmälan väntar sedan {since}."}.get(
            waiting, f"{waiting} anmälningar väntar, den äldsta sedan {since}."
        )
    )
    if past:
        words.append(f"{len(past)} har sparats längre än {days} dagar. Ta bort: catalog inbox --purge")
    answer(
        desk.arguments,
        "\n\n".join(words),
        registrations=[_as_values(desk, own, entry, registration) for entry, registration in found.registrations],
        unreadable=[{"file": strange.path.name, "sentence": strange.sentence} for strange in found.strange],
        waiting=waiting,
        since=since.isoformat() if waits else "",
        past_retention=[entry.id for entry in past],
    )
    return 0


def _show_one(desk: Desk, own: Sequence[PrivateKey]) -> int:
    entry = desk.inbox.find(desk.arguments.open)
    registration = desk.inbox.open(entry, own)
    words = _letter(desk, own, entry, registration)
    answer(desk.arguments, words, registration=_as_values(desk, own, entry, registration))
    return 0


def _letter(desk: Desk, own: Sequence[PrivateKey], entry: Entry, registration: Registration) -> str:
    noted = desk.notes.of(entry.id, own)
    return letter_with_notes(registration, names_of(desk.place), noted, handled=entry.handled)


def _as_values(desk: Desk, own: Sequence[PrivateKey], entry: Entry, registration: Registration) -> dict[str, object]:
    return as_values(entry, registration, desk.notes.of(entry.id, own))


def _opened(inbox: Inbox, own: Sequence[PrivateKey], *, handled_too: bool) -> Opened:
    entries, strange = inbox.entries()
    registrations: list[tuple[Entry, Registration]] = []
    for entry in entries:
        if entry.handled and not handled_too:
            continue
        try:
            registrations.append((entry, inbox.open(entry, own)))
        except Unreadable as problem:
            strange.append(Strange(entry.path, problem.sentence))
        except Invalid:  # a colleague has dealt with it since the list was read
            continue
    return Opened(registrations, strange)


def _private_keys(arguments: argparse.Namespace, place: Workspace) -> list[PrivateKey]:
    """Return the staff's key, and the recovery key if it has been read in from its paper. Raises `Invalid`."""
    paths = [path for path in (place.inbox_key_path, place.recovery_key_path) if path.exists()]
    if not paths:
        paths = [place.inbox_key_path]
    secret = passphrase(arguments)
    locked = any(keys.read_key_file(path, keys.INBOX).sealed is not None for path in paths)
    if not secret and locked and sys.stdin.isatty():
        secret = getpass.getpass("Lösenfras: ")
    found, refused = [], []
    for path in paths:
        try:
            found.append(PrivateKey(keys.read_private(path, keys.INBOX, secret)))
        except Invalid as problem:
            refused.append(problem)
    if not found:
        raise refused[0]
    return found


def _today() -> date:
    return datetime.now(UTC).date()
