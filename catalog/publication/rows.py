"""Reading published rows from the shared file, and believing none of them until they have been checked."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Final

import apsw
import msgspec

from catalog.attachments import attachments_of
from catalog.entities import KINDS, decode
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

    def has_moved(self) -> bool:
        """Whether somebody has published since."""
        return bool(self._connection.execute(f"SELECT manifest {_NEWEST}").get != self.text)

    def rows_since(self, mine: Manifest) -> list[Row]:
        """Every row that leads from `mine` to here, checked: out of the packs where that is less to read."""
        if packs.are_worth_reading(self._connection, mine.seq, self.manifest):
            with suppress(Refused):  # a damaged pack: the rows themselves decide
                return [
                    checked(row, self.manifest.rev) for row in packs.read(self._connection, mine.seq, self.manifest)
                ]
        return list(self.rows_after(mine.rev))

    def rows_after(self, rev: int, most: int = MOST_ROWS) -> Iterator[Row]:
        """Every row with a higher revision, checked, in slices so that the lock is held only shortly."""
        position, count = rev, 0
        while True:
            renew_deadline(self._connection)
            some = self._connection.execute(
                "SELECT rev, kind, id, body FROM record WHERE rev > ? ORDER BY rev LIMIT ?", (position, SLICE)
            ).fetchall()
            for found in some:
                row = checked(found, self.manifest.rev)
                position = row.rev
                yield row
            count += len(some)
            self._progress()
            if count > most:
                raise Refused(Reason.TOO_MANY, str(count))
            if len(some) < SLICE:
                return


def checked(found: tuple[object, ...], newest: int) -> Row:
    """Return `found` (rev, kind, id, body) if a kiosk may keep it: no revision above `newest`. Raises `Refused`."""
    rev, kind, name, body = found
    if not isinstance(rev, int) or not 0 < rev <= newest:
        raise Refused(Reason.BAD_REV, str(rev))
    if not isinstance(kind, str) or not isinstance(name, str) or not (body is None or isinstance(body, str)):
        raise Refused(Reason.BAD_RECORD, f"rev {rev}")
    if not _is_name(kind) or not _is_name(name):
        raise Refused(Reason.BAD_NAME, f"rev {rev}")
    if body is not None:
        _check_body(kind, name, body)
    return Row(rev, kind, name, body)


def _is_name(name: str) -> bool:
    return bool(NAME.fullmatch(name)) and not RESERVED.fullmatch(name)


def _check_body(kind: str, name: str, body: str) -> None:
    try:
        size = len(body.encode())
    except UnicodeEncodeError as problem:
        raise Refused(Reason.BAD_TEXT, f"{kind}/{name}") from problem
    if size > LARGEST_BODY:
        raise Refused(Reason.TOO_BIG, f"{kind}/{name}: {size} bytes")
    if kind not in KINDS:
        return  # of a later minor version: kept, so that the digest holds, and not shown
    try:
        record = decode(kind, body)
    except (msgspec.DecodeError, RecursionError) as problem:
        raise Refused(Reason.BAD_RECORD, f"{kind}/{name}: {problem}") from problem
    if record.id != name:
        raise Refused(Reason.BAD_RECORD, f"{kind}/{name} says it is {record.id}")


def media_in(rows: Iterable[Row]) -> dict[str, str]:
    """Return the SHA-256 (hex) of every file that the rows show, and its kind (mime). Raises `Refused`."""
    wanted: dict[str, str] = {}
    for row in rows:
        if row.body is not None and row.kind in {"type", "area", "product"}:
            for sha256, mime in attachments_of(decode(row.kind, row.body)):
                if wanted.setdefault(sha256, mime) != mime:
                    raise Refused(Reason.BAD_RECORD, f"{row.kind}/{row.id}: one file as two kinds")
    for sha256 in wanted:
        if not re.fullmatch(r"[0-9a-f]{64}", sha256):
            raise Refused(Reason.BAD_NAME, f"media {sha256[:80]!r}")
    return wanted
