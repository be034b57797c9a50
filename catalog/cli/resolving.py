"""`catalog resolve`: two people changed the same record; one looks at both versions and chooses."""

import argparse
from typing import Any, Final, Literal, TypeAlias

from catalog.cli.answers import add_command, answer, workspace
from catalog.cli.differences import dispute_told, dispute_values
from catalog.cli.workspace import Workspace
from catalog.entities import decode
from catalog.errors import Dispute, Invalid
from catalog.lifecycle import unreviewed
from catalog.publication.conflicts import disputes, merged, origin

Choice: TypeAlias = Literal["mine", "both", "theirs"]
KEPT: Final[dict[Choice, str]] = {
    "mine": "Din version är kvar som utkast.",
    "both": "Bådas ändringar är nu ditt utkast.",
    "theirs": "Kollegans version gäller; ditt utkast är kastat.",
}


def add(commands: Any) -> None:
    """Add the command to the parser."""
    words = "välj version där du och en kollega har ändrat samma post i katalogen"
    settle = add_command(commands, "resolve", words, _resolve)
    settle.add_argument("record", nargs="?", metavar="SLAG/POST", help="till exempel type/fallarm; inget: visa alla")
    which = settle.add_mutually_exclusive_group()
    which.add_argument("--mine", action="store_true", help="behåll din version: den blir ute vid nästa publicering")
    words = "ta bådas ändringar, om ni har ändrat olika fält; de blir ditt utkast"
    which.add_argument("--both", action="store_true", help=words)
    which.add_argument("--theirs", action="store_true", help="ta kollegans version: ditt utkast kastas")


def _resolve(arguments: argparse.Namespace) -> int:
    choice = next((name for name in KEPT if getattr(arguments, name)), None)
    if choice and not arguments.record:
        raise Invalid("Skriv också vilken post det gäller, till exempel: catalog resolve type/fallarm --mine")
    with workspace(arguments) as place:
        place.catch_up()
        found = disputes(place.follower.mirror, place.drafts.changes())
        if arguments.record:
            found = [each for each in found if f"{each.kind}/{each.id}" == arguments.record]
            if not found:
                raise Invalid(f"Posten {arguments.record} har inga två versioner att välja mellan.")
        if choice is None:
            lines = [line for each in found for line in dispute_told(each)] or ["Ingen post har två versioner."]
            answer(arguments, "\n".join(lines), conflicts=[dispute_values(each) for each in found])
            return 0
        settle(place, found[0], choice)
    answer(arguments, f"{arguments.record}: {KEPT[choice]}", record=arguments.record, kept=choice)
    return 0


def merge_apart(place: Workspace) -> list[Dispute]:
    """Merge the drafts where a colleague changed other fields of the same record; return them. Nobody is asked.

    What is merged is something that nobody has reviewed.
    """
    found = [each for each in disputes(place.follower.mirror, place.drafts.changes()) if merged(each) is not None]
    with place.drafts.together():
        for each in found:
            settle(place, each, "both")
    return found


def settle(place: Workspace, dispute: Dispute, choice: Choice) -> None:
    """Let the chosen version be the draft. Raises `Invalid` for `both` where the same field was changed."""
    if choice == "theirs":
        place.drafts.discard(dispute.kind, dispute.id, place.author)
        return
    if choice == "both":
        body = merged(dispute)
        if body is None:
            raise Invalid("Ni har ändrat samma fält: välj --mine eller --theirs.")
        place.drafts.put(unreviewed(decode(dispute.kind, body)), place.author, origin(dispute.theirs))
        return
    place.drafts.settle(dispute.kind, dispute.id, place.author, origin(dispute.theirs))
