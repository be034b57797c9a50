"""`catalog show` and `catalog search`."""

import argparse
import time
from contextlib import closing
from dataclasses import asdict
from typing import Any

import msgspec

from catalog.cli.answers import add_command, answer, workspace
from catalog.cli.workspace import Workspace
from catalog.database import open_for_reading
from catalog.entities import Record, read
from catalog.errors import Invalid
from catalog.queries import Catalogue
from catalog.validation import check


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    show = add_command(commands, "show", "visa katalogen, eller en post", _show)
    show.add_argument("record", nargs="?", metavar="SLAG/POST", help="till exempel type/fallarm")
    seek = add_command(commands, "search", "sök som besökaren gör", _search)
    seek.add_argument("words", nargs="+", metavar="ORD", help="det som besökaren skriver")
    seek.add_argument("--language", default="sv", metavar="KOD", help="besökarens språk, till exempel sv eller fi")
    add_command(commands, "check", "kontrollera utkasten innan de publiceras", _check)


def _show(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        place.catch_up()
        return _show_one(place, arguments) if arguments.record else _show_all(place, arguments)


def _show_one(place: Workspace, arguments: argparse.Namespace) -> int:
    kind, _, record_id = arguments.record.partition("/")
    record = place.record(kind, record_id)
    if record is None:
        raise Invalid(f"Posten {arguments.record} finns inte. Se alla med: catalog show")
    published = place.published_record(kind, record_id)
    text = _readable(record)
    if published is not None and published != record:
        text = f"Utkast:\n{text}\nPublicerad:\n{_readable(published)}"
    out = None if published is None else msgspec.to_builtins(published)
    answer(arguments, text, record=msgspec.to_builtins(record), published=out)
    return 0


def _readable(record: Record) -> str:
    return msgspec.json.format(msgspec.json.encode(record), indent=2).decode()


def _show_all(place: Workspace, arguments: argparse.Namespace) -> int:
    head, drafts = place.follower.shown(), place.drafts.changes()
    drafted = {(change.kind, change.id) for change in drafts}
    lines = [f"Publicering {head.seq}, {head.created_utc}" if head else "Inget är publicerat än."]
    for key, record in sorted(place.records().items()):
        lines.append(f"{'/'.join(key):44} {_name(record)}{'  (utkast)' if key in drafted else ''}")
    lines.append(f"{len(drafts)} utkast" if drafts else "Inga utkast.")
    values = {
        "seq": head.seq if head else 0,
        "root": head.root if head else "",
        "records": ["/".join(key) for key in sorted(place.records())],
        "drafts": ["/".join(key) for key in sorted(drafted)],
    }
    answer(arguments, "\n".join(lines), **values)
    return 0


def _name(record: Record) -> str:
    found = getattr(record, "name", None) or getattr(record, "text", None) or ""
    return read(found, "sv").text if isinstance(found, dict) else str(found)


def _search(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        place.catch_up()
        mirror = place.follower.mirror
        with closing(open_for_reading(mirror.path)) as connection:
            catalogue = Catalogue(connection, mirror.media_folder, lambda: time.strftime("%Y-%m-%d"))
            found = catalogue.search(" ".join(arguments.words), arguments.language)
    lines = [f"{card.number}  {card.name.text}" for card in found.cards] or ["Inget hittades."]
    numbers = [{"id": card.id, "number": card.number, "name": card.name.text} for card in found.cards]
    answer(arguments, "\n".join(lines), found=numbers, corrected=found.corrected)
    return 0


def _check(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        place.catch_up()
        problems = check(place.records(), place.known_media())
    lines = [f"{'FEL ' if each.blocking else 'råd '} {each.record}  {each.field}: {each.sentence}" for each in problems]
    listed = [asdict(each) for each in problems]
    answer(arguments, "\n".join(lines) or "Allt är i ordning.", problems=listed)
    return 1 if any(each.blocking for each in problems) else 0
