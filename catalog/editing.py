"""Drafts: what staff have changed and not yet published, kept safe on their own PC, with history, undo and redo."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

import apsw

from catalog.database import open_for_writing, transaction
from catalog.entities import KIND_OF, Change, Record, encode
from catalog.errors import Invalid, Refused

FORMAT: Final = 3
"""Of the drafts file; a file of a later format is refused. Since 2, what was done together is undone together; since 3,
drafts are sent back."""
APPLICATION_ID: Final = 0x56525544
"""Says in the file's header that it holds drafts."""

_TABLES: Final = """
CREATE TABLE draft(kind TEXT, id TEXT, body TEXT, base_digest TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE step(
    n INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    was_draft INTEGER NOT NULL, before TEXT, before_base TEXT NOT NULL,
    is_draft INTEGER NOT NULL, after TEXT, after_base TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'done' CHECK(state IN ('done', 'undone', 'replaced', 'published')),
    batch INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX step_by_state ON step(state, n);
"""
_REJECTION: Final = """
CREATE TABLE rejection(
    kind TEXT, id TEXT, digest TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL, message TEXT NOT NULL,
    PRIMARY KEY(kind, id)
) WITHOUT ROWID;
"""
_INSERT_STEP: Final = """
INSERT INTO step(at, author, kind, id, was_draft, before, before_base, is_draft, after, after_base, batch)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_TO_2: Final = "ALTER TABLE step ADD COLUMN batch INTEGER NOT NULL DEFAULT 0"
_STEP: Final = """
SELECT n, at, author, kind, id, was_draft, before, before_base, is_draft, after, after_base, state, batch FROM step
"""


class Version(NamedTuple):
    """A draft at one moment: `body` None is a wish to delete."""

    body: bytes | None
    base_digest: str


class Step(NamedTuple):
    """One change of the drafts: who, when (UTC, ISO 8601), which record; no version = as it is published.

    `state`: `done`, `undone` (can be redone), `replaced` (undone, then something else was done) or `published`.
    """

    n: int
    at: str
    author: str
    kind: str
    id: str
    before: Version | None
    after: Version | None
    state: str
    batch: int = 0
    """Steps with the same number were made together; 0: alone."""


class Rejection(NamedTuple):
    """A draft that was sent back: when (UTC, ISO 8601), by whom, and what is to be mended."""

    at: str
    author: str
    message: str


class Drafts:
    """The drafts file of one staff PC. Every method is one transaction that survives a power cut once it returns.

    Raises `Invalid` with a sentence if the file is not one of drafts, or a later version's.
    """

    def __init__(self, path: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._batch = 0
        self._connection = _open(path)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let all inside be kept at once or not at all, and be undone at once: a thousand records of an import."""
        with transaction(self._connection):
            self._batch = int(self._connection.execute("SELECT coalesce(max(n), 0) + 1 FROM step").get)
            try:
                yield
            finally:
                self._batch = 0

    def moved_with(self, step: Step) -> list[tuple[str, str]]:
        """Return kind and id of every record that `step` changed: several, if they were changed together."""
        if not step.batch:
            return [(step.kind, step.id)]
        rows = self._connection.execute("SELECT DISTINCT kind, id FROM step WHERE batch = ?", (step.batch,))
        return [(str(kind), str(record_id)) for kind, record_id in rows]

    def put(self, record: Record, author: str, base_digest: str) -> None:
        """Keep `record` as a draft, made from the published version with `base_digest` ("" = it is new)."""
        self._set(author, KIND_OF[type(record)], record.id, Version(encode(record), base_digest))

    def delete(self, kind: str, record_id: str, author: str, base_digest: str) -> None:
        """Keep a wish to delete the record; what was never published just stops being a draft."""
        self._set(author, kind, record_id, Version(None, base_digest) if base_digest else None)

    def discard(self, kind: str, record_id: str, author: str) -> None:
        """Let the record be as it is published again."""
        self._set(author, kind, record_id, None)

    def settle(self, kind: str, record_id: str, author: str, base_digest: str) -> None:
        """Keep the draft as it is, as made from the published version with `base_digest`: a conflict is settled."""
        kept = self._draft(kind, record_id)
        if kept is not None:
            self._set(author, kind, record_id, Version(kept.body, base_digest))

    def get(self, kind: str, record_id: str) -> Change | None:
        """Return the draft of a record, if there is one."""
        kept = self._draft(kind, record_id)
        return None if kept is None else Change(kind, record_id, *kept)

    def changes(self) -> list[Change]:
        """Return all drafts by kind and id: what publishing would publish."""
        rows = self._connection.execute("SELECT kind, id, body, base_digest FROM draft ORDER BY kind, id")
        return [Change(kind, record_id, *_version(body, base)) for kind, record_id, body, base in rows]

    def clear(self, changes: Sequence[Change]) -> None:
        """Forget the drafts that `changes` published. What was changed again meanwhile stays, based on what is out now.

        Nothing before this moment can be undone any more: it is out in the world.
        """
        with transaction(self._connection):
            for change in changes:
                kept = self._draft(change.kind, change.id)
                if kept and kept.body == change.body:
                    self._write(change.kind, change.id, None)
                elif kept:
                    self._write(change.kind, change.id, Version(kept.body, origin_of(change.body)))
            self._connection.execute("UPDATE step SET state = 'published' WHERE state = 'done'")
            self._connection.execute("UPDATE step SET state = 'replaced' WHERE state = 'undone'")

    def undo(self) -> Step | None:
        """Take the latest step back, with all that were made together with it, and return it; None if there is none."""
        return self._move("done", "undone", newest=True)

    def redo(self) -> Step | None:
        """Do the step that was undone last again and return it; None if there is none."""
        return self._move("undone", "done", newest=False)

    def history(self, limit: int = 100) -> list[Step]:
        """Return the latest steps, newest first, also those that were undone or published."""
        return _steps(self._connection.execute(f"{_STEP} ORDER BY n DESC LIMIT ?", (limit,)))

    def history_of(self, kind: str, record_id: str, limit: int = 100) -> list[Step]:
        """Return the latest steps of one record that were not undone, newest first."""
        where = "WHERE kind = ? AND id = ? AND state IN ('done', 'published') ORDER BY n DESC LIMIT ?"
        return _steps(self._connection.execute(f"{_STEP} {where}", (kind, record_id, limit)))

    def reject(self, kind: str, record_id: str, author: str, message: str) -> None:
        """Send a draft back with a message; it holds for exactly this content. Raises `Invalid` if there is none."""
        kept = self._draft(kind, record_id)
        if kept is None:
            raise Invalid(f"Posten {kind}/{record_id} har inget utkast.")
        row = kind, record_id, origin_of(kept.body), self._now().isoformat(timespec="seconds"), author, message
        with transaction(self._connection):
            self._connection.execute("INSERT OR REPLACE INTO rejection VALUES (?, ?, ?, ?, ?, ?)", row)

    def rejection(self, kind: str, record_id: str) -> Rejection | None:
        """Return why a draft was sent back, as long as it is as it was then."""
        kept = self._draft(kind, record_id)
        sql = "SELECT at, author, message FROM rejection WHERE kind = ? AND id = ? AND digest = ?"
        key = kind, record_id, origin_of(kept.body if kept else None)
        row = self._connection.execute(sql, key).fetchone() if kept else None
        return None if row is None else Rejection(*map(str, row))

    def _set(self, author: str, kind: str, record_id: str, after: Version | None) -> None:
        with transaction(self._connection):
            before = self._draft(kind, record_id)
            if before == after:
                return
            at = self._now().isoformat(timespec="seconds")
            self._connection.execute("UPDATE step SET state = 'replaced' WHERE state = 'undone'")
            versions = (*_columns(before), *_columns(after))
            self._connection.execute(_INSERT_STEP, (at, author, kind, record_id, *versions, self._batch))
            self._write(kind, record_id, after)

    def _move(self, come_from: str, go_to: str, *, newest: bool) -> Step | None:
        order = "DESC" if newest else "ASC"
        with transaction(self._connection):
            found = _steps(
                self._connection.execute(f"{_STEP} WHERE state = ? ORDER BY n {order} LIMIT 1", (come_from,))
            )
            if found and found[0].batch:
                sql = f"{_STEP} WHERE state = ? AND batch = ? ORDER BY n {order}"
                found = _steps(self._connection.execute(sql, (come_from, found[0].batch)))
            for step in found:
                self._connection.execute("UPDATE step SET state = ? WHERE n = ?", (go_to, step.n))
                self._write(step.kind, step.id, step.before if newest else step.after)
        return found[0]._replace(state=go_to) if found else None

    def _draft(self, kind: str, record_id: str) -> Version | None:
        sql = "SELECT body, base_digest FROM draft WHERE kind = ? AND id = ?"
        row = self._connection.execute(sql, (kind, record_id)).fetchone()
        return None if row is None else _version(*row)

    def _write(self, kind: str, record_id: str, version: Version | None) -> None:
        if version is None:
            self._connection.execute("DELETE FROM draft WHERE kind = ? AND id = ?", (kind, record_id))
        else:
            row = (kind, record_id, *_columns(version)[1:])
            self._connection.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)", row)


def origin_of(body: bytes | None) -> str:
    """Return what a change says it was made from: SHA-256 of the published body in lower-case hex, "" if none."""
    return "" if body is None else hashlib.sha256(body).hexdigest()


def _open(path: Path) -> apsw.Connection:
    try:
        connection = open_for_writing(path)
    except Refused as problem:
        raise Invalid(
            f"Filen med utkast, ”{path.name}”, går inte att öppna: {problem.sentence}", str(problem)
        ) from problem
    with transaction(connection):
        found = int(connection.pragma("user_version"))
        ours = int(connection.pragma("application_id")) == APPLICATION_ID
        if found == 0 and not connection.execute("SELECT count(*) FROM sqlite_schema").get:
            connection.execute(_TABLES + _REJECTION)
            connection.pragma("application_id", APPLICATION_ID)
            connection.pragma("user_version", FORMAT)
            return connection
        if ours and found < FORMAT:
            connection.execute(_REJECTION if found == 2 else f"{_TO_2};{_REJECTION}")
            connection.pragma("user_version", FORMAT)
    if ours and found <= FORMAT:
        return connection
    connection.close()
    if ours:
        raise Invalid("Utkasten är gjorda med en nyare version av programmet: uppdatera det här programmet först.")
    raise Invalid(f"Filen ”{path.name}” är något annat än utkast: flytta den och öppna programmet igen.")


def _version(body: object, base_digest: object) -> Version:
    return Version(None if body is None else str(body).encode(), str(base_digest))


def _columns(version: Version | None) -> tuple[bool, str | None, str]:
    """Return whether there is a version, its body as text (readable in any SQLite tool) and its base."""
    if version is None:
        return False, None, ""
    return True, None if version.body is None else version.body.decode(), version.base_digest


def _steps(rows: "Iterable[Sequence[apsw.SQLiteValue]]") -> list[Step]:
    return [
        Step(
            int(str(n)), str(at), str(author), str(kind), str(record_id),
            _version(before, before_base) if was_draft else None,
            _version(after, after_base) if is_draft else None,
            str(state), int(str(batch)),
        )
        for n, at, author, kind, record_id, was_draft, before, before_base, is_draft, after, after_base, state, batch
        in rows
    ]  # fmt: skip
