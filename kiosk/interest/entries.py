"""The files of the inbox: which are registrations, and what is strange about the others."""

import re
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.interest.outbox import SUFFIX
from kiosk.interest.seal import LARGEST_FILE, Sealed, Unreadable, read_header

ID: Final = re.compile(r"[0-9a-f]{32}")


class Entry(NamedTuple):
    """A registration in the inbox. `received` is the day it came (UTC)."""

    id: str
    received: date
    handled: bool
    path: Path


class Strange(NamedTuple):
    """A file that is not a registration, and a sentence that says so."""

    path: Path
    sentence: str


def files_in(*folders: Path) -> Iterator[Path]:
    """Give what is in the first folder before the next: what is moved on meanwhile is met once at least."""
    for folder in folders:
        yield from (path for path in sorted(folder.glob("[!.]*")) if not path.is_dir())


def read_entry(path: Path, *, handled: bool) -> Entry:
    """Return the registration in a file, unopened. Raises `Unreadable` and `OSError`."""
    header = read_header(read_content(path))
    if path.name != header.id + SUFFIX or not ID.fullmatch(header.id):
        raise Unreadable("Filens namn hör inte till anmälan i den.")
    return Entry(header.id, _day(header), handled, path)


def _day(header: Sealed) -> date:
    try:
        return date.fromisoformat(header.received)
    except ValueError as problem:
        raise Unreadable("Anmälan säger inte vilken dag den kom.") from problem


def read_content(path: Path) -> bytes:
    """Return a file's bytes, too many of one that is no registration. Raises `Unreadable` and `OSError`."""
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for without end
        raise Unreadable("Det är ingen vanlig fil.")
    with path.open("rb") as file:
        return file.read(LARGEST_FILE + 1)
