"""From the cells of a file that differ to whole records, or to what is wrong with the cells."""

from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

import msgspec

from catalog.entities import Record
from catalog.exchange.layout import Layout
from catalog.exchange.preview import CellError, Key, RecordChange, change, mark_of, version_of
from catalog.exchange.tables import ROOTS, TABLES, Cells, Missing, Position, Rows, build


class Place(NamedTuple):
    """Where a row stands."""

    sheet: str
    row: int
    layout: Layout

    def error(self, column: int, sentence: str) -> CellError:
        """Return what is wrong with a cell of the row."""
        return CellError(self.sheet, f"{letters(column)}{self.row}", sentence)

    def at(self, path: str) -> int | None:
        """Return the column of a field, if the file has it."""
        return next((column for column, (own, _) in self.layout.fields.items() if own == path), None)


class Found:
    """What a file says of one record: cells that differ, the rows they stand in, and how it was exported."""

    def __init__(self) -> None:
        self.rows: Rows = {}
        self.places: dict[tuple[str, Position], Place] = {}
        self.doubts: list[CellError] = []
        self.mark = ""

    def keep(self, place: Place, position: Position, changed: Cells) -> None:
        """Keep the cells of one row that differ."""
        table = place.layout.table.key
        self.rows.setdefault(table, {})[position] = changed
        self.places[table, position] = place


class Outcome(NamedTuple):
    """What becomes of a record. `left`: somebody has changed it since the export, and nobody in the file."""

    change: RecordChange | None = None
    errors: tuple[CellError, ...] = ()
    left: bool = False


def changed(
    key: Key, before: Record | None, found: Found, seen: Mapping[str, Container[tuple[str, Position]]], *, delete: bool
) -> Outcome:
    """Return what becomes of a record, or what is wrong with its cells.

    `seen`: which rows the file has; with `delete` the parts that it has no row for go.
    """
    kept, gaps = _built(key, before, found, seen if delete else None)
    version, _, cells = found.mark.partition("-")
    alone = _built(key, before, found, seen)[0] if version else None
    if alone is not None and mark_of(alone).partition("-")[2] == cells:  # nobody has changed it since it was exported
        return Outcome(change(key[0], None, alone)) if before is None else Outcome(left=alone != before)
    errors = (*found.doubts, *_shifted(kept, found), *gaps)
    if errors or kept is None or kept == before:
        return Outcome(errors=errors)
    if before is None:
        return Outcome(change(key[0], None, kept))
    differing = {name: value for name, value in _values(kept) if value != getattr(before, name)}
    late = version if version != version_of(before) else ""
    return Outcome(change(key[0], before, msgspec.structs.replace(before, **differing), late))


def _values(record: Record) -> Iterator[tuple[str, object]]:
    for name in record.__struct_fields__:
        yield name, getattr(record, name)


def _built(
    key: Key, before: Record | None, found: Found, seen: Mapping[str, Container[tuple[str, Position]]] | None
) -> tuple[Record | None, list[CellError]]:
    root, rows = ROOTS[key[0]], Rows()
    for table in root:
        there = {} if before is None else table.rows(before)
        if seen is not None and table.parent is not None and table.key in seen:
            there = {position: cells for position, cells in there.items() if (key[1], position) in seen[table.key]}
        for position, cells in found.rows.get(table.key, {}).items():
            there[position] = there.get(position, {}) | cells
        rows[table.key] = there
    lost = list(_lost(rows, found))
    if lost:
        return None, lost
    try:
        return build(root, key[1], rows), []
    except Missing as gap:
        return None, list(_gap(gap, found))


def _lost(rows: Rows, found: Found) -> Iterator[CellError]:
    """Give the rows of parts whose record, or part, there is not."""
    for (_, position), place in found.places.items():
        parent = place.layout.table.parent
        if parent is not None and position[:-1] not in rows[parent.key]:
            yield place.error(place.layout.id, "Det som raden hör till finns inte: kontrollera id och nr.")


def _shifted(kept: Record | None, found: Found) -> Iterator[CellError]:
    """Give the translated lists that have more lines than the Swedish one: theirs no longer stand where they should."""
    if kept is None:
        return
    for (table, position), place in found.places.items():
        given, whole = found.rows[table][position], TABLES[table].rows(kept).get(position, {})
        for column, (path, field) in place.layout.fields.items():
            swedish = f"{field.path}.sv"
            if field.how == "listed" and path != swedish and not given.keys().isdisjoint({path, swedish}):
                count, wanted = (_count(whole.get(each, "")) for each in (path, swedish))
                if count > wanted:
                    says = f"Här är antalet rader {count}, på svenska {wanted}: rad för rad ska höra ihop."
                    yield place.error(column, says)


def _gap(gap: Missing, found: Found) -> Iterator[CellError]:
    place = found.places[gap.table, gap.position]
    column = place.at(gap.path)
    if column is None:
        yield place.error(place.layout.id, f"Kolumnen {gap.path} saknas i filen och behövs för en ny rad.")
    else:
        yield place.error(column, "Cellen måste fyllas i.")


def _count(cell: str) -> int:
    return cell.count("\n") + 1 if cell else 0


def letters(column: int) -> str:
    """Return what table programs call a column, counted from 0: A, B, … AA."""
    name, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        name = chr(ord("A") + letter) + name
    return name
