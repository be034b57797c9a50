"""Fetching and keeping pictures."""

import io
from hashlib import sha256

import pytest
from PIL import Image
from small_share import SmallShare, a_picture, follow, pictured

from catalog.errors import Reason, Refused
from catalog.publication import pictures, share


def test_a_picture_is_kept_whole_or_not_at_all(tmp_path):
    pictures.keep(b"picture", tmp_path / "ab" / "abc")
    assert [path.name for path in (tmp_path / "ab").iterdir()] == ["abc"]
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused) as caught:
        pictures.keep(b"picture", tmp_path / "file" / "abc")
    assert caught.value.reason == Reason.DISK_FULL
    (tmp_path / "cd").mkdir()
    (tmp_path / "cd" / "folder").mkdir()
    with pytest.raises(Refused):
        pictures.keep(b"picture", tmp_path / "cd" / "folder")
    assert [path.name for path in (tmp_path / "cd").iterdir()] == ["folder"]


@pytest.mark.parametrize("size", [(4097, 1), (1, 4097)])
def test_a_picture_larger_than_any_screen_is_refused(size):
    assert pictures.dimensions(a_picture(size=(4096, 2))[0]) == (4096, 2)
    with pytest.raises(Refused) as caught:
        pictures.dimensions(a_picture(size=size)[0])
    assert caught.value.reason == Reason.MEDIA_DIMENSIONS


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_a_picture_of_another_kind_is_refused(kind):
    out = io.BytesIO()
    Image.new("RGB", (4, 3)).save(out, kind)
    with pytest.raises(Refused) as caught:
        pictures.dimensions(out.getvalue())
    assert caught.value.reason == Reason.MEDIA_DIMENSIONS


def a_huge_header():
    """A WebP whose header says 16383 x 16383 pixels, and nothing behind it."""
    bits = (16382 | 16382 << 14).to_bytes(4, "little")
    chunk = b"VP8L" + (5).to_bytes(4, "little") + b"\x2f" + bits + b"\0"
    return b"RIFF" + (4 + len(chunk)).to_bytes(4, "little") + b"WEBP" + chunk


def test_a_bomb_is_refused_before_it_is_decoded():
    with pytest.raises(Refused) as caught:
        pictures.dimensions(a_huge_header())
    assert caught.value.reason == Reason.MEDIA_DIMENSIONS


def test_pieces_without_end_are_not_read_to_the_end(tmp_path):
    room = SmallShare(tmp_path)
    data, name = a_picture(7)
    room.put(pictured(101, name, name), media={name: data})
    for n in range(1, 40):
        room.edit("INSERT INTO media_chunk(sha256, n, data) SELECT sha256, ?, zeroblob(1000000) FROM media", n)
    pieces = []
    with share.reading(room.path) as connection:
        connection.exec_trace = lambda cursor, sql, values: True
        connection.row_trace = lambda cursor, row: pieces.append(row) or row
        with pytest.raises(Refused) as caught:
            pictures.fetch(connection, sha256(data).hexdigest(), tmp_path / "target")
    assert caught.value.reason == Reason.MEDIA_DIGEST
    assert len(pieces) <= 4
    assert not (tmp_path / "target").exists()
    follow(room.staff)
    room.staff.close()
