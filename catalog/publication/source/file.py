"""A catalogue on a share: a folder, a UNC path, a mapped drive, a USB stick. The locks are SQLite's own."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import apsw

from catalog.errors import Reason, Refused
from catalog.publication import share
from catalog.publication.source.blocks import Pace
from catalog.publication.source.films import PIECE, checked_name
from catalog.publication.source.handle import HANDLE, Opened
from catalog.publication.source.lanes import DEADLINE_SECONDS, Lanes
from catalog.publication.source.vfs import opened


class FileSource:
    """The shared file at `path`. A read that has not come after `seconds` is given up.

    `handle` opens a file for reading; who wants to count, delay or break reads passes something of his own.
    """

    def __init__(
        self, path: Path, seconds: float = DEADLINE_SECONDS, handle: Callable[[Path], Opened] = HANDLE
    ) -> None:
        self.path = path
        self._new_handle = handle
        self._lanes = Lanes(seconds)
        self._pace = Pace()
        self._open_catalogue: Opened | None = None

    def look(self) -> share.Stamp:
        """Read the first 100 bytes of the shared file and check them. Raises `Refused`."""
        with self._catalogue() as handle:
            return self._stamp(handle)

    @contextmanager
    def reading(self, *, whole: bool = False) -> Iterator[apsw.Connection]:
        """Open the shared file read-only, with its locks, trusting nothing; every failure becomes `Refused`."""
        with self._catalogue() as handle:
            self._stamp(handle)
            locked = _Locked(self.path, handle)
            try:
                with share.refusing(self.path), opened(locked, self._lanes, self._pace, whole=whole) as connection:
                    yield connection
            finally:
                self._lanes.rest(locked.close)

    def beside(self, name: str, offset: int = 0) -> Iterator[bytes]:
        """Give what the file `name` beside the catalogue holds from `offset` on, in pieces. Raises `Refused`."""
        path = self.path.parent / checked_name(name)
        with self._handle(path, Reason.MEDIA_MISSING) as handle:
            while piece := self._lanes.run(partial(handle.read_at, offset, PIECE)):
                yield piece
                offset += len(piece)

    def _stamp(self, handle: Opened) -> share.Stamp:
        def read() -> share.Stamp:
            header = handle.read_at(0, share.HEADER_BYTES)
            found = handle.stat()  # after the header: a file that grows meanwhile is not too short for it
            return share.stamped(header, found.st_size, str(found.st_mtime_ns), lambda: share.has_journal(self.path))

        return self._lanes.run(read)

    @contextmanager
    def _catalogue(self) -> Iterator[Opened]:
        """Open the shared file once, however often it is asked for: closing a second one would drop SQLite's locks."""
        if self._open_catalogue is not None:
            yield self._open_catalogue
            return
        with self._handle(self.path) as handle:
            self._open_catalogue = handle
            try:
                yield handle
            finally:
                self._open_catalogue = None

    @contextmanager
    def _handle(self, path: Path, missing: Reason = Reason.UNREACHABLE) -> Iterator[Opened]:
        late: list[Opened] = []  # opened, perhaps after nobody waits for it any longer

        def close() -> None:
            with suppress(OSError):
                for handle in late:
                    handle.close()

        try:
            yield self._lanes.run(lambda: _into(late, self._open(path, missing)))
        finally:
            self._lanes.rest(close)

    def _open(self, path: Path, missing: Reason) -> Opened:
        try:
            return self._new_handle(path)
        except Refused as refusal:
            if isinstance(refusal.__cause__, FileNotFoundError) and os.access(self.path, os.F_OK):
                raise Refused(missing, path.name) from refusal
            raise


def _into(kept: list[Opened], handle: Opened) -> Opened:
    kept.append(handle)
    return handle


class _Locked:
    """The shared file under SQLite's own lock: a connection of its own, which only locks, and sees to journals."""

    def __init__(self, path: Path, handle: Opened) -> None:
        self._path = path
        self._handle = handle
        self.read_at = handle.read_at
        self._connection: apsw.Connection | None = None

    def take(self) -> None:
        with share.refusing(self._path):
            if self._connection is None:
                self._connection = self._connected()
            self._connection.execute("BEGIN")
            try:
                self._connection.execute("PRAGMA user_version").fetchall()  # takes the lock, and needs no schema
            except apsw.Error:
                self.let_go()
                raise

    def let_go(self) -> None:
        if self._connection is not None and self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _connected(self) -> apsw.Connection:
        connection = apsw.Connection(str(self._path), flags=apsw.SQLITE_OPEN_READONLY)
        connection.set_busy_timeout(share.BUSY_MILLISECONDS)
        with share.reaching():
            if not os.path.samestat(self._handle.stat(), self._path.stat()):
                raise Refused(Reason.BUSY, "it was replaced while it was opened")
        return connection

    def size(self) -> int:
        return self._handle.stat().st_size

    def close(self) -> None:
        """Must be done before the handle is closed."""
        if self._connection is not None:
            os.access(self._path, os.F_OK)  # if the share hangs, then here: apsw closes under the interpreter's lock
            self._connection.close()
