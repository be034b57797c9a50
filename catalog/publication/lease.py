"""A courtesy between staff PCs: who publishes just now. SQLite's locks and the signed digest are what is relied on."""

import json
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeAlias
from uuid import uuid4

from catalog.errors import Reason, Refused
from catalog.publication.share import reaching

FILE_NAME: Final = "publishing.lease"
STALE_SECONDS: Final = 600.0
PATIENCE_SECONDS: Final = 20.0


TakeOver: TypeAlias = Callable[[str], None]
"""Is told, in a sentence, whose lease is being taken over."""


@contextmanager
def lease(share: Path, author: str, patience: float | None = None, take_over: TakeOver | None = None) -> Iterator[None]:
    """Hold the lease of `share` meanwhile. Raises `Refused`: BUSY if a colleague keeps it, DENIED, UNREACHABLE.

    A stale one is taken over; with `take_over` a younger one as well. Losing it harms nobody: SQLite's locks decide.
    """
    path = share / FILE_NAME
    mine = {"author": author, "computer": socket.gethostname(), "since": time.time(), "token": uuid4().hex}
    patience = PATIENCE_SECONDS if patience is None else patience
    end = time.monotonic() + patience
    while not _taken(path, json.dumps(mine, ensure_ascii=False).encode()):
        if take_over is not None:
            take_over(_whose(path))
            take_over = None
            with reaching():
                path.unlink(missing_ok=True)
        elif time.monotonic() > end:
            sentence = f"{_whose(path)} Vänta en stund, eller ta över."
            raise Refused(Reason.BUSY, f"{path.name}: {_content(path).get('author', '')}", sentence)
        else:
            time.sleep(min(0.2, patience))
    try:
        yield
    finally:
        if _content(path).get("token") == mine["token"]:  # it may have been taken over
            with suppress(OSError):
                path.unlink()


def _whose(path: Path) -> str:
    """Say who holds the lease, on which computer and since when."""
    content = _content(path)
    who, where = content.get("author") or "Någon", content.get("computer") or "okänd"
    try:
        since = datetime.fromtimestamp(float(content["since"]), UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        since = "okänd tid"
    return f"{who} publicerar just nu från datorn {where}, sedan {since}."


def _taken(path: Path, content: bytes) -> bool:
    """Take the lease if it is free; free it if it is stale."""
    with reaching():
        try:
            file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        except FileExistsError:
            with suppress(FileNotFoundError):  # its holder has just dropped it
                if _age(path) > STALE_SECONDS:
                    path.unlink()
            return False
        with os.fdopen(file, "wb") as opened:
            opened.write(content)
    return True


def _age(path: Path) -> float:
    """Return how old the file is in seconds by the share's own clock: this computer's may be years off."""
    probe = path.with_name(f"{path.name}.{uuid4().hex}")
    probe.touch()
    try:
        return probe.stat().st_mtime - path.stat().st_mtime
    finally:
        probe.unlink()


def _content(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
