"""The reading tables of a local catalogue database: what cards and lists need, derived from its records.

Derived rows depend on their own record alone, so that deriving costs what has changed and order never matters.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

import apsw
import msgspec

from catalog.entities import ProductType, Text, decode
from catalog.errors import Reason, Refused

LAYOUT: Final = 1
"""Rises whenever the tables below change; an older layout is then rebuilt from the records."""

ALWAYS: Final = ("", "9999-12-31")
LARGEST_NUMBER: Final = 999_999

_TABLES: Final = """
CREATE TABLE reading(layout INTEGER NOT NULL);
CREATE TABLE card(
    id TEXT PRIMARY KEY, number INTEGER NOT NULL, staff INTEGER NOT NULL,
    valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, body BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX card_in_order ON card(number, id, staff, valid_from, valid_to);
CREATE TABLE type_need(
    need TEXT, position INTEGER, number INTEGER, type TEXT, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL,
    PRIMARY KEY(need, position, number, type)
) WITHOUT ROWID;
CREATE INDEX need_of_type ON type_need(type);
"""
_NAMES: Final = ("reading", "card", "type_need")


class CardBody(msgspec.Struct, frozen=True, array_like=True):
    """What a card shows, in every language there is. `needs` keep the order of the type, most important first."""

    name: Text
    summary: Text
    small: str
    alt: Text
    routes: tuple[str, ...]
    privacy: int
    can_try: bool
    station: str
    needs: tuple[str, ...]
    updated: str


class Validity(NamedTuple):
    """The days on which a type is shown, both included, as ISO dates that compare as text."""

    first: str
    last: str


def create_reading_tables(connection: apsw.Connection) -> None:
    """Make the reading tables, or remake them from the records if they have another layout; else do nothing."""
    with connection:
        if _layout(connection) == LAYOUT:
            return
        for name in _NAMES:
            connection.execute(f"DROP TABLE IF EXISTS {name}")
        connection.execute(_TABLES)
        connection.execute("INSERT INTO reading VALUES (?)", (LAYOUT,))
        if _has(connection, "record"):
            derive(connection, list(connection.execute("SELECT kind, id, body FROM record ORDER BY kind, id")))


def derive(connection: apsw.Connection, changes: Iterable[tuple[str, str, bytes | None]]) -> None:
    """Bring the reading tables up to date with `changes` (kind, id, body or None = deleted).

    Runs inside the caller's transaction. Raises `Refused` (BAD_RECORD) for a body that does not fit its kind.
    """
    for kind, record_id, body in changes:
        if kind == "type":
            _forget_type(connection, record_id)
            if body is not None:
                _keep_type(connection, _decoded(record_id, body))


def validity(product_type: ProductType) -> Validity:
    """Return the days on which `product_type` is shown; no date means no limit."""
    return Validity(product_type.valid_from or ALWAYS[0], product_type.valid_to or ALWAYS[1])


def _layout(connection: apsw.Connection) -> int:
    if not _has(connection, "reading"):
        return 0
    return int(connection.execute("SELECT coalesce(max(layout), 0) FROM reading").get)


def _has(connection: apsw.Connection, table: str) -> bool:
    return bool(connection.execute("SELECT count(*) FROM sqlite_schema WHERE type='table' AND name=?", (table,)).get)


def _decoded(record_id: str, body: bytes) -> ProductType:
    try:
        record = decode("type", body)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise Refused(Reason.BAD_RECORD, f"type/{record_id}: {problem}") from problem
    assert isinstance(record, ProductType)  # noqa: S101 -- decode promises it
    return record


def _forget_type(connection: apsw.Connection, type_id: str) -> None:
    connection.execute("DELETE FROM card WHERE id = ?", (type_id,))
    connection.execute("DELETE FROM type_need WHERE type = ?", (type_id,))


def _keep_type(connection: apsw.Connection, kept: ProductType) -> None:
    number = min(max(kept.number, 0), LARGEST_NUMBER)
    days = validity(kept)
    connection.execute(
        "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?)",
        (kept.id, number, kept.staff_facing, *days, msgspec.json.encode(_card_body(kept))),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO type_need VALUES (?, ?, ?, ?, ?, ?)",
        [(need, position, number, kept.id, *days) for position, need in enumerate(dict.fromkeys(kept.needs))],
    )


def _card_body(kept: ProductType) -> CardBody:
    picture = kept.pictures[0] if kept.pictures else None
    here = kept.try_here
    return CardBody(
        name=kept.name,
        summary=kept.summary,
        small=picture.small if picture else "",
        alt=picture.alt if picture else {},
        routes=kept.access,
        privacy=kept.data.level,
        can_try=here is not None and here.available,
        station=here.station if here else "",
        needs=kept.needs,
        updated=kept.updated,
    )
