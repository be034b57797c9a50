"""The digests of a local catalogue: leaves and buckets in two tables, brought up to date as records change."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

import apsw

from catalog.publication import digest

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
        self._touched: set[int] = set()

    def root_after(self, leaves: Leaves, *, everything: bool) -> str:
        """Return the root digest there would be with `leaves`, or with nothing else; nothing is changed."""
        touched = _by_bucket(leaves)
        if everything:
            kept = sum(1 for found in leaves.values() if found)
            return digest.root({number: _digest_of(one) for number, one in touched.items()}, kept)
        buckets: dict[int, bytes] = dict(self._connection.execute("SELECT n, digest FROM bucket"))
        count = int(self._connection.execute("SELECT count(*) FROM leaf").get)
        for number, changed in touched.items():
            now = dict(self._leaves(number))
            after = now | changed
            buckets[number] = _digest_of(after)
            count += sum(1 for found in after.values() if found) - len(now)
        return digest.root(buckets, count)

    def change(self, leaves: Leaves) -> None:
        """Take changed leaves over."""
        placed = sorted((digest.bucket_of(*key), *key, found) for key, found in leaves.items())
        gone = [each[:3] for each in placed if not each[3]]
        self._connection.executemany("DELETE FROM leaf WHERE bucket = ? AND kind = ? AND id = ?", gone)
        kept = [each for each in placed if each[3]]
        self._connection.executemany("INSERT OR REPLACE INTO leaf VALUES(?, ?, ?, ?)", kept)
        self._touched.update(each[0] for each in placed)

    def clear(self) -> None:
        """Forget all."""
        self._connection.execute("DELETE FROM leaf").fetchall()
        self._connection.execute("DELETE FROM bucket").fetchall()

    def root(self) -> str:
        """Bring the buckets up to date and return the root digest."""
        touched = ((number, _digest_of(dict(self._leaves(number)))) for number in sorted(self._touched))
        self._connection.executemany("INSERT OR REPLACE INTO bucket VALUES(?, ?)", touched)
        self._touched.clear()
        return self.root_after({}, everything=False)

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
