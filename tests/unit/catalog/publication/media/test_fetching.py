"""Fetching media out of a real shared file, and from beside it."""

from hashlib import sha256

import pytest
from small_share import FILMS, SmallShare, a_film, a_picture, a_type, pictured

from catalog.errors import Reason, Refused
from catalog.publication import share
from catalog.publication.media import fetching
from catalog.publication.media.fetching import fetch, place_of
from catalog.publication.media.keeping import PIECE
from catalog.publication.media.uploading import upload

GREEN = (FILMS / "green.mp4").read_bytes()


@pytest.fixture
def room(tmp_path):
    made = SmallShare(tmp_path)
    yield made
    made.staff.close()


def fetched(room, name, mime, target):
    with room.staff.source.reading() as connection:
        fetch(connection, room.staff.source.beside, (name, mime), target)
    return target.read_bytes()


def reason_of(room, name, mime, target):
    with pytest.raises(Refused) as caught:
        fetched(room, name, mime, target)
    assert not target.exists()
    return caught.value.reason


def test_pieces_without_end_are_not_read_to_the_end(room, tmp_path):
    data, name = a_picture(7)
    room.put(pictured(101, name, name), media={name: data})
    for n in range(1, 40):
        room.edit("INSERT INTO media_chunk(sha256, n, data) SELECT sha256, ?, zeroblob(1000000) FROM media", n)
    pieces = []
    with share.reading(room.path) as connection:
        connection.exec_trace = lambda cursor, sql, values: True
        connection.row_trace = lambda cursor, row: pieces.append(row) or row
        with pytest.raises(Refused) as caught:
            fetch(connection, room.staff.source.beside, (name, "image/webp"), tmp_path / "target")
    assert caught.value.reason == Reason.MEDIA_DIGEST
    assert len(pieces) <= 1 + fetching.AT_ONCE
    assert not list(tmp_path.glob("target*"))


@pytest.mark.parametrize("name", ["green.mp4", "blue.webm"])
def test_a_film_lies_beside_and_its_poster_and_subtitles_inside(room, tmp_path, name):
    film, media = a_film(name)
    room.put(a_type(101, films=(film,)), media=media)
    assert (room.share / place_of(film.sha256)).read_bytes() == (FILMS / name).read_bytes()
    assert [path.name for path in (room.share / "media").glob("*/*")] == [film.sha256]
    with share.reading(room.path) as connection:
        rows = {mime: row for mime, *row in connection.execute("SELECT mime, size, width, height, store FROM media")}
        assert len(connection.execute("SELECT n FROM media_chunk").fetchall()) == 2
    assert rows[film.mime] == [film.bytes, 1920, 1080, "beside"]
    assert rows["text/vtt"][1:] == [None, None, "file"]
    assert rows["image/webp"][1:] == [40, 30, "file"]
    assert fetched(room, film.sha256, film.mime, tmp_path / "kiosk" / "x") == (FILMS / name).read_bytes()
    assert [path.name for path in (tmp_path / "kiosk").iterdir()] == ["x"]


def test_a_single_file_holds_the_film_as_well(room, tmp_path):
    film, media = a_film()
    upload(room.path, media, {film.sha256: "video/mp4"} | _others(film), single=True)
    assert not list((room.share / "media").glob("*/*"))
    assert fetched(room, film.sha256, film.mime, tmp_path / "x") == GREEN


def _others(film):
    return {film.poster.large: "image/webp", film.subtitles["sv"]: "text/vtt"}


def long_film(tmp_path):
    """A film of many pieces: the green one with a box of nothing behind it."""
    rest = 6 * PIECE + 12345
    path = tmp_path / "long.mp4"
    path.write_bytes(GREEN + rest.to_bytes(4, "big") + b"free" + bytes(rest - 8))
    return path, sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("single", [True, False])
def test_a_long_film_comes_whole_and_is_gone_on_with(room, tmp_path, single):
    path, name = long_film(tmp_path)
    told = []
    upload(room.path, {name: path}, {name: "video/mp4"}, lambda *numbers: told.append(numbers), single=single)
    size = path.stat().st_size
    assert told == ([] if single else [(min(n * PIECE, size), size) for n in range(1, 8)])
    part = tmp_path / f"{name}.part"
    part.write_bytes(path.read_bytes()[: 5 * PIECE + 99])
    asked = []
    with room.staff.source.reading() as connection:
        connection.exec_trace = lambda cursor, sql, values: asked.append(values) or True
        fetch(connection, room.staff.source.beside, (name, "video/mp4"), tmp_path / name)
    assert (tmp_path / name).read_bytes() == path.read_bytes()
    assert not part.exists()
    assert asked[1:] == ([(bytes.fromhex(name), 5, 9)] if single else [])


def lies(room, sql, *values):
    room.edit(f"UPDATE media SET {sql} WHERE mime = 'video/mp4'", *values)


@pytest.mark.parametrize(
    ("lie", "reason"),
    [
        ("width = 1280", Reason.MEDIA_DIMENSIONS),
        ("height = NULL", Reason.MEDIA_DIMENSIONS),
        ("size = size + 1", Reason.MEDIA_DIGEST),
        ("size = 1", Reason.MEDIA_DIGEST),
        ("size = 0", Reason.BAD_RECORD),
        ("size = 'x'", Reason.BAD_RECORD),
        ("size = 600 << 20", Reason.TOO_BIG),
        ("mime = 'video/webm'", Reason.BAD_RECORD),
        ("mime = 'image/svg+xml'", Reason.BAD_RECORD),
        ("store = '../../etc'", Reason.BAD_RECORD),
        ("store = 'file'", Reason.MEDIA_DIGEST),
        ("sha256 = zeroblob(32)", Reason.MEDIA_MISSING),
    ],
)
def test_what_the_file_says_of_a_film_must_be_true(room, tmp_path, lie, reason):
    film, media = a_film()
    room.put(a_type(101, films=(film,)), media=media)
    lies(room, lie)
    assert reason_of(room, film.sha256, film.mime, tmp_path / "x") == reason


def test_a_film_asked_for_as_a_picture_is_refused(room, tmp_path):
    film, media = a_film()
    room.put(a_type(101, films=(film,)), media=media)
    assert reason_of(room, film.sha256, "image/webp", tmp_path / "x") == Reason.BAD_RECORD
