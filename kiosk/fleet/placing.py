"""Small files that one kiosk writes on the share and staff read: written in place, believed by their digest.

In place, since a file that others have open cannot be renamed over on SMB. So a reader may see half of it: then the
digest is not that of the content, and it looks again.
"""

import hashlib
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from catalog.errors import Invalid

MOST_BYTES: Final = 256 * 1024
ATTEMPTS: Final = 4
PAUSE_SECONDS: Final = 0.05


class _Sealed(msgspec.Struct):
    content: msgspec.Raw
    sha256: str


def write_over(path: Path, content: object) -> None:
    """Let `path` say `content` (anything msgspec encodes), in place; made if it is not there. Raises `OSError`."""
    said = msgspec.json.encode(content, order="sorted")
    text = msgspec.json.encode(_Sealed(msgspec.Raw(said), hashlib.sha256(said).hexdigest()))
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise FileExistsError(path.name)
    with path.open("r+b" if path.exists() else "xb", buffering=0) as file:
        size = min(file.seek(0, os.SEEK_END), MOST_BYTES)
        file.seek(0)
        file.write(text.ljust(size))  # spaces after JSON mean nothing: a shorter text leaves no tail of the longer
        file.truncate()
        os.fsync(file.fileno())


def read_content(path: Path, pause: Callable[[float], object] = time.sleep) -> bytes:
    """Return what `write_over` wrote. Raises `OSError`; `Invalid` for anything else, also while it is being written."""
    for attempt in range(ATTEMPTS):
        if attempt:
            pause(PAUSE_SECONDS)
        found = _content(path)
        if found is not None:
            return found
    raise Invalid("Filen går inte att läsa.", f"{path.name}: not what a kiosk writes")


def _content(path: Path) -> bytes | None:
    if not stat.S_ISREG(path.lstat().st_mode):
        raise Invalid("Det är ingen vanlig fil.", path.name)
    with path.open("rb") as file:
        text = file.read(MOST_BYTES + 1)
    if len(text) > MOST_BYTES:
        raise Invalid("Filen är för stor.", path.name)
    try:
        sealed = msgspec.json.decode(text, type=_Sealed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    content = bytes(sealed.content)
    return content if hashlib.sha256(content).hexdigest() == sealed.sha256 else None
