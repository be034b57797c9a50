"""What an export writes, whatever the file is: a page for each table, each with its columns and its rows."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from catalog.entities import Record
from catalog.errors import Invalid
from catalog.exchange.headings import title
from catalog.exchange.layout import Heading, columns, row_of
from catalog.exchange.preview import Key, Progress, mark_of
from catalog.exchange.tables import ROOTS, Table


class Page(NamedTuple):
    """One table: its Swedish title, its columns, and its rows of cells."""

    table: Table
    title: str
    headings: list[Heading]
    rows: Iterator[list[str]]


def pages(records: Mapping[Key, Record], progress: Progress, longest: int = 0) -> list[Page]:
    """Return the tables of every kind there is, types first; other kinds that have no records have none.

    Raises `Invalid` if a cell would be longer than `longest`, counted in UTF-16; 0 is no limit.
    """
    made = []
    for kind, root in ROOTS.items():
        own = [record for (of, _), record in sorted(records.items()) if of == kind]
        for table in root if own or kind == "type" else ():
            progress(f"går igenom {title(table.key)}", 0, len(own))
            headings = columns(table, sorted(_used(table, own, longest)))
            made.append(Page(table, title(table.key), headings, _rows(table, headings, own, progress)))
    return made


def _used(table: Table, records: list[Record], longest: int) -> set[str]:
    """Return the paths of all cells that are not blank."""
    used: set[str] = set()
    for record in records:
        for cells in table.rows(record).values():
            used.update(cells)
            for path, cell in cells.items() if longest else ():
                if len(cell) > longest // 2 and len(cell.encode("utf-16-le")) > 2 * longest:
                    where = f"{table.kind}/{record.id}, {title(table.key)}, {path}"
                    says = f"{where} är längre än en cell i Excel ({longest} tecken): spara som JSON eller CSV."
                    raise Invalid(says)
    return used


def _rows(table: Table, headings: list[Heading], records: list[Record], progress: Progress) -> Iterator[list[str]]:
    for done, record in enumerate(records):
        if done % 500 == 0:
            progress(f"skriver {title(table.key)}", done, len(records))
        version = mark_of(record) if table.parent is None else ""
        for position, cells in table.rows(record).items():
            yield row_of(headings, record.id, position, cells, version)
