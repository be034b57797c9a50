"""What a publication changed, compressed: a kiosk that is a few publications behind reads these instead of the rows.

A pack is a courtesy like the locks: its rows are checked like any others and the signed root digest decides, so a pack
that is missing, damaged or forged costs a second reading and nothing else. The rows themselves stay readable.
"""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import apsw
import msgspec

from catalog.errors import Reason, Refused
from catalog.publication.manifest import Manifest
from catalog.publication.mirror import Row
from catalog.publication.share import CHUNK, LARGEST_BODY, renew_deadline

KEPT: Final = 20
"""Publications; whoever is further behind reads rows."""
LARGEST_PUBLICATION: Final = 16 << 20
"""Bytes of bodies; what is larger is read row by row, in slices."""
PART_BYTES: Final = 256 << 10
"""Bodies in one part, before compression; one more body may come on top."""
LARGEST_PART: Final = 2 * (PART_BYTES + 2 * LARGEST_BODY)
"""Bytes a part may unfold to: JSON within JSON doubles what must be escaped."""
PARTS: Final = 1 << 20
"""A part's number is its publication's, times this, and its place."""
LEVEL: Final = 9

_decoder = msgspec.json.Decoder(list[tuple[int, str, str, str | None]])


def write(connection: apsw.Connection, seq: int, rows: Sequence[Row]) -> None:
    """Keep the pack of publication `seq`, unless it is too large for one, and forget packs that are too old."""
    connection.execute("DELETE FROM pack WHERE id < ?", ((seq - KEPT + 1) * PARTS,))
    if sum(_weight(row) for row in rows) > LARGEST_PUBLICATION:
        return
    for place, part in enumerate(_parts(rows)):
        data = zlib.compress(msgspec.json.encode(part), LEVEL)
        connection.execute("INSERT INTO pack VALUES(?, ?)", (seq * PARTS + place, data))


def read(connection: apsw.Connection, mine: int, head: Manifest) -> Iterator[Row]:
    """Give the rows that lead from publication `mine` to `head`, each record's newest only, unchecked.

    Raises `Refused` (CORRUPT, TOO_BIG) for a pack that cannot be unfolded.
    """
    newest: dict[tuple[str, str], Row] = {}
    first, last = (mine + 1) * PARTS, (head.seq + 1) * PARTS
    for (data,) in connection.execute("SELECT data FROM pack WHERE id >= ? AND id < ? ORDER BY id", (first, last)):
        renew_deadline(connection)
        for row in _unfolded(data):
            newest[row.kind, row.id] = row
    return iter(newest.values())


def are_worth_reading(connection: apsw.Connection, mine: int, head: Manifest) -> bool:
    """Whether every publication after `mine` has its pack, and together they are a third of the catalogue at most."""
    first, last = (mine + 1) * PARTS, (head.seq + 1) * PARTS
    sizes = "SELECT id, length(data) FROM pack WHERE id >= ? AND id < ?"
    there, total = set(), 0
    for number, size in connection.execute(sizes, (first, last)):
        if not isinstance(number, int) or not isinstance(size, int) or size > CHUNK:
            return False
        there.add(number // PARTS)
        total += size
    return len(there) == head.seq - mine and total <= max(head.bytes // 3, PART_BYTES)


def _parts(rows: Iterable[Row]) -> Iterator[list[Row]]:
    part: list[Row] = []
    weight = 0
    for row in rows:
        part.append(row)
        weight += _weight(row)
        if weight >= PART_BYTES:
            yield part
            part, weight = [], 0
    if part:
        yield part


def _weight(row: Row) -> int:
    return len(row.body or "")


def _unfolded(data: object) -> list[Row]:
    if not isinstance(data, bytes):
        raise Refused(Reason.CORRUPT, "pack")
    unfolding = zlib.decompressobj()
    try:
        text = unfolding.decompress(data, LARGEST_PART)
        if not unfolding.eof:
            raise Refused(Reason.TOO_BIG, "pack")
        return [Row(*row) for row in _decoder.decode(text)]
    except (zlib.error, msgspec.DecodeError, RecursionError) as problem:
        raise Refused(Reason.CORRUPT, f"pack: {problem}") from problem
