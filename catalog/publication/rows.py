"""Reading published rows from the shared file, and believing none of them until they have been checked."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Final

import apsw
import msgspec

from catalog.entities import KINDS, Record, decode, encode
from catalog.errors import Reason, Refused
from catalog.publication import packs
from catalog.publication.manifest import Manifest, decode_manifest
from catalog.publication.mirror import Row
from catalog.publication.share import LARGEST_BODY, renew_deadline

SLICE: Final = 500
MOST_ROWS: Final = 2_000_000
LARGEST_REV: Final = 2**62
NAME: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9])?")
RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)

_NEWEST: Final = "FROM publication ORDER BY seq DESC LIMIT 1"


class Published:
    """The newest publication of an opened shared file."""

    def __init__(self, connection: apsw.Connection, progress: Callable[[], object] = lambda: None) -> None:
        """Read the manifest; `progress` is called after every slice of rows. Raises `Refused`."""
        self._connection = connection
        self._progress = progress
        found = connection.execute(f"SELECT seq, rev, manifest, signature {_NEWEST}").fetchone()
        self.exists = found is not None
        if found is None:
            return
        seq, rev, text, signature = found
        if not isinstance(text, str) or not (signature is None or isinstance(signature, bytes)):
            raise Refused(Reason.CORRUPT, "publication")
        self.text: str = text
        self.signature: bytes | None = signature
        self.manifest: Manifest = decode_manifest(text)
        if (self.manifest.seq, self.manifest.rev) != (seq, rev):
            raise Refused(Reason.CORRUPT, "the publication is not what its manifest says")
        if not 0 < self.manifest.rev < LARGEST_REV:
            raise Refused(Reason.BAD_REV, str(rev))
        if self.manifest.n > MOST_ROWS:
            raise Refused(Reason.TOO_MANY, str(self.manifest.n))

    def has_moved(self) -> bool:
        """Whether somebody has published since."""
        return bool(self._connection.execute(f"SELECT manifest {_NEWEST}").get != self.text)

    def rows_since(self, mine: Manifest | None, most: int = MOST_ROWS) -> Iterator[tuple[Row, Record | None]]:
        """Every row that leads from `mine` to here, or all, checked; with its record, if its kind is known."""
        if mine is not None and packs.are_worth_reading(self._connection, mine.seq, self.manifest):
            with suppress(Refused):  # a damaged pack: the rows themselves decide
                unfolded = packs.read(self._connection, mine.seq, self.manifest)
                yield from [checked(row, self.manifest.rev) for row in unfolded]
                return
        yield from self._rows_after(0 if mine is None else mine.rev, most)

    def _rows_after(self, rev: int, most: int) -> Iterator[tuple[Row, Record | None]]:
        """In slices, so that the lock is held only shortly."""
        position, count = rev, 0
        while True:
            renew_deadline(self._connection)
            some = self._connection.execute(
                "SELECT rev, kind, id, body FROM record WHERE rev > ? ORDER BY rev LIMIT ?", (position, SLICE)
            ).fetchall()
            for found in some:
                row, record = checked(found, self.manifest.rev)
                position = row.rev
                yield row, record
            count += len(some)
            self._progress()
            if count > most:
                raise Refused(Reason.TOO_MANY, str(count))
            if len(some) < SLICE:
                return


def checked(found: tuple[object, ...], newest: int) -> tuple[Row, Record | None]:
    """Return `found` (rev, kind, id, body) and its record, if its kind is known, and if a kiosk may keep it.

    Raises `Refused`, also for a revision above `newest`.
    """
    rev, kind, name, body = found
    if not isinstance(rev, int) or not 0 < rev <= newest:
        raise Refused(Reason.BAD_REV, str(rev))
    if not isinstance(kind, str) or not isinstance(name, str) or not (body is None or isinstance(body, str)):
        raise Refused(Reason.BAD_RECORD, f"rev {rev}")
    if not _is_name(kind) or not _is_name(name):
        raise Refused(Reason.BAD_NAME, f"rev {rev}")
    return Row(rev, kind, name, body), None if body is None else _checked_body(kind, name, body)


def _names_a_key_twice(body: str) -> bool:
    """Whether readers may differ about what is meant. Slow: asked only of what is not written as it is written here."""
    twice = False

    def paired(pairs: list[tuple[str, object]]) -> None:
        nonlocal twice
        twice = twice or len({key for key, _ in pairs}) != len(pairs)

    json.loads(body, object_pairs_hook=paired)
    return twice


def _is_name(name: str) -> bool:
    return bool(NAME.fullmatch(name)) and not RESERVED.fullmatch(name)


def _checked_body(kind: str, name: str, body: str) -> Record | None:
    try:
        size = len(body.encode())
    except UnicodeEncodeError as problem:
        raise Refused(Reason.BAD_TEXT, f"{kind}/{name}") from problem
    if size > LARGEST_BODY:
        raise Refused(Reason.TOO_BIG, f"{kind}/{name}: {size} bytes")
    if kind not in KINDS:
        return None  # of a later minor version: kept, so that the digest holds, and not shown
    try:
        record = decode(kind, body)
    except (msgspec.DecodeError, RecursionError) as problem:
        raise Refused(Reason.BAD_RECORD, f"{kind}/{name}: {problem}") from problem
    if encode(record) != body.encode() and _names_a_key_twice(body):
        raise Refused(Reason.BAD_RECORD, f"{kind}/{name} names a key twice")
    if record.id != name:
        raise Refused(Reason.BAD_RECORD, f"{kind}/{name} says it is {record.id}")
    return record
