"""`catalog inbox`: the registrations of interest, opened with the staff's key."""

import argparse
import getpass
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from nacl.public import PrivateKey

from catalog.cli.answers import add_command, add_passphrase, answer, passphrase, workspace
from kiosk.interest import deeds
from kiosk.interest.deeds import Desk
from kiosk.interest.office import Office, as_values, words_of

CODE: Final = "ID"


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
        desk = Desk(arguments, Office(place, _today()))
        desk.office.tidy(time.time())
        done = _without_key(desk)
        return _with_key(desk) if done is None else done


def _without_key(desk: Desk) -> int | None:
    """Do what needs nobody's key; None if that is not asked for."""
    arguments = desk.arguments
    whom = arguments.to_whom or desk.office.place.author
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
    own = _private_keys(desk)
    if desk.arguments.reseal:
        return deeds.reseal(desk, own)
    if desk.arguments.export:
        return deeds.export(desk, own)
    return _show_one(desk, own) if desk.arguments.open else _show_all(desk, own)


def _show_all(desk: Desk, own: Sequence[PrivateKey]) -> int:
    office = desk.office
    letters, strange = office.letters(own, handled_too=desk.arguments.all)
    past, names = office.past(), office.names()
    waits = [entry.received for entry in office.inbox.waiting()]
    waiting, since = len(waits), min(waits, default=office.today)
    words = [words_of(letter, names) for letter in letters]
    words += [f"{each.path.name}: {each.sentence}" for each in strange]
    words.append(
        {0: "Ingen anmälan väntar.", 1: f"1 anmälan väntar sedan {since}."}.get(
            waiting, f"{waiting} anmälningar väntar, den äldsta sedan {since}."
        )
    )
    if past:
        words.append(f"{len(past)} har sparats längre än {office.retention_days} dagar. Ta bort: catalog inbox --purge")
    answer(
        desk.arguments,
        "\n\n".join(words),
        registrations=[as_values(letter) for letter in letters],
        unreadable=[{"file": each.path.name, "sentence": each.sentence} for each in strange],
        waiting=waiting,
        since=since.isoformat() if waits else "",
        past_retention=[entry.id for entry in past],
    )
    return 0


def _show_one(desk: Desk, own: Sequence[PrivateKey]) -> int:
    letter = desk.office.letter(desk.office.inbox.find(desk.arguments.open), own)
    answer(desk.arguments, words_of(letter, desk.office.names()), registration=as_values(letter))
    return 0


def _private_keys(desk: Desk) -> list[PrivateKey]:
    secret = passphrase(desk.arguments)
    if not secret and desk.office.is_locked() and sys.stdin.isatty():
        secret = getpass.getpass("Lösenfras: ")
    return desk.office.private_keys(secret)


def _today() -> date:
    return datetime.now(UTC).date()
