"""A descriptor of one's own on a file of the share, which is an ordinary file or refused."""

import errno
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from catalog.errors import Reason, Refused
from catalog.publication.share import reaching

_NOFOLLOW: Final = getattr(os, "O_NOFOLLOW", 0)
_FLAGS: Final = os.O_RDONLY | _NOFOLLOW | sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))

_OTHERS: Final = {errno.ELOOP, errno.ENXIO, errno.EOPNOTSUPP}
"""What opening says of links, pipes, sockets and devices."""


class Opened(Protocol):
    """A file that is open for reading."""

    def read_at(self, offset: int, amount: int) -> bytes:
        """Return the bytes, fewer at the end of the file. Raises `Refused`."""

    def stat(self) -> os.stat_result:
        """Return what the system says of it."""

    def close(self) -> None:
        """Close it; further reads are refused."""


class Handle:
    """One descriptor and `pread`.

    On POSIX, closing any descriptor of a file drops the locks that the process has on it, SQLite's too: this one must
    be opened before SQLite's and closed after it.
    """

    def __init__(self, path: Path) -> None:
        """Raises `Refused` (NOT_REGULAR, DENIED, UNREACHABLE)."""
        self._descriptor = _opened(path)

    def read_at(self, offset: int, amount: int) -> bytes:
        """Return the bytes, fewer at the end of the file. Raises `Refused`."""
        with reaching():
            data = os.pread(self._descriptor, amount, offset)
            while (
                data
                and len(data) < amount
                and (more := os.pread(self._descriptor, amount - len(data), offset + len(data)))
            ):
                data += more
            return data

    def stat(self) -> os.stat_result:
        """Return what the system says of it."""
        with reaching():
            return os.fstat(self._descriptor)

    def close(self) -> None:
        """Close it; further reads are refused."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


class SeparateHandles:
    """A descriptor for each thread, where there is no `pread`: Windows, where closing one drops nobody's locks."""

    def __init__(self, path: Path) -> None:
        """Raises `Refused` (NOT_REGULAR, DENIED, UNREACHABLE)."""
        self._path = path
        self._free = [_opened(path)]
        self._guard = threading.Lock()
        self._is_open = True

    def read_at(self, offset: int, amount: int) -> bytes:
        """Return the bytes, fewer at the end of the file. Raises `Refused`."""
        descriptor = self._take()
        try:
            with reaching():
                os.lseek(descriptor, offset, os.SEEK_SET)
                data = os.read(descriptor, amount)
                while data and len(data) < amount and (more := os.read(descriptor, amount - len(data))):
                    data += more
                return data
        finally:
            self._give_back(descriptor)

    def stat(self) -> os.stat_result:
        """Return what the system says of it."""
        descriptor = self._take()
        try:
            with reaching():
                return os.fstat(descriptor)
        finally:
            self._give_back(descriptor)

    def close(self) -> None:
        """Close it; further reads are refused. A thread that still reads closes its own."""
        with self._guard:
            self._is_open = False
            free, self._free = self._free, []
        for descriptor in free:
            os.close(descriptor)

    def _take(self) -> int:
        with self._guard:
            if not self._is_open:
                raise Refused(Reason.UNREACHABLE, "closed")
            if self._free:
                return self._free.pop()
        return _opened(self._path)

    def _give_back(self, descriptor: int) -> None:
        with self._guard:
            if self._is_open:
                self._free.append(descriptor)
                return
        os.close(descriptor)


HANDLE: Final[Callable[[Path], Opened]] = Handle if hasattr(os, "pread") else SeparateHandles


def _opened(path: Path) -> int:
    with reaching():
        if not _NOFOLLOW and path.is_symlink():
            raise Refused(Reason.NOT_REGULAR, path.name)
        try:
            descriptor = os.open(path, _FLAGS)
        except OSError as problem:
            if problem.errno in _OTHERS:
                raise Refused(Reason.NOT_REGULAR, path.name) from problem
            raise
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            return descriptor
        os.close(descriptor)
        raise Refused(Reason.NOT_REGULAR, path.name)
