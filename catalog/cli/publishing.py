"""`catalog publish` and `catalog verify`."""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from catalog.cli.answers import add_command, add_passphrase, answer, passphrase, progress, workspace
from catalog.cli.workspace import Workspace
from catalog.errors import Invalid
from catalog.publication import share
from catalog.publication.publish import Publication, publish
from catalog.publication.verify import Verified, verify
from catalog.validation import Problem, check


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    out = add_command(commands, "publish", "visa utkasten på alla kiosker", _publish)
    out.add_argument("-m", "--note", default="", metavar="TEXT", help="vad som är nytt, för kollegorna")
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
    with workspace(arguments) as place:
        done = publish_drafts(place, arguments.note, passphrase(arguments))
    if done is None:
        answer(arguments, "Det finns inget nytt att publicera.", seq=None, changed=0)
    else:
        words = f"Publicering {done.seq} är ute: {done.changed} poster ändrade."
        answer(arguments, words, seq=done.seq, root=done.root, changed=done.changed)
    return 0


def publish_drafts(place: Workspace, note: str, secret: str) -> Publication | None:
    """Check and publish all drafts; None if there is nothing new. Raises `ProblemsError`, `Conflict`, `Refused`."""
    occasion = place.occasion(note, secret)
    place.catch_up()
    blocking = [problem for problem in check(place.records(), place.known_media()) if problem.blocking]
    if blocking:
        raise ProblemsError(blocking)
    changes = place.drafts.changes()
    progress(f"publicerar {len(changes)} utkast")
    done = publish(place.follower, place.share, changes, place.waiting_media(), occasion)
    place.published(changes)
    return done


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
        return verify(folder / share.FILE_NAME, Path(scratch), key)
