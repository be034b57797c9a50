"""`head.json` beside the catalogue: the newest signed manifest, so that a broken file does not hide what was published.

A courtesy like the lease: nothing but a rebuild asks for it, and it is believed only if its signature is right.
"""

import socket
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple
from uuid import uuid4

import msgspec

from catalog.errors import CatalogError
from catalog.publication import signing
from catalog.publication.manifest import Manifest, decode_manifest
from catalog.publication.mirror import Mirror

FILE_NAME: Final = "head.json"


class Newest(NamedTuple):
    """A publication, and the computer that it was published from ("" = not known)."""

    manifest: Manifest
    computer: str


class _Head(msgspec.Struct, frozen=True):
    manifest: str
    signature: bytes | None
    computer: str


def leave(folder: Path, mirror: Mirror) -> None:
    """Write beside the catalogue what `mirror` holds: whole or not at all; a share that does not want it is no harm."""
    _, _, text, signature = mirror.publications()[-1]
    part = folder / f"{FILE_NAME}.{uuid4().hex}.part"
    try:
        part.write_bytes(msgspec.json.encode(_Head(text, signature, socket.gethostname())))
        part.replace(folder / FILE_NAME)
    except OSError:
        with suppress(OSError):
            part.unlink()


def found(folder: Path, key: str | None) -> Newest | None:
    """Return what was left beside the catalogue, if `key` has signed it."""
    try:
        head = msgspec.json.decode((folder / FILE_NAME).read_bytes(), type=_Head)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    manifest = proven(head.manifest, head.signature, key)
    return None if manifest is None else Newest(manifest, head.computer)


def proven(text: str, signature: bytes | None, key: str | None) -> Manifest | None:
    """Return the manifest in `text` if `key` has signed it (without a key: any)."""
    try:
        if key:
            signing.verify(key, signature, text.encode())
        return decode_manifest(text)
    except (CatalogError, UnicodeEncodeError):
        return None
