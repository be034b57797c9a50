"""Writing a file so that it is there, whole, after a power cut."""

import errno
import os
from pathlib import Path
from typing import Final

UNFINISHED: Final = ".unfinished"
NOT_OFFERED: Final = (errno.EINVAL, errno.ENOTSUP)


def write_durably(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step: temporary name, flush to disk, rename. Raises `OSError`.

    Then nothing new is there. The temporary name is hidden and ends with `.unfinished`.
    """
    unfinished = path.with_name(f".{path.name}{UNFINISHED}")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames and removals in `folder` durable, where the system can (Windows does it by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as problem:
        if problem.errno not in NOT_OFFERED:  # network file systems may not offer it
            raise
    finally:
        os.close(handle)
