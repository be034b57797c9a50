"""The `catalog` command: everything the staff program does, without a window.

Exit codes: 0 done; 1 refused, or problems were found (the sentence says which); 2 wrong words on the command line;
3 a colleague changed the same record; 4 the catalogue is busy, try again; 5 the shared file is damaged and can be
rebuilt; 130 interrupted.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, TypeAlias

from catalog.cli import (
    attaching,
    carrying,
    changing,
    copying,
    history,
    keeping,
    making,
    publishing,
    resolving,
    reviewing,
    showing,
    translating,
)
from catalog.cli.differences import dispute_told, dispute_values
from catalog.cli.publishing import ProblemsError
from catalog.cli.swedish import SwedishParser
from catalog.cli.tables import CellsError
from catalog.errors import CatalogError, Conflict, Invalid, Reason, Refused
from catalog.publication.rebuild import MENDABLE

Command: TypeAlias = Callable[[Any], None]

REFUSED, CONFLICT, BUSY, DAMAGED, INTERRUPTED = 1, 3, 4, 5, 130
OF_THE_FILE = frozenset({
    Reason.EMPTY, Reason.NOT_SQLITE, Reason.WRONG_APP, Reason.WAL_MODE, Reason.TRUNCATED, Reason.CORRUPT, Reason.DIGEST,
    Reason.SCHEMA, Reason.OLDER,
})  # fmt: skip
"""What can only be wrong with the shared file, not with somebody's drafts."""
_EPILOG = """\
Så här gör du:
  catalog init --share MAPP          skapa katalogen på den delade platsen
  catalog import FIL                 hämta in uppgifter som utkast
  catalog set type/fallarm name.sv "Fallarm"
  catalog picture type/fallarm larm.jpg --alt "Ett larm på en arm"
  catalog film type/fallarm larm.mp4 --title "Så larmar du" --alt "En hand" --subtitles sv=larm.vtt
  catalog publish -m "Nytt namn"     visa utkasten på alla kiosker

  catalog log                        se vad som har publicerats
  catalog rollback --dry-run         se hur det vore att ta tillbaka det senaste

Slutkoder: 0 klart; 1 avvisat eller problem hittade; 2 fel ord på kommandoraden; 3 en kollega har ändrat samma post;
4 upptaget, försök igen; 5 den delade filen är skadad och kan byggas om (catalog publish --rebuild).
"""


def main(words: Sequence[str] | None = None, plugins: Iterable[Command] | None = None) -> int:
    """Do what `words` (default: the command line) say; return the exit code."""
    arguments = _parser(loaded(entry_points(group="catalog.commands")) if plugins is None else plugins).parse_args(
        words
    )
    try:
        return int(arguments.run(arguments))
    except CatalogError as problem:
        return _refused(arguments, problem)
    except OSError as problem:
        return _refused(arguments, Invalid("En fil eller mapp går inte att läsa eller skriva.", str(problem)))
    except KeyboardInterrupt:
        return INTERRUPTED


def _refused(arguments: argparse.Namespace, problem: CatalogError) -> int:
    if arguments.json:
        told: dict[str, object] = {"ok": False, "reason": "", "sentence": problem.sentence}
        if isinstance(problem, Refused):
            told["reason"] = str(problem.reason)
        if isinstance(problem, ProblemsError):
            told["problems"] = [asdict(each) for each in problem.problems]
        if isinstance(problem, CellsError):
            told["cells"] = [each._asdict() for each in problem.errors]
        if isinstance(problem, Conflict):
            told["conflicts"] = [dispute_values(each) for each in problem.disputes]
        print(json.dumps(told, ensure_ascii=False))
    detail = f" ({problem})" if str(problem) != problem.sentence else ""
    lines = [f"{problem.sentence}{detail}"]
    if isinstance(problem, Conflict):
        lines = [problem.sentence, *(line for each in problem.disputes for line in dispute_told(each))]
    code = _code(arguments, problem)
    if code == DAMAGED:
        lines.append("Bygg om den delade filen från den här datorns kopia med: catalog publish --rebuild")
    print("\n".join(lines), file=sys.stderr)
    return code


def _code(arguments: argparse.Namespace, problem: CatalogError) -> int:
    if isinstance(problem, Conflict):
        return CONFLICT
    if not isinstance(problem, Refused):
        return REFUSED
    if problem.reason == Reason.BUSY:
        return BUSY
    damaged = problem.reason in (MENDABLE if arguments.command == "verify" else OF_THE_FILE)
    return DAMAGED if damaged else REFUSED


def _parser(plugins: Iterable[Command]) -> argparse.ArgumentParser:
    parser = SwedishParser(
        prog="catalog",
        description="Visningsrummets katalog: ändra, kontrollera och publicera.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="KOMMANDO")
    for add in (
        making.add,
        changing.add,
        attaching.add,
        publishing.add,
        resolving.add,
        reviewing.add,
        translating.add,
        copying.add,
        history.add,
        carrying.add,
        keeping.add,
        showing.add,
        *plugins,
    ):
        add(commands)
    for command in commands.choices.values():
        command.add_argument("--workspace", type=Path, default=None, metavar="MAPP", help="din arbetsmapp")
        command.add_argument("--json", action="store_true", help="svara med JSON, för andra program")
        command.set_defaults(workspace_folder=default_workspace)
    return parser


def default_workspace() -> Path:
    """Return this user's own workspace."""
    from platformdirs import user_data_path

    return user_data_path("visningsrum", appauthor=False) / "workspace"


def loaded(entries: Iterable[EntryPoint]) -> list[Command]:
    """Return the commands that other rooms add; one that cannot be loaded is told, and the others go on."""
    found: list[Command] = []
    for each in entries:
        try:
            found.append(each.load())
        except ImportError as problem:
            print(f"catalog {each.name}: {problem}", file=sys.stderr)
    return found
