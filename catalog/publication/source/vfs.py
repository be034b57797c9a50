"""How SQLite reads a source: one file that is only read, in blocks, under whatever keeps it still meanwhile.

Nothing here calls the system's files by way of apsw: its base calls keep the interpreter's lock, and one hanging share
would stop every thread of the process.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Final, Protocol

import apsw

from catalog.publication import share
from catalog.publication.source.blocks import Blocks, Pace
from catalog.publication.source.lanes import Lanes

_numbers: Final = count(1)


class Still(Protocol):
    """A file that is kept still between `take` and `let_go`, or refuses to be read. All of it is done in lanes."""

    def take(self) -> None:
        """Begin a transaction."""

    def let_go(self) -> None:
        """End it."""

    def read_at(self, offset: int, amount: int) -> bytes:
        """Return the bytes, fewer at the end of the file."""

    def size(self) -> int:
        """Return how many bytes there are."""


@contextmanager
def opened(still: Still, lanes: Lanes, pace: Pace, *, whole: bool) -> Iterator[apsw.Connection]:
    """Open the file read-only, trusting nothing; what SQLite says of it must be turned into `Refused` by the caller."""
    blocks = Blocks(still.read_at, lanes, pace, whole=whole)
    vfs = _Files(f"source-{next(_numbers)}", _File(still, blocks, lanes))
    try:
        with share.restricted(share.FILE_NAME, vfs.name) as connection:
            yield connection
    finally:
        vfs.unregister()


class _Files(apsw.VFS):
    """The system's way to files, except that there is one more file."""

    def __init__(self, name: str, file: "_File") -> None:
        super().__init__(name, "")
        self.name = name
        self._file = file

    def xFullPathname(self, name: str) -> str:  # noqa: N802
        return name

    def xAccess(self, _path: str, _flags: int) -> bool:  # noqa: N802
        return False  # journals are seen to by whatever keeps the file still

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        if not flags[0] & apsw.SQLITE_OPEN_MAIN_DB:
            return super().xOpen(name, flags)
        flags[1] = flags[0]
        return self._file  # type: ignore[return-value] # it need not be a file of the system


class _File:
    """What SQLite asks of a file that can only be read."""

    def __init__(self, still: Still, blocks: Blocks, lanes: Lanes) -> None:
        self._still = still
        self._blocks = blocks
        self._lanes = lanes
        self._is_taken = False

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        return self._blocks.read(amount, offset)

    def xFileSize(self) -> int:  # noqa: N802
        self._blocks.size = self._lanes.run(self._still.size)
        return self._blocks.size

    def xLock(self, _level: int) -> None:  # noqa: N802
        if not self._is_taken:
            self._lanes.run(self._still.take)
            self._is_taken = True

    def xUnlock(self, level: int) -> None:  # noqa: N802
        if self._is_taken and level == apsw.SQLITE_LOCK_NONE:
            self._is_taken = False
            self._blocks.let_go()
            self._lanes.run(self._still.let_go)

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        return False

    def xFileControl(self, _operation: int, _pointer: int) -> bool:  # noqa: N802
        return False

    def xSectorSize(self) -> int:  # noqa: N802
        return share.PAGE_SIZE

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        return 0

    def xClose(self) -> None:  # noqa: N802
        """There is nothing to close."""
