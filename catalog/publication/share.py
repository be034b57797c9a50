"""The shared file `catalog.sqlite`: its format, and opening it without trusting a byte of it."""

import os
import stat
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

import apsw

from catalog.errors import Reason, Refused

FILE_NAME: Final = "catalog.sqlite"
APPLICATION_ID: Final = 0x4B494F53
PAGE_SIZE: Final = 4096
HEADER_BYTES: Final = 100
MAGIC: Final = b"SQLite format 3\0"
LARGEST_BODY: Final = 1 << 20
CHUNK: Final = 1 << 20
DEADLINE_SECONDS: Final = 60.0
BUSY_MILLISECONDS: Final = 2000
TICKS: Final = 20_000
"""SQLite's own instructions between two looks at the clock."""

SCHEMA: Final = """
CREATE TABLE record(rev INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT, UNIQUE(kind, id));
CREATE TABLE publication(seq INTEGER PRIMARY KEY, rev INTEGER NOT NULL, manifest TEXT NOT NULL, signature BLOB);
CREATE TABLE undo(seq INTEGER, kind TEXT, id TEXT, body TEXT, PRIMARY KEY(seq, kind, id)) WITHOUT ROWID;
CREATE TABLE pack(id INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE media(
    sha256 BLOB PRIMARY KEY, size INTEGER NOT NULL, mime TEXT NOT NULL, width INTEGER, height INTEGER,
    store TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE media_chunk(rowid INTEGER PRIMARY KEY, sha256 BLOB NOT NULL, n INTEGER NOT NULL, data BLOB NOT NULL,
    UNIQUE(sha256, n));
CREATE VIEW v_type AS SELECT id, body ->> '$.number' AS number, body ->> '$.name.sv' AS name,
    body ->> '$.summary.sv' AS summary, rev FROM record WHERE kind = 'type' AND body IS NOT NULL;
CREATE VIEW v_need AS SELECT id, body ->> '$.text.sv' AS text, rev FROM record WHERE kind = 'need' AND body IS NOT NULL;
CREATE VIEW v_publication AS SELECT seq, manifest ->> '$.created_utc' AS created_utc, manifest ->> '$.author' AS author,
    manifest ->> '$.note' AS note, manifest ->> '$.n' AS records FROM publication;
"""
_READABLE: Final = {"record", "publication", "undo", "pack", "media", "media_chunk"}


class Stamp(NamedTuple):
    """What a look at the file tells without a lock: equal stamps, equal file."""

    size: int
    version: str
    """When it was changed last, in nanoseconds; of a file on the web, what its server calls this version of it."""
    counters: bytes


def look(path: Path) -> Stamp:
    """Read the first 100 bytes of the shared file and check them. Raises `Refused`."""
    _regular(path)
    with reaching(), path.open("rb", buffering=0) as file:
        header = file.read(HEADER_BYTES)
        found = os.fstat(file.fileno())  # after the header: a file that grows meanwhile is not too short for it
    return stamped(header, found.st_size, str(found.st_mtime_ns), lambda: has_journal(path))


def stamped(header: bytes, size: int, version: str, may_grow: Callable[[], bool]) -> Stamp:
    """Return what the first 100 bytes tell. Raises `Refused`."""
    _check_header(header)
    if _is_short(header, size) and not may_grow():
        raise Refused(Reason.TRUNCATED, f"{size} bytes")  # with a journal: SQLite's locks tell what it is
    return Stamp(size, version, header[24:32] + header[40:44] + header[60:64] + header[92:96])


def _regular(path: Path) -> None:
    with reaching():
        if not stat.S_ISREG(path.lstat().st_mode):
            raise Refused(Reason.NOT_REGULAR, path.name)


@contextmanager
def reaching() -> Iterator[None]:
    """Turn what the file system says of the share into a `Refused`: DENIED, UNREACHABLE."""
    try:
        yield
    except PermissionError as problem:
        raise Refused(Reason.DENIED, str(problem)) from problem
    except OSError as problem:
        raise Refused(Reason.UNREACHABLE, str(problem)) from problem


def _check_header(header: bytes) -> None:
    if not header:
        raise Refused(Reason.EMPTY)
    if header[:16] != MAGIC[: len(header)]:
        raise Refused(Reason.NOT_SQLITE)
    if len(header) < HEADER_BYTES:
        raise Refused(Reason.TRUNCATED, f"{len(header)} bytes")
    if header[18:20] != b"\x01\x01":
        raise Refused(Reason.WAL_MODE)
    if struct.unpack(">I", header[68:72])[0] != APPLICATION_ID:
        raise Refused(Reason.WRONG_APP)


def _is_short(header: bytes, size: int) -> bool:
    page = struct.unpack(">H", header[16:18])[0]
    pages = struct.unpack(">I", header[28:32])[0]
    counted_now = header[24:28] == header[92:96]  # else the count is of an older SQLite and says nothing
    return bool(counted_now and pages * (65536 if page == 1 else page) > size)


def journal(path: Path) -> Path:
    """Return where SQLite keeps what it would roll back."""
    return path.with_name(f"{path.name}-journal")


def has_journal(path: Path) -> bool:
    """Whether something would be rolled back."""
    return os.access(journal(path), os.F_OK)  # which never raises


@contextmanager
def reading(path: Path) -> Iterator[apsw.Connection]:
    """Open the shared file read-only, with its locks, trusting nothing; every failure becomes `Refused`."""
    look(path)
    with refusing(path), restricted(str(path)) as connection:
        yield connection


@contextmanager
def restricted(name: str, vfs: str | None = None) -> Iterator[apsw.Connection]:
    """Open what `vfs` knows by that name, read-only and with its schema checked."""
    connection = apsw.Connection(name, flags=apsw.SQLITE_OPEN_READONLY, vfs=vfs)
    try:
        _restrict(connection)
        connection.execute("BEGIN")
        _check_schema(connection)
        connection.execute("COMMIT")
        connection.authorizer = _may_only_read
        yield connection
    finally:
        connection.close()


def _restrict(connection: apsw.Connection) -> None:
    connection.set_busy_timeout(BUSY_MILLISECONDS)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0)
    connection.limit(apsw.SQLITE_LIMIT_LENGTH, 4 * CHUNK)
    connection.limit(apsw.SQLITE_LIMIT_ATTACHED, 0)
    connection.limit(apsw.SQLITE_LIMIT_COMPOUND_SELECT, 2)
    renew_deadline(connection)


def renew_deadline(connection: apsw.Connection, seconds: float = DEADLINE_SECONDS) -> None:
    """Let the next slice or picture take its time from now on; a slow share is followed, an endless query is not."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, TICKS)


def _check_schema(connection: apsw.Connection) -> None:
    """Refuse any table, view, index or trigger that this version did not write itself."""
    found = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    if found != _expected_schema():
        names = sorted({str(row[1]) for row in found} ^ {str(row[1]) for row in _expected_schema()})
        raise Refused(Reason.SCHEMA, ", ".join(names))


def _expected_schema() -> list[tuple[object, ...]]:
    connection = apsw.Connection(":memory:")
    try:
        connection.execute(SCHEMA)
        return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    finally:
        connection.close()


def _may_only_read(operation: int, first: str | None, second: str | None, *_: str | None) -> int:
    allowed = operation == apsw.SQLITE_SELECT or (operation == apsw.SQLITE_READ and first in _READABLE)
    allowed = allowed or (operation == apsw.SQLITE_FUNCTION and second == "length")
    return apsw.SQLITE_OK if allowed else apsw.SQLITE_DENY


@contextmanager
def refusing(path: Path | None = None) -> Iterator[None]:
    """Turn what SQLite and the file system say of the shared file into a `Refused` with its reason."""
    try:
        yield
    except (apsw.BusyError, apsw.LockedError) as problem:
        raise Refused(Reason.BUSY, str(problem)) from problem
    except apsw.NotADBError as problem:
        raise Refused(Reason.NOT_SQLITE, str(problem)) from problem
    except apsw.ReadOnlyError as problem:
        hot = getattr(problem, "extendedresult", 0) == apsw.SQLITE_READONLY_ROLLBACK
        raise Refused(Reason.INTERRUPTED if hot else Reason.DENIED, str(problem)) from problem
    except apsw.InterruptError as problem:
        raise Refused(Reason.UNREACHABLE, "it took too long") from problem
    except apsw.FullError as problem:
        raise Refused(Reason.DISK_FULL, str(problem)) from problem
    except apsw.TooBigError as problem:
        raise Refused(Reason.TOO_BIG, str(problem)) from problem
    except (apsw.CantOpenError, apsw.IOError) as problem:
        denied = path is not None and os.access(path, os.F_OK) and not os.access(path, os.R_OK)
        raise Refused(Reason.DENIED if denied else Reason.UNREACHABLE, str(problem)) from problem
    except UnicodeDecodeError as problem:
        raise Refused(Reason.BAD_TEXT, str(problem)) from problem
    except (apsw.CorruptError, apsw.SQLError, apsw.AuthError) as problem:
        raise Refused(Reason.CORRUPT, str(problem)) from problem


@contextmanager
def writing(path: Path) -> Iterator[apsw.Connection]:
    """Open the shared file to publish into it; what is committed survives a power cut. Failures become `Refused`.

    A publication that was interrupted is rolled back first: SQLite does so as soon as somebody may write.
    """
    _regular(path)
    with refusing(path):
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            connection.set_busy_timeout(10 * BUSY_MILLISECONDS)
            connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
            if has_journal(path):
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
            look(path)
            connection.execute("PRAGMA synchronous=EXTRA")
            _check_schema(connection)
            yield connection
        finally:
            connection.close()
