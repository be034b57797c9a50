"""State files: each process writes only its own `<data>/run/<process>.json` and reads the others'."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

ATTEMPTS = 6
PAUSE_SECONDS = 0.02


def write_state(
    folder: Path, name: str, state: dict[str, object], pause: Callable[[float], object] = time.sleep
) -> None:
    """Replace `<folder>/<name>.json` in one step: a reader sees the old state or the new one, never a part.

    Raises `OSError` when the file cannot be replaced. Windows refuses while somebody reads, so that is tried again.
    """
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f".{name}.{os.getpid()}.tmp"
    unfinished.write_text(json.dumps(state, ensure_ascii=False, sort_keys=True), encoding="utf-8")
    attempt = 1
    while not _replaced(unfinished, folder / f"{name}.json", last=attempt == ATTEMPTS):
        pause(PAUSE_SECONDS * attempt)
        attempt += 1


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
