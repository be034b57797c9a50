"""Asking a web server for parts of files: what comes back is the part of the version that was asked for, or refused."""

import re
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from http.client import RemoteDisconnected as HungUp
from socket import SHUT_RDWR
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from catalog.errors import Reason, Refused

_PART: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_NO_PART: Final = re.compile(r"bytes \*/(\d+)")
_DENIED: Final = {401, 403, 407}
MISSING: Final = {404, 410}


class Missing(Refused):
    """There is no such file on the server."""


class Version(NamedTuple):
    """What a server calls this version of a file; not every server says everything."""

    size: int
    etag: str
    modified: str


class Part(NamedTuple):
    """Some bytes, and of which version they are."""

    data: bytes
    version: Version


class Server:
    """The server of an address. Connections are kept until `close`; may be asked by several threads."""

    def __init__(self, address: str, seconds: float, context: ssl.SSLContext | None) -> None:
        """`seconds` are given to each step: connecting, each piece of an answer."""
        self._address, self._seconds, self._context = address, seconds, context
        self._free: list[HTTPConnection] = []
        self._open: set[HTTPConnection] = set()
        self._guard = threading.Lock()

    def part(self, path: str, offset: int, amount: int, of: Version | None = None) -> Part:
        """Return `amount` bytes, fewer at the end of the file. Raises `Refused`: BUSY if it is not `of` any longer."""
        headers = {"Range": f"bytes={offset}-{offset + amount - 1}", "Accept-Encoding": "identity"}
        if of is not None and of.etag.startswith('"'):
            headers["If-Match"] = of.etag
        with _refusing(), self._answer(path, headers) as answer:
            part = _part(answer, offset, amount)
        if of is not None and part.version != of:
            raise Refused(Reason.BUSY, "it changed while it was read")
        return part

    def hang_up(self) -> None:
        """Close all connections, so that nobody waits at them any longer."""
        with self._guard:
            connections, self._open, self._free = self._open, set(), []
        for connection in connections:
            with suppress(OSError):
                if connection.sock is not None:
                    connection.sock.shutdown(SHUT_RDWR)

    def close(self) -> None:
        """Close the connections that are kept."""
        with self._guard:
            free, self._free = self._free, []
            self._open -= set(free)
        for connection in free:
            connection.close()

    @contextmanager
    def _answer(self, path: str, headers: dict[str, str]) -> Iterator[HTTPResponse]:
        """Ask; the connection is kept if the answer has been read to its end."""
        connection, answer = self._asked(path, headers)
        is_whole = False
        try:
            yield answer
            is_whole = answer.isclosed()
        finally:
            with self._guard:
                keep = is_whole and connection in self._open
                self._free += [connection] if keep else []
                self._open -= set() if keep else {connection}
            if not keep:
                connection.close()

    def _asked(self, path: str, headers: dict[str, str]) -> tuple[HTTPConnection, HTTPResponse]:
        while True:
            with self._guard:
                kept = self._free.pop() if self._free else None
                connection = kept or self._connection()
                self._open.add(connection)
            try:
                connection.request("GET", path, headers=headers)
                return connection, connection.getresponse()
            except BaseException as problem:
                with self._guard:
                    self._open.discard(connection)
                connection.close()
                if kept is None or not isinstance(problem, HungUp | ConnectionError):
                    raise  # else: the server had closed what we kept

    def _connection(self) -> HTTPConnection:
        parts = urlsplit(self._address)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise Refused(Reason.UNREACHABLE, f"not an address of the web: {self._address}")
        if parts.scheme == "http":
            return HTTPConnection(parts.hostname, parts.port, timeout=self._seconds)
        self._context = self._context or ssl.create_default_context()
        return HTTPSConnection(parts.hostname, parts.port, timeout=self._seconds, context=self._context)


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except ssl.SSLError as problem:
        raise Refused(Reason.UNREACHABLE, f"TLS: {problem}") from problem
    except (OSError, HTTPException, ValueError) as problem:
        raise Refused(Reason.UNREACHABLE, f"{type(problem).__name__}: {problem}") from problem


def _part(answer: HTTPResponse, offset: int, amount: int) -> Part:
    """Return what the answer holds, if it is what was asked for. Raises `Refused`."""
    _check_status(answer)
    said = answer.getheader("Content-Range", "")
    nothing = _NO_PART.fullmatch(said)
    if answer.status == 416 and nothing and int(nothing[1]) <= offset:
        return Part(b"", _version(answer, int(nothing[1])))
    if answer.status == 200 and answer.getheader("Content-Length") == "0":
        return Part(answer.read(), _version(answer, 0))
    found = _PART.fullmatch(said)
    if answer.status != 206 or found is None:
        raise Refused(Reason.UNREACHABLE, f"HTTP {answer.status}: the server does not give parts of files")
    first, last, size = (int(number) for number in found.groups())
    length = last - first + 1
    if first != offset or last != min(offset + amount, size) - 1:
        raise Refused(Reason.UNREACHABLE, f"another part than was asked for: {said}")
    if answer.getheader("Content-Encoding", "identity") != "identity":
        raise Refused(Reason.UNREACHABLE, "the server changes what it gives")
    data = answer.read(length)
    if len(data) != length or answer.read(1):
        raise Refused(Reason.UNREACHABLE, f"{len(data)} bytes or more instead of {length}")
    return Part(data, _version(answer, size))


def _check_status(answer: HTTPResponse) -> None:
    status, detail = answer.status, f"HTTP {answer.status} {answer.reason}"
    if status == 412:
        raise Refused(Reason.BUSY, detail)
    if status in _DENIED:
        raise Refused(Reason.DENIED, detail)
    if status in MISSING:
        raise Missing(Reason.UNREACHABLE, detail)
    if 300 <= status < 400:
        raise Refused(Reason.UNREACHABLE, f"{detail}: it has moved to {answer.getheader('Location')}")


def _version(answer: HTTPResponse, size: int) -> Version:
    return Version(size, answer.getheader("ETag", ""), answer.getheader("Last-Modified", ""))
