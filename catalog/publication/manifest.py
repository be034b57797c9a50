"""What a publication says of itself; this is what is signed."""

from datetime import datetime
from typing import Final

import msgspec

from catalog.errors import Reason, Refused

SCHEMA_MAJOR: Final = 1
SCHEMA_MINOR: Final = 0


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """`rev` is the highest revision, `min_rev` the lowest from which a delta leads here, `n` the number of records."""

    catalog_id: str
    seq: int
    rev: int
    min_rev: int
    root: str
    prev_root: str
    n: int
    bytes: int
    """Of all record bodies together."""
    created_utc: str
    author: str
    note: str
    key_id: str
    """Short name of the key that signed it; empty for an unsigned publication."""
    schema_major: int = SCHEMA_MAJOR
    schema_minor: int = SCHEMA_MINOR


_encoder = msgspec.json.Encoder(order="sorted")


def encode_manifest(manifest: Manifest) -> bytes:
    """Return the canonical JSON of `manifest`: sorted keys, no spaces, UTF-8. These bytes are signed."""
    return _encoder.encode(manifest)


def decode_manifest(text: str | bytes) -> Manifest:
    """Return the manifest in `text`. Raises `Refused`: CORRUPT, or NEWER_SCHEMA for a major version not known here."""
    try:
        major = msgspec.json.decode(text, type=_Major).schema_major
        if major > SCHEMA_MAJOR:
            raise Refused(Reason.NEWER_SCHEMA, f"schema {major}")
        return msgspec.json.decode(text, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise Refused(Reason.CORRUPT, f"manifest: {problem}") from problem


def said_when(manifest: Manifest) -> str:
    """Return when it was published, by this computer's clock on the wall, for people."""
    try:
        moment = datetime.fromisoformat(manifest.created_utc)
        return moment.astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return manifest.created_utc


class _Major(msgspec.Struct):
    schema_major: int
