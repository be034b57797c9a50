"""`catalog inbox`: the registrations of interest, opened with the staff's key."""

import argparse
import getpass
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec
from nacl.public import PrivateKey

from catalog.cli.answers import add_command, add_passphrase, answer, passphrase, workspace
from catalog.cli.workspace import Workspace
from catalog.entities import ProductType, Showroom, read
from catalog.errors import Invalid
from catalog.publication import keys
from kiosk.interest.fetch import fetch_all
from kiosk.interest.inbox import Entry, Inbox, Strange
from kiosk.interest.letter import letter
from kiosk.interest.registration import Registration, reference
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
    deed.add_argument("--handled", metavar=CODE, help="märk en anmälan som klar")
    deed.add_argument("--erase", metavar=CODE, help="ta bort en anmälan för alltid")
    deed.add_argument("--purge", action="store_true", help="ta bort alla som har sparats för länge")
    deed.add_argument(
        "--fetch", metavar="ADRESS", help="hämta nya anmälningar från servern, till exempel https://a.se/1"
    )
    deed.add_argument("--all", action="store_true", help="visa också dem som är klara")
    words = "filen med den nyckel som servern känner igen personalen på"
    parser.add_argument("--token-file", type=Path, metavar="FIL", help=words)
    add_passphrase(parser)


def _run(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        inbox = Inbox(place.share / "inbox")
        if not place.share.is_dir():
            raise Invalid(f"Den delade platsen går inte att nå: {place.share}")
        if arguments.fetch:
            return _fetch(arguments, inbox)
        if arguments.purge:
            return _purge(arguments, inbox, place)
        if arguments.handled:
            return _handle(arguments, inbox)
        if arguments.erase:
            return _erase(arguments, inbox)
        private_keys = _private_keys(arguments, place.inbox_key_path)
        if arguments.open:
            return _show_one(arguments, inbox, place, private_keys)
        return _show_all(arguments, inbox, place, private_keys)


def _show_all(arguments: argparse.Namespace, inbox: Inbox, place: Workspace, own: Sequence[PrivateKey]) -> int:
    found = _opened(inbox, own, handled_too=arguments.all)
    past = inbox.past(_today(), _retention(place))
    names = _names(place)
    waiting = sum(1 for entry in inbox.entries()[0] if not entry.handled)
    words = [letter(registration, names, handled=entry.handled) for entry, registration in found.registrations]
    words += [f"{strange.path.name}: {strange.sentence}" for strange in found.strange]
    words.append({0: "Ingen anmälan väntar.", 1: "1 anmälan väntar."}.get(waiting, f"{waiting} anmälningar väntar."))
    if past:
        words.append(f"{len(past)} har sparats längre än {_retention(place)} dagar. Ta bort: catalog inbox --purge")
    answer(
        arguments,
        "\n\n".join(words),
        registrations=[_as_values(entry, registration) for entry, registration in found.registrations],
        unreadable=[{"file": strange.path.name, "sentence": strange.sentence} for strange in found.strange],
        waiting=waiting,
        past_retention=[entry.id for entry in past],
    )
    return 0


def _show_one(arguments: argparse.Namespace, inbox: Inbox, place: Workspace, own: Sequence[PrivateKey]) -> int:
    entry = inbox.find(arguments.open)
    registration = inbox.open(entry, own)
    words = letter(registration, _names(place), handled=entry.handled)
    answer(arguments, words, registration=_as_values(entry, registration))
    return 0


def _fetch(arguments: argparse.Namespace, inbox: Inbox) -> int:
    if arguments.token_file is None:
        raise Invalid("Ange också filen med nyckeln till servern: --token-file FIL")
    try:
        token = arguments.token_file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as problem:
        raise Invalid(f"Filen {arguments.token_file} går inte att läsa.", str(problem)) from problem
    count = fetch_all(inbox, arguments.fetch, token)
    answer(arguments, {0: "Inget nytt.", 1: "1 ny anmälan."}.get(count, f"{count} nya anmälningar."), fetched=count)
    return 0


def _handle(arguments: argparse.Namespace, inbox: Inbox) -> int:
    entry = inbox.find(arguments.handled)
    inbox.handle(entry)
    answer(arguments, f"Anmälan {reference(entry.id)} är klar.", handled=entry.id)
    return 0


def _erase(arguments: argparse.Namespace, inbox: Inbox) -> int:
    entry = inbox.find(arguments.erase)
    inbox.erase(entry)
    answer(arguments, f"Anmälan {reference(entry.id)} är borttagen.", erased=entry.id)
    return 0


def _purge(arguments: argparse.Namespace, inbox: Inbox, place: Workspace) -> int:
    days = _retention(place)
    count = inbox.purge(_today(), days)
    answer(arguments, f"{count} borttagna. De hade sparats längre än {days} dagar.", purged=count, retention_days=days)
    return 0


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


def _private_keys(arguments: argparse.Namespace, path: Path) -> list[PrivateKey]:
    """Return the staff's key, after asking for its passphrase if it has one. Raises `Invalid`."""
    secret = passphrase(arguments)
    if not secret and keys.read_key_file(path, keys.INBOX).sealed is not None and sys.stdin.isatty():
        secret = getpass.getpass("Lösenfras: ")
    return [PrivateKey(keys.read_private(path, keys.INBOX, secret))]


def _retention(place: Workspace) -> int:
    record = place.follower.mirror.body("showroom", "showroom")
    return allowed_retention(msgspec.json.decode(record, type=Showroom) if record else None)


def _names(place: Workspace) -> dict[int, str]:
    """Return what the products are called, by number, as far as this PC knows."""
    records = place.follower.mirror.records().values()
    return {record.number: read(record.name, "sv").text for record in records if isinstance(record, ProductType)}


def _as_values(entry: Entry, registration: Registration) -> dict[str, object]:
    values: dict[str, object] = msgspec.to_builtins(registration)
    defaults = {"name": "", "days": [], "time": "any", "message": ""}
    return {**defaults, **values, "reference": reference(entry.id), "handled": entry.handled}


def _today() -> date:
    return datetime.now(UTC).date()
