"""`catalog log` and `catalog rollback`: what was published before, and the way back to it."""

import argparse
from typing import Any

from catalog.cli.answers import (
    add_command,
    add_passphrase,
    add_take_over,
    answer,
    changed_words,
    passphrase,
    taking_over,
    workspace,
)
from catalog.cli.differences import edit_values, told
from catalog.cli.workspace import Workspace
from catalog.errors import Invalid
from catalog.publication.conflicts import disputes
from catalog.publication.history import History, Past
from catalog.publication.manifest import Manifest, said_when
from catalog.publication.rollback import Reversal, plan, roll_back


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    past = add_command(commands, "log", "visa vad som har publicerats i katalogen: när, av vem och vad", _log)
    past.add_argument("seq", nargs="?", type=int, metavar="NUMMER", help="visa vad den publiceringen ändrade")
    back = add_command(
        commands, "rollback", "gå tillbaka till hur katalogen var vid en tidigare publicering", _rollback
    )
    words = "publiceringen att gå tillbaka till (utan nummer: ta tillbaka den senaste)"
    back.add_argument("seq", nargs="?", type=int, metavar="NUMMER", help=words)
    back.add_argument("-m", "--note", default="", metavar="TEXT", help="varför, för kollegorna")
    back.add_argument("--dry-run", action="store_true", help="visa bara vad som skulle ändras")
    add_take_over(back)
    add_passphrase(back)


def _log(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        place.catch_up()
        history = History(place.follower)
        return _log_one(history, arguments) if arguments.seq is not None else _log_all(history, arguments)


def _log_all(history: History, arguments: argparse.Namespace) -> int:
    past = history.publications()
    lines = [_line(each) for each in past] or ["Inget är publicerat än."]
    answer(arguments, "\n".join(lines), publications=[_values(each) for each in past])
    return 0


def _line(past: Past) -> str:
    manifest = past.manifest
    changed = "okänt hur många poster ändrade" if past.changed is None else changed_words(past.changed)
    return f"{manifest.seq:>4}  {said_when(manifest)}  {manifest.author}: {manifest.note or '–'}  ({changed})"


def _values(past: Past) -> dict[str, object]:
    manifest = past.manifest
    return {"seq": manifest.seq, "created_utc": manifest.created_utc, "author": manifest.author, "note": manifest.note,
            "changed": past.changed, "records": manifest.n, "root": manifest.root}  # fmt: skip


def _log_one(history: History, arguments: argparse.Namespace) -> int:
    found = [past for past in history.publications() if past.manifest.seq == arguments.seq]
    if not found:
        raise Invalid(f"Publicering {arguments.seq} är inte känd. Se alla med: catalog log")
    edits = history.edits(arguments.seq)
    lines = [_line(found[0]), *(line for edit in edits for line in told(edit))]
    answer(arguments, "\n".join(lines), **_values(found[0]), edits=[edit_values(edit) for edit in edits])
    return 0


def _rollback(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        way = plan(place.follower, arguments.seq)
        if not way.edits:
            answer(arguments, f"Katalogen är redan som vid publicering {way.to}.", seq=None, to=way.to, edits=[])
            return 0
        done = None if arguments.dry_run else _go(place, way, arguments)
        disputed = [f"{each.kind}/{each.id}" for each in disputes(place.follower.mirror, place.drafts.changes())]
    listed = [edit_values(edit) for edit in way.edits]
    words = _words(way, done, [] if arguments.dry_run else disputed)
    answer(arguments, words, seq=done, to=way.to, edits=listed, taken_back=[each.seq for each in way.taken_back],
           disputed=disputed)  # fmt: skip
    return 0


def _go(place: Workspace, way: Reversal, arguments: argparse.Namespace) -> int | None:
    note = arguments.note or f"Tillbaka till publicering {way.to}"
    occasion = place.occasion(note, passphrase(arguments))
    done = roll_back(place.follower, place.share, way, occasion, take_over=taking_over(arguments))
    return None if done is None else done.seq


def _words(way: Reversal, done: int | None, disputed: list[str]) -> str:
    if done is None:
        lines = [f"Så här skulle katalogen gå tillbaka till publicering {way.to}. Inget är ändrat än."]
    else:
        lines = [f"Publicering {done} är ute: katalogen är som vid publicering {way.to}."]
    lines += [f"Tas tillbaka: {_named(each)}" for each in way.taken_back]
    lines += [line for edit in way.edits for line in told(edit)]
    lines += [f"Ditt utkast till {name} finns kvar. Välj version med: catalog resolve {name}" for name in disputed]
    return "\n".join(lines)


def _named(manifest: Manifest) -> str:
    return f"publicering {manifest.seq}, {said_when(manifest)}, {manifest.author}: {manifest.note or '–'}"
