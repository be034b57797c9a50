"""Writing a file so that it is there, whole, after a power cut."""

import os
from pathlib import Path
from typing import Final

from catalog.publication.durable import sync_folder

UNFINISHED: Final = ".unfinished"


def write_durably(path: Path, content: bytes, writer: str = "") -> None:
    """Put `content` at `path` in one step: temporary name, flush to disk, rename. Raises `OSError`.

    Then nothing new is there. The temporary name is hidden and ends with `.unfinished`; where several may write
    the same file at once, `writer` tells theirs apart.
    """
    unfinished = path.with_name(f".{path.name}{writer}{UNFINISHED}")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Make a file that is already there durable, with its name. Raises `OSError`."""
    with path.open("rb+") as file:  # Windows flushes only what is open for writing
        os.fsync(file.fileno())
    sync_folder(path.parent)
