"""Counts what one follower reads of the shared file, wherever in the program it is read."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import apsw

from catalog.publication.source.handle import HANDLE, Opened


class Tally:
    """Opens the shared file and counts what is read of it; each read may take a round trip."""

    def __init__(self, round_trip: float = 0.0) -> None:
        self.reads = self.bytes = 0
        self.round_trip = round_trip

    def __call__(self, path: Path) -> Opened:
        return Counted(HANDLE(path), self)

    def count(self, read: Callable[[], bytes]) -> bytes:
        """Read, and count it."""
        time.sleep(self.round_trip)
        data = read()
        self.reads += 1
        self.bytes += len(data)
        return data


class Counted:
    """Counts what is read of it."""

    def __init__(self, file: Opened, tally: Tally) -> None:
        self._file = file
        self._tally = tally

    def read_at(self, offset: int, amount: int) -> bytes:
        """Return the bytes, fewer at the end of the file."""
        return self._tally.count(lambda: self._file.read_at(offset, amount))

    def stat(self) -> os.stat_result:
        """Return what the system says of it."""
        return self._file.stat()

    def close(self) -> None:
        """Close it."""
        self._file.close()


class SqliteReads(apsw.VFS):
    """What SQLite itself reads of the shared file for its locks is counted too, while somebody follows."""

    def __init__(self) -> None:
        self._system = apsw.vfs_names()[0]
        super().__init__("counted", self._system, makedefault=True)
        self.path = Path()
        self.tally: Tally | None = None

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        """Open a file; the shared one is counted."""
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if self.tally is not None and path == str(self.path):
            return SqliteFile(self._system, name, flags, self.tally)
        return super().xOpen(name, flags)


class SqliteFile(apsw.VFSFile):
    """The shared file as SQLite opened it."""

    def __init__(self, system: str, name: str | apsw.URIFilename | None, flags: list[int], tally: Tally) -> None:
        super().__init__(system, name, flags)
        self._tally = tally

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        """Read, and count it."""
        read = super().xRead
        return self._tally.count(lambda: read(amount, offset))


SQLITE_READS: Final = SqliteReads()
