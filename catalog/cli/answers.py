"""What every command shares: the workspace it works in, the passphrase, and how it answers."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from catalog.cli.workspace import Workspace, opened
from catalog.errors import Invalid


def workspace_folder(arguments: argparse.Namespace) -> Path:
    """Return the workspace's folder: the one that was named, or this user's own."""
    return Path(arguments.workspace or arguments.workspace_folder())


@contextmanager
def workspace(arguments: argparse.Namespace) -> Iterator[Workspace]:
    """Open the workspace that the command line means."""
    with opened(workspace_folder(arguments)) as found:
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
    if arguments.passphrase_file is None:
        return ""
    try:
        return str(arguments.passphrase_file.read_text(encoding="utf-8")).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as problem:
        raise Invalid("Filen med lösenfrasen går inte att läsa.", str(problem)) from problem


def answer(arguments: argparse.Namespace, words: str, **values: Any) -> None:
    """Answer a person with `words`, or a program with `values` as one JSON object."""
    print(json.dumps({"ok": True, **values}, ensure_ascii=False) if arguments.json else words)


def progress(words: str) -> None:
    """Tell the person who waits; never on standard output."""
    print(f"… {words}", file=sys.stderr, flush=True)
