"""Putting media on a real share, or nothing of them."""

import resource
from hashlib import sha256

import pytest
from small_share import FILMS, SmallShare, a_film, a_picture, a_type

from catalog.errors import Reason, Refused
from catalog.publication import share
from catalog.publication.media.fetching import place_of
from catalog.publication.media.uploading import upload

GREEN = FILMS / "green.mp4"
NAME = sha256(GREEN.read_bytes()).hexdigest()
KINDS = {NAME: "video/mp4"}


@pytest.fixture
def room(tmp_path):
    made = SmallShare(tmp_path)
    yield made
    made.staff.close()


def rows(room):
    with share.reading(room.path) as connection:
        return [(key.hex(), store) for key, store in connection.execute("SELECT sha256, store FROM media")]


def reason_of(room, content=GREEN, name=NAME, kinds=KINDS):
    with pytest.raises(Refused) as caught:
        upload(room.path, {name: content}, kinds)
    assert rows(room) == []
    return caught.value.reason


def lying(room):
    return [path.name for path in (room.share / "media").glob("*/*")]


def test_a_film_that_lies_there_is_left_alone(room):
    upload(room.path, {NAME: GREEN}, KINDS)
    beside = room.share / place_of(NAME)
    before = beside.stat()
    upload(room.path, {NAME: GREEN}, KINDS)
    assert (beside.stat().st_ino, beside.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert rows(room) == [(NAME, "beside")]


@pytest.mark.parametrize("damage", [b"", b"other bytes", None])
def test_a_film_that_is_damaged_there_is_mended(room, damage):
    upload(room.path, {NAME: GREEN}, KINDS)
    beside = room.share / place_of(NAME)
    beside.unlink()
    if damage is not None:
        beside.write_bytes(damage)
    upload(room.path, {NAME: GREEN}, KINDS)
    assert beside.read_bytes() == GREEN.read_bytes()


def test_what_an_interrupted_attempt_left_is_cleared_away(room):
    beside = room.share / place_of(NAME)
    beside.parent.mkdir(parents=True)
    beside.with_name(f"{NAME}.123.part").write_bytes(b"half")
    upload(room.path, {NAME: GREEN}, KINDS)
    assert lying(room) == [NAME]


def test_a_file_that_is_not_what_its_name_says_is_refused(room):
    picture, picture_name = a_picture()
    assert reason_of(room, FILMS / "blue.webm") == Reason.MEDIA_DIGEST
    assert reason_of(room, picture[:-1], picture_name, {picture_name: "image/webp"}) == Reason.MEDIA_DIGEST
    assert reason_of(room, kinds={NAME: "video/webm"}) == Reason.MEDIA_DIMENSIONS
    assert reason_of(room, kinds={NAME: "text/vtt"}) == Reason.BAD_TEXT
    assert reason_of(room, room.folder / "gone.mp4") == Reason.MEDIA_MISSING
    assert lying(room) == []


def test_a_picture_in_a_file_goes_inside(room):
    picture, name = a_picture()
    path = room.folder / "picture.webp"
    path.write_bytes(picture)
    upload(room.path, {name: path}, {name: "image/webp"})
    assert rows(room) == [(name, "file")]


def test_a_share_that_fills_up_keeps_nothing_of_the_film(room):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (GREEN.stat().st_size - 100, hard))
    try:
        reason = reason_of(room)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert reason == Reason.DISK_FULL
    assert lying(room) == []


def test_a_folder_in_the_way_leaves_nothing_half_written(room):
    (room.share / place_of(NAME)).mkdir(parents=True)
    assert reason_of(room) == Reason.UNREACHABLE
    assert lying(room) == [NAME]


def test_nothing_is_published_if_the_film_cannot_be_laid_beside(room):
    film, media = a_film()
    (room.share / "media").rmdir()
    (room.share / "media").write_text("a file in the way")
    with pytest.raises(Refused):
        room.put(a_type(101, films=(film,)), media=media)
    assert room.staff.shown() is None
    assert rows(room) in ([], [(film.poster.large, "file")])
