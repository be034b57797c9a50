"""`catalog history`, `duplicate` and `retire`: what a record has been, a copy of it, and when it is no longer shown."""

import argparse
from datetime import date
from typing import Any, NamedTuple

from catalog.cli.answers import add_command, answer, workspace
from catalog.cli.differences import edit_values, told
from catalog.cli.workspace import Workspace
from catalog.entities import KIND_OF, ProductType
from catalog.errors import Invalid
from catalog.lifecycle import duplicate, product, referring, retired
from catalog.publication.history import Edit, History


class Event(NamedTuple):
    """A change of one record: when (UTC, ISO 8601), by whom, in which publication (None: a draft here), and what."""

    at: str
    author: str
    seq: int | None
    edit: Edit


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    past = add_command(commands, "history", "visa vem som har ändrat en post, och vad", _history)
    copy = add_command(commands, "duplicate", "gör en kopia av en produkt, som utkast", _duplicate)
    end = add_command(commands, "retire", "visa inte produkten längre än i dag, som utkast", _retire)
    end.add_argument("--delete", action="store_true", help="ta bort den helt i stället")
    for command in (past, copy, end):
        command.add_argument("record", metavar="SLAG/POST", help="till exempel type/fallarm")


def past_of(place: Workspace, kind: str, record_id: str) -> list[Event]:
    """Return what became of a record, newest first: what was published, and the drafts here."""
    found = [
        Event(manifest.created_utc, manifest.author, manifest.seq, edit)
        for manifest, edit in History(place.follower).of(kind, record_id)
    ]
    published = place.follower.mirror.body(kind, record_id)
    for step in place.drafts.history_of(kind, record_id):
        before, after = (published if each is None else each.body for each in (step.before, step.after))
        if step.state == "done" and before != after:
            found.append(Event(step.at, step.author, None, Edit(kind, record_id, before, after)))
    return sorted(found, key=lambda event: (event.at, event.seq is None), reverse=True)


def copy_of(place: Workspace, record_id: str) -> ProductType:
    """Keep a copy of a product as a draft; return it. Raises `Invalid`."""
    types = [each for each in place.records().values() if isinstance(each, ProductType)]
    made = duplicate(product(place.record("type", record_id)), types)
    place.put("type", made)
    return made


def pointing_at(place: Workspace, kind: str, record_id: str) -> list[str]:
    """Return what refers to a record, as `type/fallarm`."""
    return [f"{KIND_OF[type(each)]}/{each.id}" for each in referring(place.records().values(), kind, record_id)]


def _history(arguments: argparse.Namespace) -> int:
    kind, _, record_id = arguments.record.partition("/")
    with workspace(arguments) as place:
        place.catch_up()
        events = past_of(place, kind, record_id)
    lines = []
    for each in events:
        where = "utkast" if each.seq is None else f"publicering {each.seq}"
        lines += [f"{each.at[:16].replace('T', ' ')}  {each.author}  ({where})", *told(each.edit)]
    listed = [{"at": each.at, "author": each.author, "seq": each.seq, **edit_values(each.edit)} for each in events]
    answer(arguments, "\n".join(lines) or f"Inget är känt om {arguments.record}.", changes=listed)
    return 0


def _duplicate(arguments: argparse.Namespace) -> int:
    kind, _, record_id = arguments.record.partition("/")
    with workspace(arguments) as place:
        place.catch_up()
        product(place.record(kind, record_id))
        made = copy_of(place, record_id)
    words = f"Kopian type/{made.id} har nummer {made.number} och är ett utkast."
    answer(arguments, words, record=f"type/{made.id}", number=made.number)
    return 0


def _retire(arguments: argparse.Namespace) -> int:
    kind, _, record_id = arguments.record.partition("/")
    with workspace(arguments) as place:
        place.catch_up()
        record = product(place.record(kind, record_id))
        pointing = pointing_at(place, kind, record_id)
        if arguments.delete and pointing:
            raise Invalid(f"Ta först bort den ur: {', '.join(pointing)}.")
        if arguments.delete:
            place.remove(kind, record_id)
        else:
            place.put(kind, retired(record, date.today().isoformat()))  # noqa: DTZ011 - the day here
    words = "tas bort vid nästa publicering" if arguments.delete else "visas till och med i dag"
    lines = [f"{arguments.record} {words}.", *(f"Den nämns i {each}." for each in pointing)]
    answer(arguments, "\n".join(lines), record=arguments.record, pointing=pointing)
    return 0
