"""Names that survive a power cut: a file's content being on the disk does not say that its name is."""

import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

NOT_OFFERED: Final = (errno.EINVAL, errno.ENOTSUP)


def sync_folder(folder: Path) -> None:
    """Make what is new, renamed or removed in `folder` durable, where the system can (Windows does it by itself)."""
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


def make_folder(folder: Path) -> None:
    """Make `folder`, and what it lies in, unless they are there; then their names are durable. Raises `OSError`."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for each in missing:
        sync_folder(each.parent)


def sync_names(paths: Iterable[Path], top: Path) -> None:
    """Make the names of `paths`, and of the folders beneath `top` that they lie in, durable. Raises `OSError`."""
    for folder in sorted({each for path in paths for each in path.parents if each == top or top in each.parents}):
        sync_folder(folder)
