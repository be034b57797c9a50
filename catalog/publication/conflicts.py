"""Where two people changed the same record: found before anything is published, with both versions and their origin."""

import json
from collections.abc import Iterable
from typing import Final

from catalog.entities import Change, decode, encode
from catalog.errors import Dispute
from catalog.publication.digest import body_digest
from catalog.publication.mirror import Mirror

_ABSENT: Final = object()


def disputes(mirror: Mirror, changes: Iterable[Change]) -> list[Dispute]:
    """Return those of `changes` that were made from another version than the published one, and differ from it."""
    found = []
    for change in changes:
        theirs = mirror.body(change.kind, change.id)
        if theirs != change.body and change.base_digest != origin(theirs):
            found.append(Dispute(change.kind, change.id, _started_from(mirror, change), change.body, theirs))
    return found


def origin(body: bytes | None) -> str:
    """Return what a change made from `body` says it was made from."""
    return "" if body is None else body_digest(body)


def merged(dispute: Dispute) -> bytes | None:
    """Return the record with what each changed, where they changed different fields; None if they did not."""
    versions = (dispute.base, dispute.mine, dispute.theirs)
    try:
        whole = _merged(*(json.loads(body or b"") for body in versions))
        return encode(decode(dispute.kind, json.dumps(whole)))
    except (ValueError, KeyError):  # msgspec's own errors are values' errors
        return None


def _merged(base: object, mine: object, theirs: object) -> object:
    """Raises `ValueError` where both changed the same."""
    if theirs in (base, mine):
        return mine
    if mine == base:
        return theirs
    if not (isinstance(base, dict) and isinstance(mine, dict) and isinstance(theirs, dict)):
        raise ValueError("the same field")  # noqa: TRY004
    names = [*mine, *(name for name in theirs if name not in mine)]
    made = {name: _merged(*(each.get(name, _ABSENT) for each in (base, mine, theirs))) for name in names}
    return {name: value for name, value in made.items() if value is not _ABSENT}


def _started_from(mirror: Mirror, change: Change) -> bytes | None:
    """Return the version both started from, if this PC remembers it."""
    sql = "SELECT body FROM before WHERE kind = ? AND id = ? AND body IS NOT NULL ORDER BY seq DESC"
    for (body,) in mirror.connection.execute(sql, (change.kind, change.id)):
        if body_digest(str(body).encode()) == change.base_digest:
            return str(body).encode()
    return None
