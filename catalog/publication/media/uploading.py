"""Putting media on the share before the records that show them: written aside, synced, and only then named."""

import errno
import io
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, TypeAlias
from uuid import uuid4

import apsw

from catalog.attachments import FILMS
from catalog.errors import Reason, Refused
from catalog.publication import share
from catalog.publication.durable import sync_folder
from catalog.publication.media.checking import check_size, measured
from catalog.publication.media.fetching import BESIDE, INSIDE, place_of
from catalog.publication.media.keeping import PIECE, check_room

Content: TypeAlias = bytes | Path
"""Bytes, or the file that holds them."""
FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def upload(
    path: Path,
    media: Mapping[str, Content],
    kinds: Mapping[str, str],
    progress: Callable[[int, int], object] = lambda _done, _whole: None,
    *,
    single: bool = False,
) -> None:
    """Put `media` (by SHA-256, hex) on the share whose file is `path`; `kinds` says what each is.

    `progress` is told the bytes of films: done, and of how many. `single`: films go inside the file as well. What is
    there already stays. Raises `Refused`; what was put there by then harms nobody.
    """
    with share.writing(path) as connection:
        room = _Room(connection, path.parent, progress)
        for name, content in media.items():
            mime = kinds[name]
            with _opened(content) as file:
                room.put(file, name, mime, inside=single or mime not in FILMS)


class _Room(NamedTuple):
    """The share, opened for writing."""

    connection: apsw.Connection
    folder: Path
    progress: Callable[[int, int], object]

    def put(self, file: BinaryIO, name: str, mime: str, *, inside: bool) -> None:
        """Put one file there, unless it is there already."""
        key, beside = bytes.fromhex(name), self.folder / place_of(name)
        size = file.seek(0, os.SEEK_END)
        check_size(name, mime, size)
        here = self.connection.execute("SELECT store FROM media WHERE sha256 = ?", (key,)).get
        if here == INSIDE or (here == BESIDE and not inside and _is(beside, name)):
            return
        if _digest(file) != name:
            raise Refused(Reason.MEDIA_DIGEST, name)
        pixels = measured(file, name, mime)
        if not inside and not _is(beside, name):
            _lay_beside(file, beside, size, self.progress)
        with self.connection:
            if inside:
                _lay_inside(self.connection, key, file)
            row = (key, size, mime, *pixels, INSIDE if inside else BESIDE)
            self.connection.execute("INSERT OR REPLACE INTO media VALUES(?, ?, ?, ?, ?, ?)", row)


def _lay_inside(connection: apsw.Connection, key: bytes, file: BinaryIO) -> None:
    file.seek(0)
    for n, piece in enumerate(iter(lambda: file.read(share.CHUNK), b"")):
        connection.execute("INSERT OR REPLACE INTO media_chunk(sha256, n, data) VALUES(?, ?, ?)", (key, n, piece))


def _lay_beside(file: BinaryIO, target: Path, size: int, progress: Callable[[int, int], object]) -> None:
    part = target.with_name(f"{target.name}.{uuid4().hex}.part")
    try:
        with _reaching():
            target.parent.mkdir(parents=True, exist_ok=True)
            check_room(target.parent, size)
            with part.open("xb") as copy:
                _copy(file, copy, size, progress)
            part.replace(target)
            for folder in target.parents[:3]:  # ab, media and the share: the folders may be new as well
                with suppress(OSError):  # some shares do not sync folders
                    sync_folder(folder)
    finally:
        for left in target.parent.glob(f"{target.name}.*.part"):  # of this attempt, or of one that was interrupted
            with suppress(OSError):
                left.unlink()


def _copy(file: BinaryIO, copy: BinaryIO, size: int, progress: Callable[[int, int], object]) -> None:
    file.seek(0)
    done = 0
    while piece := file.read(PIECE):
        copy.write(piece)
        done += len(piece)
        progress(done, size)
    copy.flush()
    os.fsync(copy.fileno())


def _is(path: Path, name: str) -> bool:
    try:
        with path.open("rb") as file:
            return _digest(file) == name
    except OSError:
        return False


def _digest(file: BinaryIO) -> str:
    file.seek(0)
    digest = sha256()
    while piece := file.read(PIECE):
        digest.update(piece)
    return digest.hexdigest()


@contextmanager
def _opened(content: Content) -> Iterator[BinaryIO]:
    if isinstance(content, bytes):
        yield io.BytesIO(content)
        return
    try:
        file = content.open("rb")
    except OSError as problem:
        raise Refused(Reason.MEDIA_MISSING, str(problem)) from problem
    with file:
        yield file


@contextmanager
def _reaching() -> Iterator[None]:
    """As `share.reaching`, and DISK_FULL when the share says so."""
    with share.reaching():
        try:
            yield
        except OSError as problem:
            if problem.errno in FULL:
                raise Refused(Reason.DISK_FULL, f"the share: {problem}") from problem
            raise
