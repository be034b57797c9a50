"""What every command shares: the workspace it works in, the passphrase, and how it answers."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from catalog.cli.workspace import Workspace, opened
from catalog.errors import Invalid
from catalog.publication.lease import TakeOver


def workspace_folder(arguments: argparse.Namespace) -> Path:
    """Return the workspace's folder: the one that was named, or this user's own."""
    return Path(arguments.workspace or arguments.workspace_folder())


@contextmanager
def workspace(arguments: argparse.Namespace) -> Iterator[Workspace]:
    """Open the workspace that the command line means."""
    with opened(workspace_folder(arguments), Counting().read) as found:
        yield found


def add_command(commands: Any, name: str, words: str, run: Callable[[argparse.Namespace], int]) -> Any:
    """Add a command that `words` describe, in the list of commands and in its own help; return its parser."""
    parser = commands.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    parser.set_defaults(run=run)
    return parser


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    """Let a command take the passphrase of a key from a file."""
    words = "fil med nyckelns lösenfras (utan den: ingen lösenfras)"
    parser.add_argument("--passphrase-file", type=Path, metavar="FIL", help=words)


def passphrase(arguments: argparse.Namespace) -> str:
    """Return the passphrase, or nothing. Raises `Invalid` if its file cannot be read."""
    return read_secret(arguments.passphrase_file)


def read_secret(path: Path | None) -> str:
    """Return what stands in a file with a passphrase; nothing, if there is none. Raises `Invalid`."""
    if path is None:
        return ""
    try:
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as problem:
        raise Invalid("Filen med lösenfrasen går inte att läsa.", str(problem)) from problem


def answer(arguments: argparse.Namespace, words: str, **values: Any) -> None:
    """Answer a person with `words`, or a program with `values` as one JSON object."""
    print(json.dumps({"ok": True, **values}, ensure_ascii=False) if arguments.json else words)


def add_take_over(parser: argparse.ArgumentParser) -> None:
    """Let a command that publishes take over from a colleague who seems to publish."""
    words = "ta över, om en kollegas dator har stannat mitt i en publicering"
    parser.add_argument("--take-over", action="store_true", help=words)


def taking_over(arguments: argparse.Namespace) -> TakeOver | None:
    """Return who is told whose turn is taken over; None if it may not be."""
    return (lambda words: progress(f"tar över. {words}")) if arguments.take_over else None


class Counting:
    """Tells how far it has come, on standard error, once it has taken a second, and then once a second."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._last = now()
        self._read = 0

    def __call__(self, what: str, done: int, total: int) -> None:
        """Say that `done` of `total` is done."""
        self._say(f"{what}: {done} av {total}")

    def read(self) -> None:
        """Say that one more part of the share has been read."""
        self._read += 1
        self._say(f"läser den delade katalogen: del {self._read}")

    def film(self, done: int, total: int) -> None:
        """Say how many bytes of a film are on the share."""
        self._say(f"lägger upp en film: {done // 1_000_000} av {total // 1_000_000} MB")

    def copied(self, done: int, total: int) -> None:
        """Say how many bytes of a film have been read."""
        self._say(f"läser in filmen: {done // 1_000_000} av {total // 1_000_000} MB")

    def _say(self, words: str) -> None:
        if self._now() - self._last >= 1:
            self._last = self._now()
            progress(words)


def changed_words(count: int) -> str:
    """Say how many records were changed."""
    return "1 post ändrad" if count == 1 else f"{count} poster ändrade"


def progress(words: str) -> None:
    """Tell the person who waits; never on standard output."""
    print(f"… {words}", file=sys.stderr, flush=True)
