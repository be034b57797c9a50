"""What is learnt of published rows while they pass by, one after the other: nothing needs to hold them all."""

import re
from collections.abc import Callable, Iterable, Iterator

from catalog.attachments import attachments_of
from catalog.entities import KINDS, Record, decode
from catalog.errors import Reason, Refused
from catalog.publication import digest, references
from catalog.publication.mirror import Row

_DIGEST = re.compile(r"[0-9a-f]{64}")


class Survey:
    """`take` every row with its record; then ask."""

    def __init__(self) -> None:
        self.leaves: dict[tuple[str, str], bytes | None] = {}
        """Digest by (kind, id); None: deleted."""
        self.media: dict[str, str] = {}
        """Kind (mime) of every file that the rows show, by its SHA-256 in lower-case hex."""
        self._pointed_at = references.PointedAt()

    def take(self, row: Row, record: Record | None) -> None:
        """Learn from one row; `record` is its body decoded, None if deleted or of an unknown kind. Raises `Refused`."""
        body = row.body
        self.leaves[row.kind, row.id] = None if body is None else digest.leaf(row.kind, row.id, body.encode())
        if record is None:
            return
        self._pointed_at.take(row.kind, record)
        for sha256, mime in attachments_of(record):
            if not _DIGEST.fullmatch(sha256):
                raise Refused(Reason.BAD_NAME, f"media {sha256[:80]!r}")
            if self.media.setdefault(sha256, mime) != mime:
                raise Refused(Reason.BAD_RECORD, f"{row.kind}/{row.id}: one file as two kinds")

    def taking(self, rows: Iterable[tuple[Row, Record | None]]) -> Iterator[Row]:
        """Learn from rows while they pass by."""
        for row, record in rows:
            self.take(row, record)
            yield row

    def check_references(
        self, has: Callable[[str, str], bool], others: Callable[[], Iterable[tuple[str, str, bytes]]]
    ) -> None:
        """Raise `Refused` (INVALID_REF) if something would point at nothing.

        `has` tells whether a record is here unless a row says otherwise; `others` gives those that are here, and is
        asked only when something is deleted: who pointed at it?
        """
        after = {key: leaf is not None for key, leaf in self.leaves.items()}
        self._pointed_at.check(after, has, others)


def surveyed(rows: Iterable[tuple[Row, Record | None]]) -> Survey:
    """Return what there is to learn from `rows`."""
    survey = Survey()
    for row, record in rows:
        survey.take(row, record)
    return survey


def media_in(rows: Iterable[Row]) -> dict[str, str]:
    """Return the SHA-256 (hex) of every file that checked rows show, and its kind (mime). Raises `Refused`."""
    known = (row for row in rows if row.body is not None and row.kind in KINDS)
    return surveyed((row, decode(row.kind, row.body or "")) for row in known).media
