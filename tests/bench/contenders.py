"""Who follows the shared file in the benchmark: a kiosk, a plain copy, rsync and sqlite3_rsync.

`read` is what is read of the shared file; over a share all of that travels. `travelled` is what would travel if the
other end of a peer ran beside the file, on a server of its own: a kiosk needs none, for it both are the same.
"""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

import apsw.sqlite_extra
from tally import SQLITE_READS, Tally

from catalog.publication.source.file import FileSource
from catalog.publication.sync import Follower


class Followed(NamedTuple):
    """What following one publication came to."""

    read: int
    reads: int
    travelled: int
    seconds: float


class Contender(Protocol):
    """Somebody who becomes equal to the shared file."""

    @property
    def name(self) -> str:
        """Who it is."""

    def follow(self) -> Followed:
        """Become equal."""


class Kiosk:
    """A kiosk: looks, fetches, checks, and becomes the publication."""

    def __init__(self, path: Path, folder: Path, key: str, round_trip: float = 0.0) -> None:
        """`round_trip`: seconds that each read takes longer."""
        self.name = "kiosk"
        if round_trip:
            self.name = f"kiosk, {round_trip * 1000:g} ms a read"
        self._tally = Tally(round_trip)
        SQLITE_READS.path = path
        self.follower = Follower(FileSource(path, handle=self._tally), folder, key)

    def follow(self) -> Followed:
        """Stage and apply."""
        return self._counted(lambda: self.follower.stage() and self.follower.apply())

    def look(self) -> Followed:
        """Poll once."""
        return self._counted(self.follower.poll)

    def _counted(self, call: Callable[[], object]) -> Followed:
        tally = self._tally
        tally.reads = tally.bytes = 0
        SQLITE_READS.tally = tally
        begun = time.perf_counter()
        call()
        SQLITE_READS.tally = None
        return Followed(tally.bytes, tally.reads, tally.bytes, time.perf_counter() - begun)


class Copied:
    """The whole file, every time, written to the disk."""

    name = "copy"

    def __init__(self, path: Path, replica: Path) -> None:
        self._path, self.replica = path, replica

    def follow(self) -> Followed:
        """Copy and wait for the disk."""
        begun = time.perf_counter()
        self._become()
        took = time.perf_counter() - begun
        assert _sequence(self.replica) == _sequence(self._path)
        size = self._path.stat().st_size
        return Followed(size, 0, self._travelled(size), took)

    def _become(self) -> None:
        shutil.copyfile(self._path, self.replica)
        with self.replica.open("rb+") as file:
            os.fsync(file.fileno())

    def _travelled(self, size: int) -> int:
        return size


class Rsync(Copied):
    """rsync's two ends on this machine: only blocks that differ are exchanged."""

    name = "rsync"
    _said = ""

    def _become(self) -> None:
        words = ["rsync", "--no-whole-file", "--inplace", "--ignore-times", "--fsync", "--stats", "--no-human-readable"]
        self._said = _run([*words, str(self._path), str(self.replica)])

    def _travelled(self, size: int) -> int:
        return _told(r"Total bytes sent: (\d+)", self._said) + _told(r"Total bytes received: (\d+)", self._said)


class SqliteRsync(Copied):
    """SQLite's own: only pages whose hash differs are exchanged."""

    name = "sqlite3_rsync"
    _said = ""

    def _become(self) -> None:
        program = str(apsw.sqlite_extra.path("sqlite3_rsync"))
        self._said = _run([program, "-v", str(self._path), str(self.replica)])

    def _travelled(self, size: int) -> int:
        return _told(r"sent ([\d,]+) bytes", self._said) + _told(r"received ([\d,]+) bytes", self._said)


PEERS = (Copied, Rsync, SqliteRsync)


def _run(words: list[str]) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def _told(pattern: str, said: str) -> int:
    found = re.search(pattern, said)
    assert found, said
    return int(found[1].replace(",", ""))


def _sequence(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(60)
        return file.read(4)
