"""A catalogue on the web: any static server, object store or CDN that gives parts of files. Nobody locks anything."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from urllib.parse import urlsplit

import apsw

from catalog.errors import Reason, Refused
from catalog.publication import share
from catalog.publication.source.blocks import Pace
from catalog.publication.source.films import PIECE, checked_name
from catalog.publication.source.lanes import DEADLINE_SECONDS, Lanes
from catalog.publication.source.ranges import Missing, Server, Version
from catalog.publication.source.vfs import opened


class HttpSource:
    """The shared file at `address` (https://...). A read that has not come after `seconds` is given up.

    Each read transaction sees one version of the file, which the server names (ETag, or date and size); if that
    changes meanwhile, the read is refused (BUSY) and the next transaction sees the new one.
    """

    def __init__(self, address: str, seconds: float = DEADLINE_SECONDS, context: ssl.SSLContext | None = None) -> None:
        self.address = address
        self._server = Server(address, seconds, context)
        self._lanes = Lanes(seconds, self._server.hang_up)
        self._pace = Pace()

    def look(self) -> share.Stamp:
        """Read the first 100 bytes of the shared file and check them. Raises `Refused`."""
        with self._asking():
            return self._stamp()

    @contextmanager
    def reading(self, *, whole: bool = False) -> Iterator[apsw.Connection]:
        """Open the shared file read-only, trusting nothing; every failure becomes `Refused`."""
        with self._asking():
            self._stamp()
            pinned = _Pinned(self._server, self._path())
            with share.refusing(), opened(pinned, self._lanes, self._pace, whole=whole) as connection:
                yield connection

    def beside(self, name: str, offset: int = 0) -> Iterator[bytes]:
        """Give what the file `name` beside the catalogue holds from `offset` on, in pieces. Raises `Refused`."""
        file = _Pinned(self._server, self._path(checked_name(name)))
        try:
            with self._asking():
                while piece := self._lanes.run(partial(file.read_at, offset, PIECE)):
                    yield piece
                    offset += len(piece)
        except Missing as refusal:
            raise Refused(Reason.MEDIA_MISSING, name) from refusal

    @contextmanager
    def _asking(self) -> Iterator[None]:
        try:
            yield
        finally:
            self._lanes.rest(self._server.close)

    def _stamp(self) -> share.Stamp:
        header, version = self._lanes.run(partial(self._server.part, self._path(), 0, share.HEADER_BYTES))
        return share.stamped(header, version.size, f"{version.etag} {version.modified}", self._is_being_written)

    def _is_being_written(self) -> bool:
        try:
            self._lanes.run(partial(self._server.part, self._path(after="-journal"), 0, 1))
        except Missing:
            return False
        raise Refused(Reason.BUSY, "somebody publishes")

    def _path(self, beside: str = "", after: str = "") -> str:
        """Return the shared file's path and query; or those of a file `beside` it, or with something `after` it."""
        parts = urlsplit(self.address)
        path = f"{parts.path.rpartition('/')[0]}/{beside}" if beside else parts.path + after
        return f"{path}?{parts.query}" if parts.query else path


class _Pinned:
    """One version of a file: that of the first read, until it is let go."""

    def __init__(self, server: Server, path: str) -> None:
        self._server = server
        self._path = path
        self._version: Version | None = None

    def take(self) -> None:
        """The next read tells which version it is."""

    def read_at(self, offset: int, amount: int) -> bytes:
        data, version = self._server.part(self._path, offset, amount, self._version)
        self._version = version
        return data

    def size(self) -> int:
        return 0 if self._version is None else self._version.size

    def let_go(self) -> None:
        self._version = None
