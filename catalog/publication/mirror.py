"""The local copy of what was published: records, their digests, and what reading needs, in one WAL database."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

import apsw

from catalog.database import create_reading_tables, derive, reading_tables_are_sound, remake_reading_tables
from catalog.entities import KINDS, Record, decode
from catalog.errors import NotNow, Reason, Refused
from catalog.publication import digest
from catalog.publication.manifest import Manifest, decode_manifest
from catalog.queries import Head

FILE_NAME: Final = "catalog.sqlite"
KEPT_PUBLICATIONS: Final = 50
_DAMAGE: Final = (apsw.NotADBError, apsw.CorruptError, UnicodeDecodeError)

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS record(
    kind TEXT, id TEXT, rev INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS leaf(
    bucket INTEGER, kind TEXT, id TEXT, digest BLOB NOT NULL, PRIMARY KEY(bucket, kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bucket(n INTEGER PRIMARY KEY, digest BLOB NOT NULL);
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
        data_folder.mkdir(parents=True, exist_ok=True)
        with self._local():
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

    def root_after(self, rows: Iterable[Row], *, everything: bool = False) -> str:
        """Return the root digest the records would have with `rows`; nothing is kept."""
        with self._local(), self._transaction("ROLLBACK"):
            self._digest(rows, everything=everything)
            return self._root()

    def apply(
        self,
        rows: list[Row],
        manifest: Manifest,
        text: str,
        signature: bytes | None,
        *,
        everything: bool,
        may_commit: Callable[[], bool] = lambda: True,
    ) -> None:
        """Become the publication in one transaction.

        Raises `Refused` (DIGEST), or `NotNow` if `may_commit`, asked at the last moment, says no; then nothing has
        changed.
        """
        with self._local(), self._transaction("COMMIT"):
            changed = self._changed(rows, everything=everything)
            self._keep_before(changed, manifest.seq)
            self._write(changed)
            self._digest(rows, everything=everything)
            root = self._root()
            if root != manifest.root:
                raise Refused(Reason.DIGEST, f"{root} is not {manifest.root}")
            bodies = ((row.kind, row.id, None if row.body is None else row.body.encode()) for row in changed)
            derive(self.connection, bodies)
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

    def _changed(self, rows: list[Row], *, everything: bool) -> list[Row]:
        """The rows that differ from what is here; with `everything`, what is not among them is deleted."""
        changed = [
            row for row in rows if self._body(row.kind, row.id) != (None if row.body is None else row.body.encode())
        ]
        if everything:
            named = {(row.kind, row.id) for row in rows}
            here = [(kind, record_id) for kind, record_id, _ in self._bodies()]
            changed += [Row(0, kind, record_id, None) for kind, record_id in here if (kind, record_id) not in named]
        return changed

    def _keep_before(self, changed: list[Row], seq: int) -> None:
        keys = ((seq, row.kind, row.id, row.kind, row.id) for row in changed)
        before = "INSERT OR REPLACE INTO before VALUES(?, ?, ?, (SELECT body FROM record WHERE kind = ? AND id = ?))"
        self.connection.executemany(before, keys)

    def _write(self, changed: list[Row]) -> None:
        gone = [(row.kind, row.id) for row in changed if row.body is None]
        self.connection.executemany("DELETE FROM record WHERE kind = ? AND id = ?", gone)
        kept = [(row.kind, row.id, row.rev, row.body) for row in changed if row.body is not None]
        self.connection.executemany("INSERT OR REPLACE INTO record VALUES(?, ?, ?, ?)", kept)

    def _digest(self, rows: Iterable[Row], *, everything: bool) -> None:
        """Bring leaves and buckets up to date with `rows`."""
        execute = self.connection.execute
        if everything:
            execute("DELETE FROM leaf; DELETE FROM bucket")
        touched = set()
        for row in rows:
            number = digest.bucket_of(row.kind, row.id)
            touched.add(number)
            if row.body is None:
                execute("DELETE FROM leaf WHERE bucket = ? AND kind = ? AND id = ?", (number, row.kind, row.id))
            else:
                leaf = digest.leaf(row.kind, row.id, row.body.encode())
                execute("INSERT OR REPLACE INTO leaf VALUES(?, ?, ?, ?)", (number, row.kind, row.id, leaf))
        for number in touched:
            leaves = [found for (found,) in execute("SELECT digest FROM leaf WHERE bucket = ?", (number,))]
            execute("INSERT OR REPLACE INTO bucket VALUES(?, ?)", (number, digest.bucket_digest(leaves)))

    def _root(self) -> str:
        buckets: dict[int, bytes] = dict(self.connection.execute("SELECT n, digest FROM bucket"))
        return digest.root(buckets, int(self.connection.execute("SELECT count(*) FROM leaf").get))

    def _forget_old(self, seq: int) -> None:
        for table in ("before", "publication"):
            self.connection.execute(f"DELETE FROM {table} WHERE seq <= ?", (seq - KEPT_PUBLICATIONS,))  # noqa: S608


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
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(_TABLES)
        _check_pages(connection)
        create_reading_tables(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_pages(connection: apsw.Connection) -> None:
    found = connection.execute("PRAGMA quick_check(1)").get
    if found != "ok":
        raise apsw.CorruptError(found)
