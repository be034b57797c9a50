"""Bringing media from the share to this disk: checked before they are kept, gone on with after an interruption."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

import apsw

from catalog.attachments import FILMS
from catalog.errors import Reason, Refused
from catalog.publication.media.checking import Size, check_size, measured
from catalog.publication.media.keeping import PIECE, Whole, alone, check_room, make_folder, opened, receive, settle
from catalog.publication.share import CHUNK, renew_deadline

AT_ONCE: Final = 4
"""Pieces read under one lock."""
LOCK: Final = "fetching.lock"
INSIDE: Final = "file"
BESIDE: Final = "beside"
Beside: TypeAlias = Callable[[str, int], Iterator[bytes]]
"""Gives what the file "media/ab/<sha256>" beside the catalogue holds from that place on. Raises `Refused`."""


class Said(NamedTuple):
    """What the shared file says of a picture, a film or subtitles."""

    size: int
    mime: str
    width: int | None
    height: int | None
    store: str


def fetch(
    connection: apsw.Connection,
    beside: Beside,
    wanted: tuple[str, str],
    target: Path,
    progress: Callable[[], object] = lambda: None,
) -> None:
    """Bring the file with that SHA-256 (hex), of that kind, to `target`: complete or not at all. Raises `Refused`."""
    with alone(target.parent.with_name(LOCK), progress):
        if not target.exists():
            _fetch(connection, beside, wanted, target, progress)


def _fetch(
    connection: apsw.Connection,
    beside: Beside,
    wanted: tuple[str, str],
    target: Path,
    progress: Callable[[], object],
) -> None:
    name, mime = wanted
    said = _said(connection, name)
    if said.mime != mime:
        raise Refused(Reason.BAD_RECORD, f"media {name}: {said.mime[:40]!r} is no {mime}")
    check_size(name, mime, said.size)
    part = target.with_name(f"{name}.part")
    if mime in FILMS:
        make_folder(part.parent)
        check_room(part.parent, said.size - (part.stat().st_size if part.exists() else 0))
    pieces = partial(beside, place_of(name)) if said.store == BESIDE else partial(_inside, connection, name)
    receive(pieces, part, Whole(name, said.size), progress)
    try:
        _check_pixels(part, name, said)
    except Refused:
        part.unlink(missing_ok=True)
        raise
    settle(part, target)


def _check_pixels(part: Path, name: str, said: Said) -> None:
    with opened(part) as file:
        found = measured(file, name, said.mime)
    if found != Size(said.width, said.height):
        raise Refused(Reason.MEDIA_DIMENSIONS, f"{name}: {found}")


def place_of(name: str) -> str:
    """Return where a film lies beside the catalogue."""
    return f"media/{name[:2]}/{name}"


def _said(connection: apsw.Connection, name: str) -> Said:
    sql = "SELECT size, mime, width, height, store FROM media WHERE sha256 = ?"
    found = connection.execute(sql, (bytes.fromhex(name),)).fetchone()
    if found is None:
        raise Refused(Reason.MEDIA_MISSING, name)
    size, mime, width, height, store = found
    if not isinstance(size, int) or size <= 0 or not isinstance(mime, str) or store not in {INSIDE, BESIDE}:
        raise Refused(Reason.BAD_RECORD, f"media {name}")
    return Said(size, mime, width, height, store)


def _inside(connection: apsw.Connection, name: str, offset: int) -> Iterator[bytes]:
    """Give the pieces in the shared file, a few at a time, so that nobody waits for the lock until all have come."""
    first = offset // CHUNK
    sql = "SELECT data FROM media_chunk WHERE sha256 = ? AND n >= ? AND n < ? ORDER BY n"
    while True:
        renew_deadline(connection)
        found = connection.execute(sql, (bytes.fromhex(name), first, first + AT_ONCE)).fetchall()
        for (data,) in found:
            yield data if isinstance(data, bytes) else b""
        if len(found) < AT_ONCE:
            return
        first += AT_ONCE


assert PIECE == CHUNK, "what has come is counted in the pieces it is stored in"  # noqa: S101
