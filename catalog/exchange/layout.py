"""Which columns a table has in a file, and which table and columns a file's rows turn out to be."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from catalog.entities import LANGUAGES
from catalog.exchange.cells import Raw, escape, unescape
from catalog.exchange.headings import ID, PART, PART_OF_PART, VERSION, heading, title
from catalog.exchange.headings import LANGUAGES as NAMES
from catalog.exchange.tables import TABLES, Cells, Field, Table

ID_MARK: Final = ":id"
VERSION_MARK: Final = ":version"
MOST_COLUMNS: Final = 2000


class Fault(NamedTuple):
    """A cell whose value cannot be taken, and why."""

    sentence: str


class Sheet(NamedTuple):
    """What a reader gives: rows of cells by their numbers in the file; None is a blank cell."""

    title: str
    rows: Iterator[tuple[int, Sequence[Raw | Fault | None]]]


class Heading(NamedTuple):
    """A column of a table in a file. `field` None: the id, the number of a part, or the version."""

    path: str
    words: str
    field: Field | None = None


class Layout(NamedTuple):
    """A table found in a file: where its id, its parts' numbers, its version and its fields stand (from 0)."""

    table: Table
    id: int
    parts: tuple[int, ...]
    version: int | None
    fields: dict[int, tuple[str, Field]]
    unread: tuple[str, ...]


def columns(table: Table, used: Iterable[str]) -> list[Heading]:
    """Return the columns of `table` for records whose cells are `used`: every field, in every language there is."""
    keys: dict[str, dict[str, None]] = {}
    for path in used:
        found = table.field(path)
        if found and found[1]:
            keys.setdefault(found[0].path, {})[found[1]] = None
    languages = dict.fromkeys((*LANGUAGES, *sorted(key for path, each in keys.items()
                               if path != "scores.values" for key in each)))  # fmt: skip
    numbers = (Heading(f":{n}", (PART, PART_OF_PART)[n - 1]) for n in range(1, table.levels + 1))
    made = [Heading(f"{table.key}{ID_MARK}", ID), *numbers, *_columns(table.fields, list(languages), keys)]
    return [*made, Heading(VERSION_MARK, VERSION)] if table.parent is None else made


def _columns(fields: Iterable[Field], languages: list[str], keys: dict[str, dict[str, None]]) -> Iterator[Heading]:
    for field in fields:
        if field.how == "struct":
            yield from _columns(field.fields, languages, keys)
        elif field.how == "one":
            yield Heading(field.path, heading(field.path), field)
        else:
            for key in sorted(keys.get(field.path, {})) if field.path == "scores.values" else languages:
                path = f"{field.path}.{key}"
                yield Heading(path, heading(path, key), field)


def row_of(headings: Sequence[Heading], record_id: str, position: tuple[int, ...], cells: Cells, version: str
           ) -> list[str]:  # fmt: skip
    """Return one row as it is written."""
    own = {VERSION_MARK: version} | {f":{n}": str(at) for n, at in enumerate(position, 1)}
    return [escape(record_id), *(own.get(each.path) or cells.get(each.path, "") for each in headings[1:])]


def table_of(cell: str) -> Table | None:
    """Return the table whose ids stand below a cell that says so."""
    return TABLES.get(cell.strip().removesuffix(ID_MARK)) if cell.strip().endswith(ID_MARK) else None


def find(sheet_title: str, values: Sequence[object]) -> Layout | None:
    """Return the layout, if `values` are the row that names a table's columns."""
    words = [each.strip() if isinstance(each, str) else "" for each in values]
    table = next((found for found in map(table_of, words) if found), None)
    if table is not None:
        return _layout(table, [unescape(each) for each in words], words)
    return _by_headings(sheet_title, words)


def _by_headings(sheet_title: str, words: list[str]) -> Layout | None:
    table = next(
        (each for each in TABLES.values() if title(each.key).casefold() == sheet_title.strip().casefold()), None
    )
    if table is None or ID.casefold() not in [word.casefold() for word in words]:
        return None
    used = [f"{field.path}.{key}" for field in _every(table.fields) if field.how != "one" for key in NAMES]
    known = {each.words.casefold(): each.path for each in columns(table, used)}
    return _layout(table, [known.get(word.casefold(), "") for word in words], words)


def _every(fields: Iterable[Field]) -> Iterator[Field]:
    for field in fields:
        if field.how == "struct":
            yield from _every(field.fields)
        else:
            yield field


def _layout(table: Table, paths: list[str], words: list[str]) -> Layout:
    fields: dict[int, tuple[str, Field]] = {}
    unread = []
    for place, path in enumerate(paths):
        found = table.field(path)
        if found:
            fields[place] = path, found[0]
        elif words[place] and not path.startswith(":") and not path.endswith(ID_MARK):
            unread.append(words[place])
    parts = tuple(paths.index(f":{n}") if f":{n}" in paths else -1 for n in range(1, table.levels + 1))
    version = paths.index(VERSION_MARK) if VERSION_MARK in paths else None
    return Layout(table, paths.index(f"{table.key}{ID_MARK}"), parts, version, fields, tuple(unread))


def blank(values: Iterable[object]) -> bool:
    """Return whether nothing stands in any of the cells."""
    return all(each is None or (isinstance(each, str) and not each.strip()) for each in values)
