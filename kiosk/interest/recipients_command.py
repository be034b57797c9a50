"""`catalog recipients`: who can read what visitors write. A change counts from the next publication on."""

import argparse
from typing import Any, Final

from catalog.cli.answers import add_command, add_passphrase, answer, passphrase, workspace
from catalog.cli.workspace import Workspace
from catalog.entities import Recipient
from catalog.errors import Invalid
from catalog.publication import keys
from catalog.publication.digest import body_digest
from catalog.words import id_for
from kiosk.interest.seal import key_id, usable_key

NEXT: Final = "Publicera (catalog publish). Lås sedan om det som redan har kommit: catalog inbox --reseal"

TO_PAPER: Final = (
    "Skriv ut den: catalog keys paper --key recovery\n"
    "Ta sedan bort den: catalog keys forget --key recovery --code KOD (koden står på papperet)"
)


def add_recipients(commands: Any) -> None:  # noqa: ANN401 - what argparse's add_subparsers returns has no public type
    """Add the command to the parser of `catalog`."""
    parser = add_command(commands, "recipients", "visa och ändra vilka som kan läsa besökarnas anmälningar", _run)
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument("--add", metavar="NAMN", help="en kollega till, med sin publika nyckel")
    deed.add_argument("--replace", metavar="ID", help="ge en mottagare en ny publik nyckel")
    deed.add_argument("--remove", metavar="ID", help="någon som har slutat")
    deed.add_argument("--new-recovery", action="store_true", help="gör en ny återställningsnyckel")
    parser.add_argument("--public-key", metavar="NYCKEL", default="", help="den andra datorns, se där: catalog keys")
    add_passphrase(parser)


def _run(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        place.catch_up()
        if arguments.add:
            return _put(
                arguments, place, id_for(arguments.add, {each.id for each in _all(place)}, "mottagare"), arguments.add
            )
        if arguments.replace:
            return _put(arguments, place, arguments.replace, _existing(place, arguments.replace).name)
        if arguments.remove:
            return _remove(arguments, place)
        if arguments.new_recovery:
            return _renew_recovery(arguments, place)
        return _show(arguments, place)


def _show(arguments: argparse.Namespace, place: Workspace) -> int:
    published = {each.id for each in _all(place, published=True)}
    found = _all(place)
    lines = [
        f"{each.id:12} {each.name}{' (återställning)' if each.recovery else ''}"
        f"{'' if each.id in published else ' (inte publicerad än)'}"
        for each in found
    ]
    told = [{"id": each.id, "name": each.name, "key": each.public_key, "recovery": each.recovery} for each in found]
    if not any(each.recovery for each in found):
        lines.append("Ingen återställningsnyckel finns. Gör en: catalog recipients --new-recovery")
    answer(arguments, "\n".join(lines), recipients=told)
    return 0


def _put(arguments: argparse.Namespace, place: Workspace, record_id: str, name: str) -> int:
    if usable_key(arguments.public_key) is None:
        raise Invalid("Ange kollegans publika nyckel: --public-key NYCKEL. Den visas där med: catalog keys")
    before = place.record("recipient", record_id)
    recovery = isinstance(before, Recipient) and before.recovery
    place.put("recipient", Recipient(id=record_id, name=name, public_key=arguments.public_key, recovery=recovery))
    answer(arguments, f"{name} kan läsa anmälningar efter nästa publicering.\n{NEXT}", id=record_id)
    return 0


def _remove(arguments: argparse.Namespace, place: Workspace) -> int:
    gone = _existing(place, arguments.remove)
    if not [each for each in _all(place) if each.id != gone.id and not each.recovery]:
        raise Invalid("Någon måste kunna läsa anmälningarna: lägg till en annan mottagare först.")
    body = place.follower.mirror.body("recipient", gone.id)
    place.drafts.delete("recipient", gone.id, place.author, "" if body is None else body_digest(body))
    answer(arguments, f"{gone.name} kan inte läsa nya anmälningar efter nästa publicering.\n{NEXT}", id=gone.id)
    return 0


def _renew_recovery(arguments: argparse.Namespace, place: Workspace) -> int:
    path = place.recovery_key_path
    if path.exists():
        raise Invalid(f"Det finns redan en i datorn. {TO_PAPER}")
    public = keys.new_inbox_key(path, passphrase(arguments))
    place.put("recipient", Recipient(id="recovery", name="Papper i kassaskåpet", public_key=public, recovery=True))
    answer(arguments, f"{TO_PAPER}\n{NEXT}", id="recovery", public=public)
    return 0


def _all(place: Workspace, *, published: bool = False) -> list[Recipient]:
    records = place.follower.mirror.records() if published else place.records()
    return sorted((each for each in records.values() if isinstance(each, Recipient)), key=lambda each: each.id)


def _existing(place: Workspace, record_id: str) -> Recipient:
    found = place.record("recipient", record_id)
    if not isinstance(found, Recipient):
        raise Invalid(f"Det finns ingen mottagare som heter {record_id}. Visa dem med: catalog recipients")
    return found


def recipients_of(place: Workspace) -> list[bytes]:
    """Return the published public keys that registrations are sealed to, in the order of their ids."""
    found = (usable_key(each.public_key) for each in _all(place, published=True))
    return sorted({key for key in found if key}, key=key_id)
