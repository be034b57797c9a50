"""Files on the local disk that are whole or not there, however the power goes; what was interrupted is gone on with."""

import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, TypeAlias

import apsw

from catalog.errors import Reason, Refused
from catalog.publication import durable

PIECE: Final = 1 << 20
PIECES_A_SYNC: Final = 32
PATIENCE_SECONDS: Final = 30.0
SPARE: Final = 64 << 20
"""Bytes that a film must leave free on the disk."""
Pieces: TypeAlias = Callable[[int], Iterator[bytes]]
"""Gives what a file holds from that place on. Raises `Refused`."""


def keep(content: bytes, target: Path) -> None:
    """Write `content` so that after a power cut `target` is whole or not there. Raises `Refused` (DISK_FULL)."""
    temporary = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with _writing():
            durable.make_folder(target.parent)
            with temporary.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
            durable.sync_folder(target.parent)
    except Refused:
        with suppress(OSError):
            temporary.unlink()
        raise


def make_folder(folder: Path) -> None:
    """Make `folder` unless it is there. Raises `Refused` (DISK_FULL)."""
    with _writing():
        folder.mkdir(parents=True, exist_ok=True)


def sync_names(targets: Iterable[Path], top: Path) -> None:
    """Let the files at `targets`, beneath `top`, be there after a power cut too. Raises `Refused` (DISK_FULL)."""
    with _writing():
        durable.sync_names(targets, top)


def check_room(folder: Path, size: int) -> None:
    """Refuse (DISK_FULL) if `size` more bytes would leave the disk of the existing `folder` with nothing to spare."""
    free = shutil.disk_usage(folder).free
    if free < size + SPARE:
        raise Refused(Reason.DISK_FULL, f"{free} bytes free, {size} needed")


class Whole(NamedTuple):
    """What a file must be: its SHA-256 (hex), and how many bytes."""

    name: str
    size: int


@contextmanager
def alone(lock: Path, progress: Callable[[], object], patience: float = PATIENCE_SECONDS) -> Iterator[None]:
    """Let one program at a time do what follows; SQLite's lock on the file `lock` goes when its holder dies.

    Raises `Refused` (BUSY) if another one is at it for too long, and DISK_FULL.
    """
    make_folder(lock.parent)
    end = time.monotonic() + patience
    with closing(_lock_file(lock)) as connection:
        while not _locked(connection):
            progress()
            if time.monotonic() > end:
                raise Refused(Reason.BUSY, "another program fetches a film")
            time.sleep(0.05)
        yield


def _lock_file(lock: Path) -> apsw.Connection:
    try:
        return apsw.Connection(str(lock))
    except apsw.CantOpenError as problem:
        raise Refused(Reason.DISK_FULL, f"{lock.name}: {problem}") from problem


def _locked(connection: apsw.Connection) -> bool:
    try:
        connection.execute("BEGIN EXCLUSIVE").fetchall()
    except apsw.BusyError:
        return False
    except (apsw.CantOpenError, apsw.IOError, apsw.FullError) as problem:
        raise Refused(Reason.DISK_FULL, f"the lock: {problem}") from problem
    return True


def receive(pieces: Pieces, part: Path, whole: Whole, progress: Callable[[], object]) -> None:
    """Fill `part` with the file that `whole` describes, going on where it ends.

    Raises `Refused`: MEDIA_DIGEST for other bytes (then `part` is gone), DISK_FULL, and what `pieces` raises; then what
    has come stays for the next time.
    """
    make_folder(part.parent)
    with _writing():
        begun = part.stat().st_size if part.exists() else 0
    begun = min(begun, whole.size - 1) // PIECE * PIECE if begun <= whole.size else 0
    if not _received(pieces, part, begun, whole, progress) and (
        begun == 0 or not _received(pieces, part, 0, whole, progress)
    ):
        part.unlink(missing_ok=True)
        raise Refused(Reason.MEDIA_DIGEST, whole.name)


def settle(part: Path, target: Path) -> None:
    """Let the synced file `part` be `target` from now on (see `sync_names`). Raises `Refused` (DISK_FULL)."""
    try:
        with _writing():
            part.replace(target)
    except Refused:
        with suppress(OSError):
            part.unlink()
        raise


def _received(pieces: Pieces, part: Path, begun: int, whole: Whole, progress: Callable[[], object]) -> bool:
    """Whether the bytes before `begun` and those that come are the file; the last of them are on the disk then."""
    digest, done = sha256(), begun
    with _writing(part), part.open("r+b" if begun else "wb") as file:
        for _ in range(begun // PIECE):
            digest.update(file.read(PIECE))
            progress()
        file.truncate()
    for count, piece in enumerate(pieces(begun)):
        done += len(piece)
        if done > whole.size:
            break
        digest.update(piece)
        _append(part, piece, sync=count % PIECES_A_SYNC == PIECES_A_SYNC - 1)
        progress()
    _append(part, b"", sync=True)
    return (digest.hexdigest(), done) == whole


def _append(part: Path, piece: bytes, *, sync: bool) -> None:
    with _writing(part), part.open("ab") as file:
        file.write(piece)
        file.flush()
        if sync:
            os.fsync(file.fileno())


@contextmanager
def _writing(part: Path | None = None) -> Iterator[None]:
    """Turn what the local disk says into a `Refused` (DISK_FULL), and give back the room that `part` takes."""
    try:
        yield
    except OSError as problem:
        if part is not None:
            with suppress(OSError):
                part.unlink()
        raise Refused(Reason.DISK_FULL, str(problem)) from problem


def opened(path: Path) -> BinaryIO:
    """Open a local file for reading. Raises `Refused` (DISK_FULL)."""
    with _writing():
        return path.open("rb")
