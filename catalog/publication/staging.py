"""What has been fetched and checked and waits to be applied: one file, complete or not there."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple

import apsw

from catalog.errors import Reason, Refused
from catalog.publication import signing
from catalog.publication.manifest import Manifest, decode_manifest
from catalog.publication.mirror import Row
from catalog.publication.rows import checked

FILE_NAME: Final = "staged.sqlite"
LOCK_NAME: Final = "staged.sqlite.lock"
BUSY_MILLISECONDS: Final = 10_000
_TABLES: Final = """
CREATE TABLE record(rev INTEGER, kind TEXT, id TEXT, body TEXT);
CREATE TABLE ready(everything INTEGER NOT NULL, base TEXT NOT NULL, manifest TEXT NOT NULL, signature BLOB);
"""


class Ready(NamedTuple):
    """A publication that waits: whether its rows are all there is, and the root of the catalogue they change."""

    everything: bool
    base: str
    text: str
    signature: bytes | None

    @property
    def manifest(self) -> Manifest:
        """Its manifest."""
        return decode_manifest(self.text)


class Keeping:
    """The staging file while it is being written."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self.is_ready = False

    def put(self, rows: Iterable[Row]) -> None:
        """Put rows in, one after the other."""
        self._connection.executemany("INSERT INTO record VALUES(?, ?, ?, ?)", rows)

    def clear(self) -> None:
        """Begin again."""
        self._connection.execute("DELETE FROM record").fetchall()

    def ready(self, ready: Ready) -> None:
        """Say that all rows are there, and what they are."""
        self._connection.execute("INSERT INTO ready VALUES(?, ?, ?, ?)", ready)
        self.is_ready = True


class Staging:
    """The staging file in a data folder. `key`: the publisher's, with which what waits must be signed."""

    def __init__(self, data_folder: Path, key: str | None) -> None:
        self._path = data_folder / FILE_NAME
        self._key = key

    @contextmanager
    def keeping(self) -> Iterator["Keeping"]:
        """Give what rows are put into. Once they are said to be ready they wait, instead of what waited before.

        One program at a time: another that fetches into the same folder is waited for. Raises `Refused` (DISK_FULL, or
        BUSY if that takes long); then, as without a word, what waited still does.
        """
        with self._alone(), self._writing() as kept:
            yield kept

    @contextmanager
    def _writing(self) -> Iterator["Keeping"]:
        part = self._path.with_name(f"{FILE_NAME}.part")
        try:
            _remove(part)
            with closing(apsw.Connection(str(part))) as connection:
                connection.execute("PRAGMA synchronous=FULL").fetchall()
                connection.execute("BEGIN")
                connection.execute(_TABLES)
                kept = Keeping(connection)
                yield kept
                if kept.is_ready:
                    connection.execute("COMMIT")
            if kept.is_ready:
                part.replace(self._path)
        except (apsw.FullError, apsw.IOError, apsw.CantOpenError, OSError) as problem:
            raise Refused(Reason.DISK_FULL, f"{part.name}: {problem}") from problem
        finally:
            with suppress(OSError):  # on a full disk everybody needs the room that it takes
                _remove(part)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold a lock that ends with the process, whatever that dies of: SQLite's own, of an empty database."""
        path = self._path.with_name(LOCK_NAME)
        with ExitStack() as held:
            try:
                lock = held.enter_context(closing(apsw.Connection(str(path))))
                lock.set_busy_timeout(BUSY_MILLISECONDS)
                lock.execute("BEGIN EXCLUSIVE").fetchall()
            except (apsw.BusyError, apsw.LockedError) as problem:
                raise Refused(Reason.BUSY, "another program on this computer is fetching the same") from problem
            except (apsw.FullError, apsw.IOError, apsw.CantOpenError) as problem:
                raise Refused(Reason.DISK_FULL, f"{path.name}: {problem}") from problem
            yield

    def ready(self) -> Ready | None:
        """Return what waits. A file that is damaged, or not signed as it should be, is thrown away."""
        if not self._path.exists():
            return None
        try:
            with closing(self._opened()) as connection:
                everything, base, text, signature = connection.execute("SELECT * FROM ready").get
            found = Ready(bool(everything), str(base), str(text), signature)
            if self._key:
                signing.verify(self._key, found.signature, found.text.encode())
            decode_manifest(found.text)
        except (apsw.Error, UnicodeError, TypeError, ValueError, Refused):
            self.forget()
            return None
        return found

    def rows(self, newest: int) -> Iterator[Row]:
        """Give the rows that wait, none above revision `newest`. Raises `Refused` (CORRUPT and others)."""
        try:
            with closing(self._opened()) as connection:
                for row in connection.execute("SELECT rev, kind, id, body FROM record"):
                    yield checked(row, newest)[0]
        except (apsw.Error, UnicodeError) as problem:
            raise Refused(Reason.CORRUPT, f"{FILE_NAME}: {problem}") from problem

    def forget(self) -> None:
        """Throw away what waits."""
        self._path.unlink(missing_ok=True)

    def _opened(self) -> apsw.Connection:
        return apsw.Connection(str(self._path), flags=apsw.SQLITE_OPEN_READONLY)


def _remove(part: Path) -> None:
    for left in (part, part.with_name(f"{part.name}-journal")):
        left.unlink(missing_ok=True)
