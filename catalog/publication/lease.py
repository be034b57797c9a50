"""A courtesy between staff PCs: who publishes just now. SQLite's locks and the signed digest are what is relied on."""

import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from catalog.errors import Reason, Refused

FILE_NAME: Final = "publishing.lease"
STALE_SECONDS: Final = 600.0
PATIENCE_SECONDS: Final = 20.0


@contextmanager
def lease(share: Path, author: str, patience: float = PATIENCE_SECONDS) -> Iterator[None]:
    """Hold the lease of `share` meanwhile. Raises `Refused`: BUSY if a colleague keeps it, DENIED, UNREACHABLE."""
    path = share / FILE_NAME
    content = json.dumps({"author": author, "computer": socket.gethostname(), "since": time.time()}).encode()
    end = time.monotonic() + patience
    while not _taken(path, content):
        if time.monotonic() > end:
            raise Refused(Reason.BUSY, f"{path.name}: {_holder(path)}")
        time.sleep(0.2)
    try:
        yield
    finally:
        with suppress(OSError):
            path.unlink()


def _taken(path: Path, content: bytes) -> bool:
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    except FileExistsError:
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > STALE_SECONDS:
                path.unlink()
        return False
    except PermissionError as problem:
        raise Refused(Reason.DENIED, str(problem)) from problem
    except OSError as problem:
        raise Refused(Reason.UNREACHABLE, str(problem)) from problem
    os.write(file, content)
    os.close(file)
    return True


def _holder(path: Path) -> str:
    try:
        return str(json.loads(path.read_bytes()).get("author", ""))
    except (OSError, ValueError):
        return ""
