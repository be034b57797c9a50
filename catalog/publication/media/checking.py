"""What media must be to be published or kept: nothing is decoded, and headers are read after size and digest."""

import io
import warnings
from typing import BinaryIO, Final, NamedTuple

from PIL import Image, UnidentifiedImageError

from catalog.attachments import FILMS, PICTURE, SUBTITLES
from catalog.errors import Invalid, Reason, Refused
from catalog.films.facts import LARGEST_FILE, facts_of
from catalog.films.subtitles import LARGEST as LARGEST_SUBTITLES
from catalog.films.subtitles import check_subtitles

LARGEST_PICTURE: Final = 16 << 20
LARGEST: Final = {PICTURE: LARGEST_PICTURE, SUBTITLES: LARGEST_SUBTITLES, **dict.fromkeys(FILMS, LARGEST_FILE)}
"""Bytes, by kind."""
LARGEST_SIDE: Final = 4096
"""Pixels."""


class Size(NamedTuple):
    """Width and height in pixels; nothing for subtitles."""

    width: int | None
    height: int | None


def check_size(name: str, mime: str, size: int) -> None:
    """Refuse what is larger than its kind may be (TOO_BIG), and unknown kinds (BAD_RECORD)."""
    if mime not in LARGEST:
        raise Refused(Reason.BAD_RECORD, f"media {name}: {mime[:40]!r}")
    if size > LARGEST[mime]:
        raise Refused(Reason.TOO_BIG, f"media {name}: {size} bytes")


def measured(file: BinaryIO, name: str, mime: str) -> Size:
    """Return the size in pixels of a file that is of the kind it should be. Raises `Refused`."""
    if mime == PICTURE:
        return dimensions(file)
    try:
        if mime == SUBTITLES:
            file.seek(0)
            check_subtitles(file.read(LARGEST_SUBTITLES + 1), name[:12])
            return Size(None, None)
        facts = facts_of(file, name[:12])
    except Invalid as problem:
        reason = Reason.BAD_TEXT if mime == SUBTITLES else Reason.MEDIA_DIMENSIONS
        raise Refused(reason, f"{name}: {problem.sentence}") from problem
    if facts.mime != mime:
        raise Refused(Reason.MEDIA_DIMENSIONS, f"{name}: {facts.mime}")
    return Size(facts.width, facts.height)


def dimensions(content: bytes | BinaryIO) -> Size:
    """Return a WebP's width and height from its header alone. Raises `Refused` (MEDIA_DIMENSIONS)."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            file = io.BytesIO(content) if isinstance(content, bytes) else content
            with Image.open(file, formats=["WEBP"]) as picture:
                found = Size(*picture.size)
    except (UnidentifiedImageError, OSError, Image.DecompressionBombWarning, Image.DecompressionBombError) as problem:
        raise Refused(Reason.MEDIA_DIMENSIONS, str(problem)) from problem
    if max(picture.size) > LARGEST_SIDE:
        raise Refused(Reason.MEDIA_DIMENSIONS, f"{picture.width}x{picture.height}")
    return found
