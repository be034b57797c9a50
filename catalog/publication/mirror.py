"""The local copy of what was published: records, their digests, and what reading needs, in one WAL database."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

import apsw

from catalog.database import create_reading_tables, derive, reading_tables_are_sound, remake_reading_tables
from catalog.entities import KINDS, Record, decode
from catalog.errors import NotNow, Reason, Refused
from catalog.publication import digest
from catalog.publication.durable import make_folder
from catalog.publication.manifest import Manifest, decode_manifest
from catalog.publication.tree import TABLES, Leaves, Tree
from catalog.queries import Head

FILE_NAME: Final = "catalog.sqlite"
KEPT_PUBLICATIONS: Final = 50
BATCH: Final = 500
CACHE_KIB: Final = 32_768
_DAMAGE: Final = (apsw.NotADBError, apsw.CorruptError, UnicodeDecodeError)

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS record(
    kind TEXT, id TEXT, rev INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS publication(seq INTEGER PRIMARY KEY, rev INTEGER, manifest TEXT NOT NULL, signature BLOB);
CREATE TABLE IF NOT EXISTS before(seq INTEGER, kind TEXT, id TEXT, body TEXT, PRIMARY KEY(seq, kind, id)) WITHOUT ROWID;
"""


class Row(NamedTuple):
    """One published record as it travels: `body` None means deleted."""

    rev: int
    kind: str
    id: str
    body: str | None


class Mirror:
    """The local database and the pictures beside it in `data_folder`. `close` it."""

    def __init__(self, data_folder: Path) -> None:
        """Open, or make, the local database; a damaged one is laid aside. Raises `Refused` (BUSY, DISK_FULL)."""
        self.folder = data_folder
        self.media_folder = data_folder / "media"
        self.path = data_folder / FILE_NAME
        with self._local():
            make_folder(data_folder)
            self.connection = _opened(self.path)

    def close(self) -> None:
        """Close the database."""
        self.connection.close()

    def head(self) -> Head | None:
        """Return the publication this is a copy of."""
        manifest = self.manifest()
        return None if manifest is None else Head(manifest.seq, manifest.root, manifest.created_utc)

    def manifest(self) -> Manifest | None:
        """Return that publication's manifest."""
        with self._local():
            found = self.connection.execute("SELECT manifest FROM publication ORDER BY seq DESC LIMIT 1").fetchone()
        return None if found is None else decode_manifest(found[0])

    def bodies(self) -> Iterator[tuple[str, str, bytes]]:
        """Every record as (kind, id, body), in the order of its key."""
        with self._local():
            yield from self._bodies()

    def body(self, kind: str, record_id: str) -> bytes | None:
        """Return one record's body."""
        with self._local():
            return self._body(kind, record_id)

    def has(self, kind: str, record_id: str) -> bool:
        """Whether there is such a record."""
        return self.body(kind, record_id) is not None

    def records(self) -> dict[tuple[str, str], Record]:
        """Return every record of a kind known here, by (kind, id)."""
        return {(kind, each): decode(kind, body) for kind, each, body in self.bodies() if kind in KINDS}

    def publications(self) -> list[tuple[int, int, str, bytes | None]]:
        """Return every publication remembered here, oldest first, as (seq, rev, manifest, signature)."""
        with self._local():
            return list(self.connection.execute("SELECT seq, rev, manifest, signature FROM publication ORDER BY seq"))

    def before(self, seq: int = 0) -> list[tuple[int, str, str, str | None]]:
        """Return what the publications after `seq` changed, as it was before, as (seq, kind, id, body)."""
        with self._local():
            sql = "SELECT seq, kind, id, body FROM before WHERE seq > ? ORDER BY seq"
            return list(self.connection.execute(sql, (seq,)))

    def has_media(self, sha256: str) -> bool:
        """Whether the picture is here."""
        return self.media_path(sha256).exists()

    def media_path(self, sha256: str) -> Path:
        """Return where the picture lies or would lie."""
        return self.media_folder / sha256[:2] / sha256

    def mend_reading_tables(self) -> bool:
        """Whether what reading needs is what the records say; if not, it is made anew from them."""
        with self._local():
            if reading_tables_are_sound(self.connection):
                return True
            with self._transaction("COMMIT"):
                remake_reading_tables(self.connection)
        return False

    def root_after(self, leaves: Leaves, *, everything: bool = False) -> str:
        """Return the root digest the records would have with `leaves`; nothing is kept."""
        with self._local():
            return Tree(self.connection).root_after(leaves, everything=everything)

    def apply(
        self,
        rows: Iterable[Row],
        manifest: Manifest,
        text: str,
        signature: bytes | None,
        *,
        everything: bool,
        may_commit: Callable[[], bool] = lambda: True,
    ) -> None:
        """Become the publication in one transaction; `rows` are taken as they come.

        Raises `Refused` (DIGEST), or `NotNow` if `may_commit`, asked at the last moment, says no; then nothing has
        changed.
        """
        with self._local(), self._transaction("COMMIT"):
            tree = Tree(self.connection)
            if everything:
                tree.clear()
            derive(self.connection, self._written(rows, manifest.seq, tree, everything=everything))
            root = tree.root()
            if root != manifest.root:
                raise Refused(Reason.DIGEST, f"{root} is not {manifest.root}")
            insert = "INSERT OR REPLACE INTO publication VALUES(?, ?, ?, ?)"
            self.connection.execute(insert, (manifest.seq, manifest.rev, text, signature))
            self._forget_old(manifest.seq)
            if not may_commit():
                raise NotNow

    @contextmanager
    def _local(self) -> Iterator[None]:
        """Tell failures of the local disk apart from the share's; a damaged database is laid aside and made anew."""
        try:
            yield
        except apsw.BusyError as problem:
            raise Refused(Reason.BUSY, f"the local database: {problem}") from problem
        except (apsw.FullError, apsw.IOError, apsw.CantOpenError) as problem:
            raise Refused(Reason.DISK_FULL, f"the local database: {problem}") from problem
        except apsw.SQLError as problem:
            raise RuntimeError("the local database") from problem
        except _DAMAGE as problem:
            self.connection.close()
            _lay_aside(self.path)
            self.connection = _open(self.path)
            raise Refused(Reason.CORRUPT, f"the local database, made anew: {problem}") from problem

    @contextmanager
    def _transaction(self, end: str) -> Iterator[None]:
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute(end)
        finally:
            if self.connection.in_transaction:  # SQLite has ended it by itself if the disk is full
                self.connection.execute("ROLLBACK")

    def _bodies(self) -> Iterator[tuple[str, str, bytes]]:
        for kind, record_id, body in self.connection.execute("SELECT kind, id, body FROM record ORDER BY kind, id"):
            yield kind, record_id, body.encode()

    def _body(self, kind: str, record_id: str) -> bytes | None:
        found = self.connection.execute("SELECT body FROM record WHERE kind = ? AND id = ?", (kind, record_id)).get
        return None if found is None else str(found).encode()

    def _written(
        self, rows: Iterable[Row], seq: int, tree: Tree, *, everything: bool
    ) -> Iterator[tuple[str, str, bytes | None]]:
        """Write rows, keep what was there before, and give what has changed; what `everything` does not name goes."""
        named: set[tuple[str, str]] = set()
        for batch in _batches(rows):
            tree.change(leaves_of(batch))
            yield from self._changed(batch, seq)
            if everything:
                named.update((row.kind, row.id) for row in batch)
        if everything:
            here = self.connection.execute("SELECT kind, id FROM record").fetchall()
            left = [Row(0, str(kind), str(name), None) for kind, name in here if (kind, name) not in named]
            yield from self._changed(left, seq)

    def _changed(self, rows: list[Row], seq: int) -> list[tuple[str, str, bytes | None]]:
        """Write those of `rows` that differ from what is here; return them."""
        bodies = ((row, None if row.body is None else row.body.encode()) for row in rows)
        changed = [(row, body) for row, body in bodies if self._body(row.kind, row.id) != body]
        keys = ((seq, row.kind, row.id, row.kind, row.id) for row, _ in changed)
        before = "INSERT OR REPLACE INTO before VALUES(?, ?, ?, (SELECT body FROM record WHERE kind = ? AND id = ?))"
        self.connection.executemany(before, keys)
        gone = [(row.kind, row.id) for row, body in changed if body is None]
        self.connection.executemany("DELETE FROM record WHERE kind = ? AND id = ?", gone)
        kept = [(row.kind, row.id, row.rev, row.body) for row, body in changed if body is not None]
        self.connection.executemany("INSERT OR REPLACE INTO record VALUES(?, ?, ?, ?)", kept)
        return [(row.kind, row.id, body) for row, body in changed]

    def _forget_old(self, seq: int) -> None:
        for table in ("before", "publication"):
            self.connection.execute(f"DELETE FROM {table} WHERE seq <= ?", (seq - KEPT_PUBLICATIONS,))  # noqa: S608


def leaves_of(rows: Iterable[Row]) -> dict[tuple[str, str], bytes | None]:
    """Return the digest of each row by (kind, id); None for one that deletes."""
    return {
        (row.kind, row.id): None if row.body is None else digest.leaf(row.kind, row.id, row.body.encode())
        for row in rows
    }


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rest = iter(rows)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _opened(path: Path) -> apsw.Connection:
    try:
        return _open(path)
    except (*_DAMAGE, apsw.SQLError, Refused):  # another's tables, or a body that nothing can be derived from
        _lay_aside(path)
        return _open(path)


def _lay_aside(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        damaged = path.with_name(path.name + suffix)
        if damaged.exists():
            damaged.replace(path.with_name(f"{path.name}.damaged{suffix}"))


def _open(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    try:
        connection.set_busy_timeout(5000)
        connection.execute("PRAGMA journal_mode=WAL").fetchall()
        connection.execute(f"PRAGMA synchronous=FULL; PRAGMA cache_size=-{CACHE_KIB}")
        connection.execute(_TABLES + TABLES)
        _check_pages(connection)
        create_reading_tables(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_pages(connection: apsw.Connection) -> None:
    """Raise if a page is damaged. Table by table: all at once, FTS5 would read every word again."""
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"
    ).fetchall():
        found = connection.execute(f'PRAGMA quick_check("{name}")').get
        if found != "ok":
            raise apsw.CorruptError(found)
