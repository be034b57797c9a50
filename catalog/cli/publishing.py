"""`catalog publish` and `catalog verify`."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, TypeAlias

from catalog.cli.answers import (
    Counting,
    add_command,
    add_passphrase,
    add_take_over,
    answer,
    changed_words,
    passphrase,
    progress,
    taking_over,
    workspace,
)
from catalog.cli.resolving import merge_apart
from catalog.cli.reviewing import demand_review
from catalog.cli.workspace import Workspace
from catalog.errors import Conflict, Invalid
from catalog.publication import share
from catalog.publication.conflicts import disputes
from catalog.publication.lease import TakeOver
from catalog.publication.publish import Publication, publish
from catalog.publication.rebuild import Rebuilt, rebuild
from catalog.publication.verify import Verified, verify
from catalog.validation import Problem, check, privacy

Step: TypeAlias = Literal["meet", "check", "write", "film"]
"""Of a publication: meeting what colleagues have published, checking, writing on the share, and a film on its way."""
Telling: TypeAlias = Callable[[Step, int, int], object]


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    out = add_command(commands, "publish", "visa utkasten på alla kiosker", _publish)
    out.add_argument("-m", "--note", default="", metavar="TEXT", help="vad som är nytt, för kollegorna")
    out.add_argument("--rebuild", action="store_true", help="bygg först om den delade filen, om den är skadad")
    words = "bygg om även om en kollegas publicering då går förlorad (när hennes dator är borta för alltid)"
    out.add_argument("--force", action="store_true", help=words)
    add_take_over(out)
    add_passphrase(out)
    test = add_command(commands, "verify", "kontrollera att den delade katalogen är hel och rätt signerad", _verify)
    test.add_argument("--share", type=Path, metavar="MAPP", help="kontrollera denna plats, utan arbetsmapp")
    test.add_argument("--key", metavar="NYCKEL", help="den publika nyckeln, ed25519:…")


class ProblemsError(Invalid):
    """The drafts break rules and were not published."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the problems; their sentences are what staff read."""
        super().__init__("\n".join(f"{problem.record}: {problem.sentence}" for problem in problems))
        self.problems = problems


def _publish(arguments: argparse.Namespace) -> int:
    if arguments.force and not arguments.rebuild:
        raise Invalid("--force hör ihop med --rebuild.")
    secret = passphrase(arguments)
    with workspace(arguments) as place:
        rebuilt = _rebuild(place, arguments, secret) if arguments.rebuild else None
        done = publish_drafts(place, arguments.note, secret, take_over=taking_over(arguments))
        untold = _untold(place)
    lines = [_rebuilt_words(rebuilt)] if arguments.rebuild else []
    lines.append(
        f"Publicering {done.seq} är ute: {changed_words(done.changed)}."
        if done
        else "Det finns inget nytt att publicera."
    )
    values: dict[str, object] = {"seq": None, "changed": 0} if done is None else done._asdict()
    if arguments.rebuild:
        values["rebuilt"] = (
            None if rebuilt is None else rebuilt._asdict() | {"kept": rebuilt.kept and str(rebuilt.kept)}
        )
    lines += [f"Råd: {sentence}" for sentence in untold]
    answer(arguments, "\n".join(lines), **values, advice=untold)
    return 0


def _untold(place: Workspace) -> list[str]:
    """Return what the room does not yet tell visitors of their data: said at every publication, not only by `check`."""
    room = {key: record for key, record in place.records().items() if key[0] == "showroom"}
    return [problem.sentence for problem in check(room) if problem.rule in privacy.RULES]


def _rebuild(place: Workspace, arguments: argparse.Namespace, secret: str) -> Rebuilt | None:
    progress("kontrollerar den delade katalogen")
    return rebuild(
        place.follower, place.share, place.occasion(arguments.note, secret),
        force=arguments.force, progress=Counting(), take_over=taking_over(arguments),
    )  # fmt: skip


def _rebuilt_words(rebuilt: Rebuilt | None) -> str:
    if rebuilt is None:
        return "Den delade katalogen är hel och behövde inte byggas om."
    kept = f" Den skadade filen finns kvar som {rebuilt.kept.name}." if rebuilt.kept else ""
    return f"Den delade katalogen är ombyggd: publicering {rebuilt.seq}, {rebuilt.records} poster.{kept}"


def publish_drafts(
    place: Workspace, note: str, secret: str, *, take_over: TakeOver | None = None, tell: Telling | None = None
) -> Publication | None:
    """Check and publish all drafts; None if there is nothing new. Raises `ProblemsError`, `Conflict`, `Refused`.

    `tell` is told each step: of `write` how many drafts, of `film` how many bytes of how many. Otherwise it is printed.
    """
    tell = tell or _Printed()
    occasion = place.occasion(note, secret)
    tell("meet", 0, 0)
    place.catch_up()
    merge_apart(place)
    demand_review(place)
    changes = place.drafts.changes()
    disputed = disputes(place.follower.mirror, changes)
    if disputed:
        raise Conflict(disputed)
    tell("check", 0, 0)
    blocking = [problem for problem in check(place.records(), place.known_media()) if problem.blocking]
    if blocking:
        raise ProblemsError(blocking)
    if changes:
        tell("write", len(changes), len(changes))
    media, film = place.waiting_media(), partial(tell, "film")
    done = publish(place.follower, place.share, changes, media, occasion, progress=film, take_over=take_over)
    place.published(changes)
    return done


class _Printed:
    """Tells of a publication on standard error."""

    def __init__(self) -> None:
        self._counting = Counting()

    def __call__(self, step: Step, done: int, whole: int) -> None:
        if step == "write":
            progress(f"publicerar {whole} utkast")
        elif step == "film":
            self._counting.film(done, whole)


def _verify(arguments: argparse.Namespace) -> int:
    if arguments.share:
        found = _verified(arguments.share, arguments.key)
    else:
        with workspace(arguments) as place:
            found = _verified(place.share, arguments.key or place.public_key)
    words = f"Katalogen är hel: publicering {found.seq}, {found.records} poster, {found.pictures} bilder."
    answer(arguments, words, **found._asdict())
    return 0


def _verified(folder: Path, key: str | None) -> Verified:
    with TemporaryDirectory() as scratch:
        return verify(folder / share.FILE_NAME, Path(scratch), key, Counting().read)
