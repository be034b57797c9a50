"""The digests of a local catalogue: leaves and buckets in two tables, brought up to date as records change."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

import apsw

from catalog.publication import digest

COUNT: Final = -1
"""Where the number of leaves stands among the buckets, as 8 bytes."""
Leaves: TypeAlias = Mapping[tuple[str, str], bytes | None]
"""Digest by (kind, id); None: no such record any more."""

TABLES: Final = """
CREATE TABLE IF NOT EXISTS leaf(
    bucket INTEGER, kind TEXT, id TEXT, digest BLOB NOT NULL, PRIMARY KEY(bucket, kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bucket(n INTEGER PRIMARY KEY, digest BLOB NOT NULL);
"""


class Tree:
    """The digests of `connection`'s records. Changes happen inside the caller's transaction and end with `root`."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._touched: dict[int, int] = {}

    def root_after(self, leaves: Leaves, *, everything: bool) -> str:
        """Return the root digest there would be with `leaves`, or with nothing else; nothing is changed."""
        touched = _by_bucket(leaves)
        if everything:
            kept = sum(1 for found in leaves.values() if found)
            return digest.root({number: _digest_of(one) for number, one in touched.items()}, kept)
        buckets: dict[int, bytes] = dict(self._connection.execute("SELECT n, digest FROM bucket"))
        count = self._counted(buckets.pop(COUNT, None))
        for number, changed in touched.items():
            now = dict(self._leaves(number))
            after = now | changed
            buckets[number] = _digest_of(after)
            count += sum(1 for found in after.values() if found) - len(now)
        return digest.root(buckets, count)

    def change(self, leaves: Leaves) -> None:
        """Take changed leaves over."""
        placed = sorted((digest.bucket_of(*key), *key, found) for key, found in leaves.items())
        for number in {each[0] for each in placed} - self._touched.keys():
            self._touched[number] = sum(1 for _ in self._leaves(number))
        gone = [each[:3] for each in placed if not each[3]]
        self._connection.executemany("DELETE FROM leaf WHERE bucket = ? AND kind = ? AND id = ?", gone)
        kept = [each for each in placed if each[3]]
        self._connection.executemany("INSERT OR REPLACE INTO leaf VALUES(?, ?, ?, ?)", kept)

    def clear(self) -> None:
        """Forget all."""
        self._connection.execute("DELETE FROM leaf").fetchall()
        self._connection.execute("DELETE FROM bucket").fetchall()

    def root(self) -> str:
        """Bring the buckets and the count up to date and return the root digest."""
        stored = self._connection.execute("SELECT digest FROM bucket WHERE n = ?", (COUNT,)).get
        added = 0
        for number, before in sorted(self._touched.items()):
            leaves = dict(self._leaves(number))
            added += len(leaves) - before
            self._keep(number, _digest_of(leaves))
        count = self._counted(stored) + (added if stored else 0)
        self._keep(COUNT, count.to_bytes(8, "big"))
        self._touched.clear()
        return self.root_after({}, everything=False)

    def _keep(self, number: int, found: bytes) -> None:
        self._connection.execute("INSERT OR REPLACE INTO bucket VALUES(?, ?)", (number, found))

    def _counted(self, stored: bytes | None) -> int:
        """Return how many leaves there are; counting them anew would cost what there is, not what changes."""
        if stored:
            return int.from_bytes(stored, "big")
        return int(self._connection.execute("SELECT count(*) FROM leaf").get)

    def _leaves(self, number: int) -> Iterator[tuple[tuple[str, str], bytes]]:
        found = self._connection.execute("SELECT kind, id, digest FROM leaf WHERE bucket = ?", (number,)).fetchall()
        return (((str(kind), str(name)), leaf) for kind, name, leaf in found if isinstance(leaf, bytes))


def _by_bucket(leaves: Leaves) -> dict[int, dict[tuple[str, str], bytes | None]]:
    touched: defaultdict[int, dict[tuple[str, str], bytes | None]] = defaultdict(dict)
    for key, found in leaves.items():
        touched[digest.bucket_of(*key)][key] = found
    return dict(touched)


def _digest_of(leaves: Leaves) -> bytes:
    return digest.bucket_digest(found for found in leaves.values() if found)
