"""The reading tables of a local catalogue database: what cards and lists need, derived from its records.

Derived rows depend on their own record alone, so that deriving costs what has changed and order never matters.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

import apsw
import msgspec

from catalog import profiles, word_index
from catalog.entities import Need, ProductType, Record, Text, decode, read
from catalog.errors import Reason, Refused
from catalog.profiles import count_one_less, count_one_more, needs_met, profile_of
from catalog.word_index import LARGEST_NUMBER, NEED_NUMBER, Passages, WordIndex

LAYOUT: Final = 4
"""Rises whenever the tables below change; an older layout is then rebuilt from the records."""

ALWAYS: Final = ("", "9999-12-31")
_TABLES: Final = """
CREATE TABLE reading(layout INTEGER NOT NULL);
CREATE TABLE card(
    id TEXT PRIMARY KEY, number INTEGER NOT NULL, staff INTEGER NOT NULL,
    valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, body BLOB NOT NULL, profile BLOB NOT NULL,
    station TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX card_in_order ON card(number, id, staff, valid_from, valid_to);
CREATE INDEX card_of_profile ON card(profile, number, id);
CREATE INDEX card_at_station ON card(station, number, id, valid_from, valid_to) WHERE station <> '';
CREATE TABLE type_need(
    need TEXT, position INTEGER, number INTEGER, type TEXT, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL,
    PRIMARY KEY(need, position, number, type)
) WITHOUT ROWID;
CREATE INDEX need_of_type ON type_need(type);
"""
_NAMES: Final = ("reading", "card", "type_need", *profiles.NAMES, *word_index.NAMES)


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
    staff: bool


class Validity(NamedTuple):
    """The days on which a type is shown, both included, as ISO dates that compare as text."""

    first: str
    last: str


def create_reading_tables(connection: apsw.Connection) -> None:
    """Make the reading tables, or remake them from the records if they have another layout; else do nothing."""
    with connection:
        if not has_this_layout(connection):
            remake_reading_tables(connection)


def has_this_layout(connection: apsw.Connection) -> bool:
    """Whether the reading tables can be read as they are: an older program may have made them."""
    return _layout(connection) == LAYOUT


def remake_reading_tables(connection: apsw.Connection) -> None:
    """Make the reading tables anew from the records, inside the caller's transaction."""
    for name in _NAMES:
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    connection.execute(_TABLES + profiles.TABLES + word_index.TABLES)
    connection.execute("INSERT INTO reading VALUES (?)", (LAYOUT,))
    if _has(connection, "record"):
        derive(connection, connection.execute("SELECT kind, id, body FROM record ORDER BY kind, id"))


def reading_tables_are_sound(connection: apsw.Connection) -> bool:
    """Whether cards, needs and words are those of the records: reads all of them, as a check against bit rot does."""
    count = 0
    for record_id, body in connection.execute("SELECT id, body FROM record WHERE kind = 'type'"):
        record = _decoded("type", str(record_id), str(body).encode())
        count += 1
        if not isinstance(record, ProductType) or not _is_kept(connection, record):
            return False
    if count != connection.execute("SELECT count(*) FROM card").get or not profiles.are_counted(connection):
        return False
    try:
        connection.execute("INSERT INTO document_text(document_text) VALUES ('integrity-check')")
    except apsw.CorruptError:
        return False
    return True


def derive(connection: apsw.Connection, changes: Iterable[tuple[str, str, bytes | None]]) -> None:
    """Bring the reading tables up to date with `changes` (kind, id, body or None = deleted).

    Runs inside the caller's transaction. Raises `Refused` (BAD_RECORD) for a body that does not fit its kind.
    """
    index = WordIndex(connection)
    for kind, record_id, body in changes:
        if kind not in ("type", "need"):
            continue
        record = None if body is None else _decoded(kind, record_id, body)
        if record is None:
            index.forget(kind, record_id)
            _forget_type(connection, record_id if kind == "type" else "")
        elif isinstance(record, ProductType):
            _forget_type(connection, record_id)
            _keep_type(connection, record)
            index.keep(kind, record_id, _number(record), _passages_of_type(record))
        elif isinstance(record, Need):
            index.keep(kind, record_id, NEED_NUMBER, {each: Passages(text) for each, text in record.text.items()})
    index.settle()


def validity(product_type: ProductType) -> Validity:
    """Return the days on which `product_type` is shown; no date means no limit."""
    return Validity(product_type.valid_from or ALWAYS[0], product_type.valid_to or ALWAYS[1])


def _layout(connection: apsw.Connection) -> int:
    if not _has(connection, "reading"):
        return 0
    return int(connection.execute("SELECT coalesce(max(layout), 0) FROM reading").get)


def _has(connection: apsw.Connection, table: str) -> bool:
    return bool(connection.execute("SELECT count(*) FROM sqlite_schema WHERE type='table' AND name=?", (table,)).get)


def _decoded(kind: str, record_id: str, body: bytes) -> Record:
    try:
        return decode(kind, body)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise Refused(Reason.BAD_RECORD, f"{kind}/{record_id}: {problem}") from problem


def _forget_type(connection: apsw.Connection, type_id: str) -> None:
    profile = connection.execute("DELETE FROM card WHERE id = ? RETURNING profile", (type_id,)).get
    if isinstance(profile, bytes):
        connection.execute("DELETE FROM type_need WHERE type = ?", (type_id,))
        count_one_less(connection, profile)


def _keep_type(connection: apsw.Connection, kept: ProductType) -> None:
    connection.execute("INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _card(kept))
    count_one_more(connection, profile_of(kept, *validity(kept)))
    connection.executemany("INSERT OR IGNORE INTO type_need VALUES (?, ?, ?, ?, ?, ?)", _needs(kept))


def _card(kept: ProductType) -> tuple[object, ...]:
    days, body = validity(kept), msgspec.json.encode(_card_body(kept))
    station = kept.try_here.station if kept.try_here else ""
    return (kept.id, _number(kept), int(kept.staff_facing), *days, body, profile_of(kept, *days).key(), station)


def _needs(kept: ProductType) -> list[tuple[object, ...]]:
    number, days = _number(kept), validity(kept)
    return [(need, position, number, kept.id, *days) for position, need in enumerate(needs_met(kept))]


def _is_kept(connection: apsw.Connection, kept: ProductType) -> bool:
    needs = connection.execute("SELECT * FROM type_need WHERE type = ? ORDER BY position", (kept.id,)).fetchall()
    card = connection.execute("SELECT * FROM card WHERE id = ?", (kept.id,)).fetchall()
    return card == [_card(kept)] and needs == _needs(kept)


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
        needs=needs_met(kept),
        updated=kept.updated,
        staff=kept.staff_facing,
    )


def _number(kept: ProductType) -> int:
    return min(max(kept.number, 0), LARGEST_NUMBER)


def _passages_of_type(kept: ProductType) -> dict[str, Passages]:
    """Return what a visitor can find the type by: what speaks for it, not whom it does not suit."""
    here = kept.try_here
    told = [kept.description, *kept.devices, kept.how_to_get, kept.data.collects, *kept.suits, *kept.pros]
    told += kept.alarm.steps
    told += [here.how] if here else []
    languages = {*kept.name, *kept.summary, *kept.search_words, *(each for text in told for each in text)}
    return {
        language: Passages(
            name=read(kept.name, language).text,
            words=" ".join(kept.search_words.get(language, ())),
            summary=read(kept.summary, language).text,
            body=" ".join(text[language] for text in told if language in text),
        )
        for language in sorted(languages)
    }
