"""A share with a catalogue as large as wanted, written directly: what a hundred publications would have come to."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import apsw
from catalog.publication.pictures import MIME
from small_share import WHEN

from catalog.entities import KIND_OF, Record, encode
from catalog.publication.digest import root_of
from catalog.publication.manifest import Manifest, encode_manifest
from catalog.publication.publish import create
from catalog.publication.signing import Signer

_CHUNKS = "INSERT INTO media_chunk(sha256, n, data) VALUES(?, 0, ?)"
_MEDIA = "INSERT INTO media VALUES(?, ?, ?, ?, ?, 'file')"


def write_share(
    folder: Path, made: list[Record], media: Mapping[str, bytes], size: tuple[int, int], signer: Signer
) -> Path:
    """Write the first publication of `made`, with pictures of one `size` by SHA-256 (hex); return the shared file."""
    path = create(folder)
    rows = [(rev, KIND_OF[type(each)], each.id, encode(each).decode()) for rev, each in enumerate(made, 1)]
    manifest = Manifest(
        catalog_id="0" * 32,
        seq=1,
        rev=len(rows),
        min_rev=0,
        root=root_of((kind, name, body.encode()) for _, kind, name, body in rows),
        prev_root="",
        n=len(rows),
        bytes=sum(len(body.encode()) for *_, body in rows),
        created_utc=WHEN,
        author="Anna",
        note="",
        key_id=signer.key_id,
    )
    text = encode_manifest(manifest)
    with closing(apsw.Connection(str(path))) as connection, connection:
        connection.executemany(_CHUNKS, ((bytes.fromhex(name), data) for name, data in media.items()))
        named = ((bytes.fromhex(name), len(data), MIME, *size) for name, data in media.items())
        connection.executemany(_MEDIA, named)
        connection.executemany("INSERT INTO record VALUES(?, ?, ?, ?)", rows)
        head = (1, len(rows), text.decode(), signer.sign(text))
        connection.execute("INSERT INTO publication VALUES(?, ?, ?, ?)", head)
        connection.execute("PRAGMA user_version=1")
    return path
