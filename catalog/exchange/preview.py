"""What an import would change, record by record and field by field, and what in the file cannot be taken."""

import hashlib
from collections.abc import Callable, Container, Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from catalog.entities import KIND_OF, Record, encode
from catalog.exchange.tables import ROOTS, Position

Key: TypeAlias = tuple[str, str]
Progress: TypeAlias = Callable[[str, int, int], object]
"""Told what is done, how much of it, and of how much (0: not known)."""

MOST_ERRORS: Final = 1000


class CellError(NamedTuple):
    """A cell that cannot be taken: its sheet ("" in a file without sheets), its place (`C17`) and a sentence."""

    sheet: str
    cell: str
    sentence: str


class FieldChange(NamedTuple):
    """A field of a record before and after, as it stands in a cell; "" is nothing. `evidence.2.claim.sv`: from 1."""

    field: str
    before: str
    after: str


class RecordChange(NamedTuple):
    """What becomes of one record. `made_from`: the version the file was made from, if that is not the one there is."""

    kind: str
    id: str
    what: Literal["added", "changed", "removed"]
    record: Record | None
    fields: tuple[FieldChange, ...]
    made_from: str = ""


class Preview(NamedTuple):
    """What an import would do; with an error that is nothing. `absent`: records that the file could remove."""

    changes: tuple[RecordChange, ...] = ()
    errors: tuple[CellError, ...] = ()
    notes: tuple[str, ...] = ()
    absent: tuple[Key, ...] = ()


def version_of(record: Record) -> str:
    """Return what says which version of a record this is: SHA-256 of its body."""
    return hashlib.sha256(encode(record)).hexdigest()


def mark_of(record: Record) -> str:
    """Return what stands in a file for a record as it was exported: its version, and a digest of its cells.

    Two bodies may hold the same record, since a part that is as if it were not there may be written or left out.
    """
    rows = [(table.key, table.rows(record)) for table in ROOTS[KIND_OF[type(record)]]]
    cells = repr([(key, place, sorted(each.items())) for key, places in rows for place, each in places.items()])
    return f"{version_of(record)}-{hashlib.sha256(cells.encode()).hexdigest()[:16]}"


def change(kind: str, before: Record | None, after: Record | None, made_from: str = "") -> RecordChange:
    """Return the change from one version of a record to another."""
    record = after or before
    assert record is not None  # noqa: S101
    was, now = ({} if each is None else _fields(kind, each) for each in (before, after))
    names = dict.fromkeys((*was, *now))
    fields = tuple(FieldChange(each, was.get(each, ""), now.get(each, "")) for each in names
                   if was.get(each) != now.get(each))  # fmt: skip
    what: Literal["added", "changed", "removed"] = (
        "removed" if after is None else "added" if before is None else "changed"
    )
    return RecordChange(kind, record.id, what, after, fields, made_from)


def compare(
    found: Mapping[Key, Record], current: Mapping[Key, Record], *, delete: bool = False, kinds: Container[str] = ROOTS
) -> Preview:
    """Return what importing whole records would change; with `delete` those that are not in the file go."""
    changes = [
        change(kind, current.get((kind, name)), record)
        for (kind, name), record in found.items()
        if current.get((kind, name)) != record
    ]
    absent = tuple(key for key in current if key not in found and key[0] in kinds)
    if delete:
        changes += [change(kind, current[kind, name], None) for kind, name in absent]
    return Preview(tuple(changes), absent=() if delete else absent)


def _fields(kind: str, record: Record) -> dict[str, str]:
    return {
        named(table.key, position, path): cell
        for table in ROOTS[kind]
        for position, cells in table.rows(record).items()
        for path, cell in cells.items()
    }


def named(table: str, position: Position, path: str) -> str:
    """Return a field's name in its record: `trials.1.steps.2.date`."""
    steps = table.split("/")[1:]
    return ".".join([part for step, n in zip(steps, position, strict=True) for part in (step, str(n))] + [path])
