"""`catalog review`, `reject` and `drafts`: somebody else looks before visitors do."""

import argparse
from datetime import UTC, datetime
from typing import Any

from catalog.cli.answers import add_command, answer, workspace
from catalog.cli.workspace import Workspace
from catalog.entities import Change, ProductType, Showroom, decode
from catalog.errors import Invalid
from catalog.lifecycle import product, reviewed


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    good = add_command(commands, "review", "märk ett utkast som granskat", _review)
    back = add_command(commands, "reject", "skicka tillbaka ett utkast med ett meddelande", _reject)
    back.add_argument("-m", "--message", required=True, metavar="TEXT", help="vad som behöver ändras")
    for command in (good, back):
        command.add_argument("record", metavar="SLAG/POST", help="till exempel type/fallarm")
        command.add_argument("--by", metavar="NAMN", help="vem som har granskat, om det är en annan än du")
    add_command(commands, "drafts", "visa utkasten och om de är granskade", _drafts)


def is_demanded(place: Workspace) -> bool:
    """Say whether the showroom demands that products are reviewed before they are published."""
    rooms = (record for (kind, _), record in place.records().items() if kind == "showroom")
    return any(isinstance(room, Showroom) and room.review_demanded for room in rooms)


def review(place: Workspace, kind: str, record_id: str, by: str = "") -> None:
    """Mark a draft as reviewed. Raises `Invalid` if there is none, or if somebody else must do it."""
    draft = place.drafts.get(kind, record_id)
    if draft is None or draft.body is None:
        raise Invalid(f"Posten {kind}/{record_id} har inget utkast att granska.")
    record, who = product(decode(kind, draft.body)), by or place.author
    latest = place.drafts.history_of(kind, record_id, 1)
    if any(step.author == who for step in latest) and is_demanded(place):
        raise Invalid("Någon annan än den som skrev utkastet måste granska det.")
    made = reviewed(record, who, datetime.now(UTC).date().isoformat())
    place.drafts.put(made, who, draft.base_digest)


def state_of(place: Workspace, draft: Change) -> str:
    """Return in words how far a draft has come."""
    sent_back = place.drafts.rejection(draft.kind, draft.id)
    if sent_back is not None:
        return f"tillbaka från {sent_back.author}: {sent_back.message}"
    record = None if draft.body is None else decode(draft.kind, draft.body)
    if isinstance(record, ProductType) and record.review.status != "utkast":
        return f"granskad av {record.review.by} {record.review.at}"
    return "utkast"


def waiting(place: Workspace) -> list[str]:
    """Return the products among the drafts that nobody has reviewed, or that were sent back."""
    drafts = [each for each in place.drafts.changes() if each.kind == "type" and each.body is not None]
    return [f"{each.kind}/{each.id}" for each in drafts if not state_of(place, each).startswith("granskad")]


def demand_review(place: Workspace) -> None:
    """Raise `Invalid` if the showroom demands reviews and some product lacks one."""
    missing = waiting(place)
    if missing and is_demanded(place):
        raise Invalid(f"Granskning krävs först: {', '.join(missing)}.")


def _review(arguments: argparse.Namespace) -> int:
    kind, _, record_id = arguments.record.partition("/")
    with workspace(arguments) as place:
        review(place, kind, record_id, arguments.by or "")
    answer(arguments, f"{arguments.record} är granskad.", record=arguments.record)
    return 0


def _reject(arguments: argparse.Namespace) -> int:
    kind, _, record_id = arguments.record.partition("/")
    if not arguments.message.strip():
        raise Invalid("Skriv vad som behöver ändras.")
    with workspace(arguments) as place:
        place.drafts.reject(kind, record_id, arguments.by or place.author, arguments.message.strip())
    answer(arguments, f"{arguments.record} är skickad tillbaka.", record=arguments.record)
    return 0


def _drafts(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        states = {f"{each.kind}/{each.id}": state_of(place, each) for each in place.drafts.changes()}
    lines = [f"{name:44} {state}" for name, state in states.items()] or ["Inga utkast."]
    answer(arguments, "\n".join(lines), drafts=states)
    return 0
