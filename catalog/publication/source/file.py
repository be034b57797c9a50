"""A catalogue on a share: a folder, a UNC path, a mapped drive, a USB stick. The locks are SQLite's own."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

import apsw

from catalog.errors import Reason, Refused
from catalog.publication import share
from catalog.publication.source.blocks import Blocks, Pace
from catalog.publication.source.films import PIECE, checked_name
from catalog.publication.source.handle import HANDLE, Opened
from catalog.publication.source.lanes import DEADLINE_SECONDS, Lanes

_numbers: Final = count(1)


class FileSource:
    """The shared file at `path`. A read that has not come after `seconds` is given up.

    `opened` opens a file for reading; who wants to count, delay or break reads passes something of his own.
    """

    def __init__(
        self, path: Path, seconds: float = DEADLINE_SECONDS, opened: Callable[[Path], Opened] = HANDLE
    ) -> None:
        self.path = path
        self._opened = opened
        self._lanes = Lanes(seconds)
        self._pace = Pace()

    def look(self) -> share.Stamp:
        """Read the first 100 bytes of the shared file and check them. Raises `Refused`."""
        with self._handle(self.path) as handle:
            return self._stamp(handle)

    @contextmanager
    def reading(self, *, whole: bool = False) -> Iterator[apsw.Connection]:
        """Open the shared file read-only, with its locks, trusting nothing; every failure becomes `Refused`."""
        with self._handle(self.path) as handle:
            self._stamp(handle)
            blocks = Blocks(handle.read_at, self._lanes, self._pace, whole=whole)
            vfs = _SharedFiles(f"share-{next(_numbers)}", blocks, handle)
            try:
                with share.refusing(self.path), share.restricted(str(self.path), vfs.name) as connection:
                    yield connection
            finally:
                vfs.unregister()

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
            has_journal = share.journal(self.path).exists
            return share.stamped(header, found.st_size, str(found.st_mtime_ns), has_journal)

        return self._lanes.run(read)

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
            return self._opened(path)
        except Refused as refusal:
            if isinstance(refusal.__cause__, FileNotFoundError) and self.path.exists():
                raise Refused(missing, path.name) from refusal
            raise


def _into(kept: list[Opened], handle: Opened) -> Opened:
    kept.append(handle)
    return handle


class _SharedFiles(apsw.VFS):
    """The system's way to files, except that the shared file is read through `blocks`."""

    def __init__(self, name: str, blocks: Blocks, handle: Opened) -> None:
        super().__init__(name, "")
        self.name = name
        self._blocks = blocks
        self._handle = handle

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        if not flags[0] & apsw.SQLITE_OPEN_MAIN_DB:
            return super().xOpen(name, flags)
        file = _SharedFile(name, flags, self._blocks)
        with share.reaching():
            path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
            if not os.path.samestat(self._handle.stat(), os.stat(path)):  # noqa: PTH116
                raise Refused(Reason.BUSY, "it was replaced while it was opened")
        return file


class _SharedFile(apsw.VFSFile):
    """SQLite locks the file; what it reads comes through `blocks`."""

    def __init__(self, name: str | apsw.URIFilename | None, flags: list[int], blocks: Blocks) -> None:
        super().__init__("", name, flags)
        self._blocks = blocks

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        return self._blocks.read(amount, offset)

    def xFileSize(self) -> int:  # noqa: N802
        self._blocks.size = super().xFileSize()
        return self._blocks.size

    def xUnlock(self, level: int) -> None:  # noqa: N802
        if level == apsw.SQLITE_LOCK_NONE:
            self._blocks.let_go()
        super().xUnlock(level)
