"""The records as they would be published now, in memory: by kind, in order, and renewed by what differs."""

from typing import NamedTuple

from catalog.cli.workspace import Workspace
from catalog.entities import KINDS, ProductType, Record, decode
from catalog.publication.conflicts import origin
from catalog.validation.problem import called

Key = tuple[str, str]


class Renewal(NamedTuple):
    """What differs from an earlier look, and what there is now to tell the next look by."""

    changed: dict[Key, Record]
    gone: set[Key]
    seen: dict[Key, int]
    origins: dict[Key, str]
    """The published version of each record: SHA-256 of its body."""


class Shelf:
    """Records by kind and id. Lists in order, and names, are made once and kept until one of the kind changes."""

    def __init__(self, place: Workspace) -> None:
        """Take in everything."""
        self._kinds: dict[str, dict[str, Record]] = {}
        self._ordered: dict[str, list[Record]] = {}
        self._names: dict[str, list[tuple[str, str]]] = {}
        self._types: list[ProductType] | None = None
        self.seen: dict[Key, int] = {}
        self._origins: dict[Key, str] = {}
        self.renew(renewal(place, {}))

    def get(self, kind: str, record_id: str) -> Record | None:
        """Return one record; None if there is none."""
        return self._kinds.get(kind, {}).get(record_id)

    def all(self) -> dict[Key, Record]:
        """Return every record."""
        return {(kind, each): record for kind, records in self._kinds.items() for each, record in records.items()}

    def of(self, kind: str) -> list[Record]:
        """Return the records of a kind, by id."""
        if kind not in self._ordered:
            self._ordered[kind] = [record for _, record in sorted(self._kinds.get(kind, {}).items())]
        return self._ordered[kind]

    def types(self) -> list[ProductType]:
        """Return the types by number."""
        if self._types is None:
            found = (record for record in self._kinds.get("type", {}).values() if isinstance(record, ProductType))
            self._types = sorted(found, key=lambda each: (each.number, each.id))
        return self._types

    def names(self, kind: str) -> list[tuple[str, str]]:
        """Return id and name of every record of a kind, by id."""
        if kind not in self._names:
            self._names[kind] = [(each.id, name_of(each)) for each in self.of(kind)]
        return self._names[kind]

    def origin(self, key: Key) -> str:
        """Return the published version that what is on the shelf was made from; empty for none.

        A colleague's newer one may have been fetched a moment ago, and not have come here yet: what is written now is
        not made from that.
        """
        return self._origins.get(key, "")

    def put(self, key: Key, record: Record | None) -> None:
        """Let one record be so; None: there is none."""
        kind, record_id = key
        self.seen.pop(key, None)  # the next look takes it in again, also if it is as it was at the last one
        if record is None:
            self._kinds.get(kind, {}).pop(record_id, None)
        else:
            self._kinds.setdefault(kind, {})[record_id] = record
        self._ordered.pop(kind, None)
        self._names.pop(kind, None)
        if kind == "type":
            self._types = None

    def renew(self, found: Renewal) -> None:
        """Take in what differs."""
        for key, record in found.changed.items():
            self.put(key, record)
        for key in found.gone:
            self.put(key, None)
        self.seen, self._origins = found.seen, found.origins


def renewal(place: Workspace, seen: dict[Key, int]) -> Renewal:
    """Return what differs from what was `seen`; only that is decoded."""
    changed: dict[Key, Record] = {}
    now: dict[Key, int] = {}
    origins: dict[Key, str] = {}
    drafts = {(change.kind, change.id): change.body for change in place.drafts.changes()}
    for kind, record_id, published in place.follower.mirror.bodies():
        if kind in KINDS:
            origins[kind, record_id] = origin(published)
            drafts.setdefault((kind, record_id), published)
    for key, body in drafts.items():
        if body is not None:
            now[key] = hash(body)
            if seen.get(key) != now[key]:
                changed[key] = decode(key[0], body)
    return Renewal(changed, seen.keys() - now.keys(), now, origins)


def name_of(record: Record) -> str:
    """Return what to call a record in a list: its name or its words, in Swedish."""
    return called(record).partition("”")[2].rstrip("”") or record.id
