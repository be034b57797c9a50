"""A whole catalogue file from one place to another, by SQLite's own backup: one moment of it, whole."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final, TypeAlias

import apsw

from catalog.errors import Refused
from catalog.publication import share

Progress: TypeAlias = Callable[[str, int, int], None]
"""Is told what is being done, how much of it is done, and of how much."""
PAGES: Final = 1024
"""Copied between two words of progress; the source is locked only meanwhile, and a change starts the copy anew."""


def quiet(_what: str, _done: int, _total: int) -> None:
    """Say nothing."""


def copy_pages(source: apsw.Connection, target: apsw.Connection, progress: Progress = quiet) -> None:
    """Make `target` the same as `source`, in one transaction of its own."""
    with target.backup("main", source, "main") as backup:
        while not backup.done:
            backup.step(PAGES)
            progress("kopierar sidor", backup.page_count - backup.remaining, backup.page_count)


def bring(made: Path, path: Path, progress: Progress = quiet) -> None:
    """Make the shared file at `path` what `made` is: in place, whatever stands there, since kiosks have it open.

    Raises `Refused`; if it is interrupted, SQLite takes it back, or what is there is empty.
    """
    with share.reaching():
        if not _can_take_pages(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("ab") as file:  # in place: never renamed over
                file.truncate(0)
    with (
        share.refusing(path),
        closing(apsw.Connection(str(path))) as target,
        closing(apsw.Connection(str(made), flags=apsw.SQLITE_OPEN_READONLY)) as source,
    ):
        target.set_busy_timeout(10 * share.BUSY_MILLISECONDS)
        target.execute("PRAGMA synchronous=EXTRA")
        copy_pages(source, target, progress)


def _can_take_pages(path: Path) -> bool:
    """Whether SQLite can write over it as over a catalogue: by transaction, whoever reads it meanwhile."""
    try:
        with share.reading(path):
            return True
    except Refused:
        return False
