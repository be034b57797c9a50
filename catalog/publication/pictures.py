"""Fetching pictures out of the shared file: nothing is decoded before its size and digest are right."""

import io
import os
import warnings
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

import apsw
from PIL import Image, UnidentifiedImageError

from catalog.errors import Reason, Refused
from catalog.publication.share import renew_deadline

LARGEST_PICTURE: Final = 16 << 20
"""Bytes."""
LARGEST_SIDE: Final = 4096
"""Pixels."""
MIME: Final = "image/webp"


def fetch(connection: apsw.Connection, wanted: str, target: Path) -> None:
    """Bring the picture with that SHA-256 (hex) to `target`, complete or not at all. Raises `Refused`."""
    key = bytes.fromhex(wanted)
    said = connection.execute("SELECT size, mime, width, height FROM media WHERE sha256 = ?", (key,)).fetchone()
    if said is None:
        raise Refused(Reason.MEDIA_MISSING, wanted)
    size, mime, width, height = said
    if not isinstance(size, int) or size <= 0 or mime != MIME:
        raise Refused(Reason.BAD_RECORD, f"picture {wanted}")
    if size > LARGEST_PICTURE:
        raise Refused(Reason.TOO_BIG, f"picture {wanted}: {size} bytes")
    renew_deadline(connection)
    content = bytearray()
    for (part,) in connection.execute("SELECT data FROM media_chunk WHERE sha256 = ? ORDER BY n", (key,)):
        content += part if isinstance(part, bytes) else b""
        if len(content) > size:
            break
    if len(content) != size or sha256(content).digest() != key:
        raise Refused(Reason.MEDIA_DIGEST, wanted)
    if dimensions(bytes(content)) != (width, height):
        raise Refused(Reason.MEDIA_DIMENSIONS, wanted)
    keep(bytes(content), target)


def dimensions(content: bytes) -> tuple[int, int]:
    """Return width and height from the header alone. Raises `Refused` (MEDIA_DIMENSIONS)."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=["WEBP"]) as picture:
                found = picture.size
    except (UnidentifiedImageError, OSError, Image.DecompressionBombWarning, Image.DecompressionBombError) as problem:
        raise Refused(Reason.MEDIA_DIMENSIONS, str(problem)) from problem
    if max(found) > LARGEST_SIDE:
        raise Refused(Reason.MEDIA_DIMENSIONS, f"{found[0]}x{found[1]}")
    return found


def keep(content: bytes, target: Path) -> None:
    """Write `content` so that after a power cut `target` is whole or not there. Raises `Refused` (DISK_FULL)."""
    temporary = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError as problem:
        with suppress(OSError):
            temporary.unlink()
        raise Refused(Reason.DISK_FULL, str(problem)) from problem
