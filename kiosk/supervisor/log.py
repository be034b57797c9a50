"""Each process's standard error as a file of bounded size: `<data>/log/<name>.log`, and `.1` before it."""

import os
import shutil
import sys
from pathlib import Path
from typing import IO

from kiosk.run_state import FULL

LIMIT = 1_000_000
"""Bytes; two files of at most about this size are kept for each process."""
TAIL = 4_000
STANDARD_ERROR = 2


def open_log(folder: Path, name: str) -> IO[bytes]:
    """Return the log to append to; a full one is set aside first."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.log"
    bound(path)
    return path.open("ab")


def bound(path: Path) -> None:
    """Set a full log aside. Whoever is writing to it goes on at its beginning (on Windows only between starts)."""
    try:
        if path.stat().st_size < LIMIT:
            return
        _copy(path, path.with_suffix(".log.1"))
        os.truncate(path, 0)
    except (FileNotFoundError, PermissionError):
        return  # none yet, or in use on Windows: the next start sets it aside


def _copy(path: Path, aside: Path) -> None:
    """Copy the log, unless the disk is full: then its room is worth more."""
    try:
        shutil.copyfile(path, aside)
    except OSError as problem:
        if problem.errno not in FULL:
            raise
        aside.unlink(missing_ok=True)


def tail(folder: Path, name: str) -> str:
    """Return the end of a log, for a person who looks at the terminal."""
    try:
        with (folder / f"{name}.log").open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - TAIL))
            return file.read().decode(errors="replace")
    except FileNotFoundError:
        return ""


def write_here(folder: Path, name: str) -> None:
    """Send this process's own standard error, tracebacks of crashes included, to its log."""
    with open_log(folder, name) as file:
        os.dup2(file.fileno(), STANDARD_ERROR)
    sys.stderr = open(STANDARD_ERROR, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False)  # noqa: SIM115
