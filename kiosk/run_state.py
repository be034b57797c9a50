"""State files: each process writes only its own `<data>/run/<process>.json` and reads the others'."""

import errno
import json
import os
import time
from collections.abc import Callable
from pathlib import Path

FULL = {errno.ENOSPC, errno.EDQUOT}
ATTEMPTS = 6
PAUSE_SECONDS = 0.02


def write_state(
    folder: Path, name: str, state: dict[str, object], pause: Callable[[float], object] = time.sleep
) -> None:
    """Replace `<folder>/<name>.json` in one step: a reader sees the old state or the new one, never a part.

    On a full disk it is written over in place, where it has its room: a sign of life matters more than that step.
    Raises `OSError` when the file cannot be written. Windows refuses while somebody reads, so that is tried again.
    """
    folder.mkdir(parents=True, exist_ok=True)
    unfinished, target = folder / f".{name}.{os.getpid()}.tmp", folder / f"{name}.json"
    text = json.dumps(state, ensure_ascii=False, sort_keys=True)
    try:
        unfinished.write_text(text, encoding="utf-8")
    except OSError as problem:
        unfinished.unlink(missing_ok=True)
        if problem.errno not in FULL:
            raise
        _write_over(target, text.encode())
        return
    attempt = 1
    while not _replaced(unfinished, target, last=attempt == ATTEMPTS):
        pause(PAUSE_SECONDS * attempt)
        attempt += 1


def _write_over(target: Path, content: bytes) -> None:
    with target.open("r+b", buffering=0) as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        file.write(content.ljust(size))  # spaces at the end of JSON mean nothing


def _replaced(unfinished: Path, target: Path, *, last: bool) -> bool:
    try:
        unfinished.replace(target)
    except PermissionError:
        if last:
            unfinished.unlink(missing_ok=True)
            raise
        return False
    return True


def read_state(folder: Path, name: str) -> dict[str, object] | None:
    """Return what the process `name` last said, or None if it has said nothing that can be read."""
    try:
        state = json.loads((folder / f"{name}.json").read_bytes())
    except (OSError, ValueError):
        return None
    return state if isinstance(state, dict) else None
