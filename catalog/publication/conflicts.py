"""Where two people changed the same record: found before anything is published, with both versions and their origin."""

from collections.abc import Iterable

from catalog.entities import Change
from catalog.errors import Dispute
from catalog.publication.digest import body_digest
from catalog.publication.mirror import Mirror


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


def _started_from(mirror: Mirror, change: Change) -> bytes | None:
    """Return the version both started from, if this PC remembers it."""
    sql = "SELECT body FROM before WHERE kind = ? AND id = ? AND body IS NOT NULL ORDER BY seq DESC"
    for (body,) in mirror.connection.execute(sql, (change.kind, change.id)):
        if body_digest(str(body).encode()) == change.base_digest:
            return str(body).encode()
    return None
