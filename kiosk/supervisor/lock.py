"""One kiosk at a time for a data folder."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from catalog.errors import CatalogError


class AlreadyRunningError(CatalogError):
    """Another kiosk uses the data folder."""


def take(path: Path) -> IO[bytes]:
    """Return the lock file, locked until it is closed or the process ends. Raises `AlreadyRunningError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.open("ab", buffering=0)
    try:
        _lock(file)
    except OSError as problem:
        file.close()
        raise AlreadyRunningError("Kiosken är redan igång.", f"{path}: {problem}") from problem
    with suppress(OSError):  # the number is for people, and a full disk must not keep the kiosk from starting
        file.truncate(0)
        file.write(str(os.getpid()).encode())
    return file


if sys.platform == "win32":  # pragma: no cover - runs on Windows only
    import msvcrt

    _FAR_BEHIND = 1 << 30  # a locked byte cannot be read by others on Windows, so it is not one with text

    def _lock(file: IO[bytes]) -> None:
        file.seek(_FAR_BEHIND)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
