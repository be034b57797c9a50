"""The only door to the files of a local catalogue."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import apsw

from catalog.errors import Reason, Refused
from catalog.schema import (
    create_reading_tables,
    derive,
    has_this_layout,
    reading_tables_are_sound,
    remake_reading_tables,
)

__all__ = [
    "create_reading_tables",
    "derive",
    "has_this_layout",
    "open_for_reading",
    "open_for_writing",
    "reading_tables_are_sound",
    "remake_reading_tables",
    "transaction",
]

BUSY_MILLISECONDS: Final = 5000
PATIENT_MILLISECONDS: Final = 30_000
"""For writing: another program may be importing a whole catalogue."""


def open_for_reading(path: Path, busy_milliseconds: int = BUSY_MILLISECONDS) -> apsw.Connection:
    """Open a local catalogue read-only; a lock is waited for.

    Raises `Refused`: UNREACHABLE if there is no such file, NOT_SQLITE if it is no database.
    """
    return _open(path, apsw.SQLITE_OPEN_READONLY, "PRAGMA query_only=1", busy_milliseconds)


def open_for_writing(path: Path) -> apsw.Connection:
    """Open, or make, a file of the staff's own: what is committed survives a power cut, also on a network drive."""
    path.parent.mkdir(parents=True, exist_ok=True)
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    connection = _open(path, flags, "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA", PATIENT_MILLISECONDS)
    connection.transaction_mode = "IMMEDIATE"  # two programs on one PC wait for each other instead of failing
    return connection


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """Let all inside be kept at once or not at all; within another transaction, with that.

    While it waits for a lock other threads go on. With apsw's own `with connection` they do not: a thread that is
    half-way through reading then holds the lock that is waited for, until the wait is given up.
    """
    if not connection.get_autocommit():
        with connection:
            yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if not connection.get_autocommit():
            connection.execute("ROLLBACK")
        raise


def _open(path: Path, flags: int, settings: str, busy_milliseconds: int) -> apsw.Connection:
    try:
        connection = apsw.Connection(str(path), flags=flags)
    except apsw.CantOpenError as problem:
        raise Refused(Reason.UNREACHABLE, f"{path.name}: {problem}") from problem
    try:
        connection.set_busy_timeout(busy_milliseconds)
        connection.execute(f"PRAGMA trusted_schema=0; {settings}").fetchall()  # a pragma that answers stops the rest
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.NotADBError as problem:
        connection.close()
        raise Refused(Reason.NOT_SQLITE, f"{path.name}: {problem}") from problem
    except BaseException:
        connection.close()
        raise
    return connection
