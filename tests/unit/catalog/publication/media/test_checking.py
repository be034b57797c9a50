"""Pictures, films and subtitles that are not what they should be."""

import io

import pytest
from PIL import Image
from small_share import FILMS, WORDS, a_picture

from catalog.errors import Reason, Refused
from catalog.publication.media import checking
from catalog.publication.media.checking import check_size, dimensions, measured


def reason_of(act, *words):
    with pytest.raises(Refused) as caught:
        act(*words)
    return caught.value.reason


@pytest.mark.parametrize("size", [(4097, 1), (1, 4097)])
def test_a_picture_larger_than_any_screen_is_refused(size):
    assert dimensions(a_picture(size=(4096, 2))[0]) == (4096, 2)
    assert reason_of(dimensions, a_picture(size=size)[0]) == Reason.MEDIA_DIMENSIONS


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_a_picture_of_another_kind_is_refused(kind):
    out = io.BytesIO()
    Image.new("RGB", (4, 3)).save(out, kind)
    assert reason_of(dimensions, out.getvalue()) == Reason.MEDIA_DIMENSIONS


def a_huge_header():
    """A WebP whose header says 16383 x 16383 pixels, and nothing behind it."""
    bits = (16382 | 16382 << 14).to_bytes(4, "little")
    chunk = b"VP8L" + (5).to_bytes(4, "little") + b"\x2f" + bits + b"\0"
    return b"RIFF" + (4 + len(chunk)).to_bytes(4, "little") + b"WEBP" + chunk


def test_a_bomb_is_refused_before_it_is_decoded():
    assert reason_of(dimensions, a_huge_header()) == Reason.MEDIA_DIMENSIONS


@pytest.mark.parametrize(
    ("content", "mime", "size"),
    [
        (a_picture(size=(40, 30))[0], "image/webp", (40, 30)),
        ((FILMS / "green.mp4").read_bytes(), "video/mp4", (1920, 1080)),
        ((FILMS / "blue.webm").read_bytes(), "video/webm", (1920, 1080)),
        (WORDS, "text/vtt", (None, None)),
    ],
)
def test_every_kind_is_measured(content, mime, size):
    assert measured(io.BytesIO(content), "ab" * 32, mime) == size


@pytest.mark.parametrize(
    ("content", "mime", "reason"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/webp", Reason.MEDIA_DIMENSIONS),
        ((FILMS / "green.mp4").read_bytes(), "video/webm", Reason.MEDIA_DIMENSIONS),
        ((FILMS / "green.mp4").read_bytes()[:-1], "video/mp4", Reason.MEDIA_DIMENSIONS),
        (b"a film?", "video/mp4", Reason.MEDIA_DIMENSIONS),
        (b"1\n00:00:01,000 --> 00:00:02,000\nHej\n", "text/vtt", Reason.BAD_TEXT),
        (WORDS + b"\xff", "text/vtt", Reason.BAD_TEXT),
    ],
)
def test_what_is_of_another_kind_is_refused(content, mime, reason):
    assert reason_of(measured, io.BytesIO(content), "ab" * 32, mime) == reason


@pytest.mark.parametrize("mime", checking.LARGEST)
def test_every_kind_has_a_largest_size(mime):
    check_size("a", mime, checking.LARGEST[mime])
    assert reason_of(check_size, "a", mime, checking.LARGEST[mime] + 1) == Reason.TOO_BIG


def test_an_unknown_kind_is_refused():
    assert reason_of(check_size, "a", "image/svg+xml", 1) == Reason.BAD_RECORD
