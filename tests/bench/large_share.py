"""A share with a catalogue as large as wanted, written directly: what its first publication would have come to."""

import hashlib
import io
import random
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import apsw
import msgspec
from PIL import Image
from small_share import WHEN

from catalog.attachments import PICTURE
from catalog.entities import KIND_OF, Picture, ProductType, Record, encode
from catalog.publication.digest import root_of
from catalog.publication.manifest import Manifest, encode_manifest
from catalog.publication.publish import create
from catalog.publication.signing import Signer

PIXELS = (8, 6)
LARGE_PART = 0.85
"""Of a type's picture bytes; the rest is its small rendition."""


class Pictures:
    """Different pictures without end, each a WebP that passes every check: noise, and a chunk that makes it large."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        out = io.BytesIO()
        noise = self._chance.randbytes(PIXELS[0] * PIXELS[1] * 3)
        Image.frombytes("RGB", PIXELS, noise).save(out, "WEBP", method=0)
        self._chunks = out.getvalue()[12:]

    def next(self, size: int) -> tuple[str, bytes]:
        """Return the SHA-256 (hex) and the bytes of a picture of about `size` bytes."""
        more = max(32, size - len(self._chunks) - 20) & ~1
        body = b"WEBP" + self._chunks + b"NOIS" + more.to_bytes(4, "little") + self._chance.randbytes(more)
        content = b"RIFF" + len(body).to_bytes(4, "little") + body
        return hashlib.sha256(content).hexdigest(), content


def pictured(each: ProductType, pictures: Pictures, size: int) -> tuple[ProductType, dict[str, bytes]]:
    """Return the type with a new picture whose two renditions are `size` bytes together, and those."""
    large, small = pictures.next(round(size * LARGE_PART)), pictures.next(round(size * (1 - LARGE_PART)))
    shown = Picture(large=large[0], small=small[0], alt={"sv": "En bild"})
    return msgspec.structs.replace(each, pictures=(shown,)), dict((large, small))


def write_share(folder: Path, records: Iterable[tuple[Record, dict[str, bytes]]], signer: Signer, local: Path) -> Path:
    """Write the publication of `records` and the pictures they bring; return the shared file.

    Pictures are put into the folder `local` too, as if somebody had fetched them.
    """
    path = create(folder)
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        with connection:
            for rev, (each, media) in enumerate(records, 1):
                row = (rev, KIND_OF[type(each)], each.id, encode(each).decode())
                connection.execute("INSERT INTO record VALUES(?, ?, ?, ?)", row)
                for name, content in media.items():
                    _put(connection, name, content, local)
            _sign(connection, signer)
    return path


def _put(connection: apsw.Connection, name: str, content: bytes, local: Path) -> None:
    key = bytes.fromhex(name)
    with Image.open(io.BytesIO(content)) as picture:
        row = (key, len(content), PICTURE, *picture.size)
    connection.execute("INSERT INTO media VALUES(?, ?, ?, ?, ?, 'file')", row)
    for n, start in enumerate(range(0, len(content), 1 << 20)):
        insert = "INSERT INTO media_chunk(sha256, n, data) VALUES(?, ?, ?)"
        connection.execute(insert, (key, n, content[start : start + (1 << 20)]))
    target = local / name[:2] / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _sign(connection: apsw.Connection, signer: Signer) -> None:
    count, size = connection.execute("SELECT count(*), sum(octet_length(body)) FROM record").get
    rows = connection.execute("SELECT kind, id, body FROM record")
    manifest = Manifest(
        catalog_id="0" * 32,
        seq=1,
        rev=count,
        min_rev=0,
        root=root_of((kind, name, body.encode()) for kind, name, body in rows),
        prev_root="",
        n=count,
        bytes=size,
        created_utc=WHEN,
        author="Anna",
        note="",
        key_id=signer.key_id,
    )
    text = encode_manifest(manifest)
    head = (manifest.seq, manifest.rev, text.decode(), signer.sign(text))
    connection.execute("INSERT INTO publication VALUES(?, ?, ?, ?)", head)
    connection.execute(f"PRAGMA user_version={manifest.seq:d}")
