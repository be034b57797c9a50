"""The root digest: one SHA-256 over every record, whose cost follows the change.

leaf = SHA-256(length-prefixed kind, id, body); a record's key hash chooses one of 4096 buckets; bucket =
SHA-256(sorted leaves); root = SHA-256(bucket 0 .. bucket 4095, number of records as 8 bytes, big-endian). An empty
bucket is 32 zero bytes.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

BUCKETS: Final = 4096
EMPTY: Final = bytes(32)


def leaf(kind: str, record_id: str, body: bytes) -> bytes:
    """Return the digest (32 bytes) of one record."""
    return sha256(_prefixed(kind.encode(), record_id.encode(), body)).digest()


def bucket_of(kind: str, record_id: str) -> int:
    """Return the bucket (0-4095) that a record belongs to: the first twelve bits of its key's hash."""
    digest = sha256(_prefixed(kind.encode(), record_id.encode())).digest()
    return int.from_bytes(digest[:2], "big") >> 4


def bucket_digest(leaves: Iterable[bytes]) -> bytes:
    """Return the digest (32 bytes) of one bucket's leaves, in whatever order they come."""
    joined = b"".join(sorted(leaves))
    return sha256(joined).digest() if joined else EMPTY


def root(buckets: Mapping[int, bytes], count: int) -> str:
    """Return the root digest (lower-case hex) of the non-empty `buckets` and the number of records."""
    digest = sha256()
    for number in range(BUCKETS):
        digest.update(buckets.get(number, EMPTY))
    digest.update(count.to_bytes(8, "big"))
    return digest.hexdigest()


def root_of(records: Iterable[tuple[str, str, bytes]]) -> str:
    """Return the root digest of whole records (kind, id, body)."""
    leaves: dict[int, list[bytes]] = {}
    count = 0
    for kind, record_id, body in records:
        leaves.setdefault(bucket_of(kind, record_id), []).append(leaf(kind, record_id, body))
        count += 1
    return root({number: bucket_digest(those) for number, those in leaves.items()}, count)


def body_digest(body: bytes) -> str:
    """Return what a change was made from: SHA-256 of a published body, lower-case hex."""
    return sha256(body).hexdigest()


def _prefixed(*parts: bytes) -> bytes:
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)
