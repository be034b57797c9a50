import contextlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.entities import DataUse, Film, Maturity, NeedArea, Picture, Product, ProductType, encode
from catalog.errors import Reason, Refused
from catalog.publication.mirror import Row
from catalog.publication.rows import checked
from catalog.publication.survey import surveyed

OK = '{"id":"a","text":{}}'
SHA = "ab" * 32


@pytest.mark.parametrize("name", ["a", "A1", "a-b_c", "x" * 64, "0", "con-tact", "com10", "T"])
def test_names_that_are_taken(name):
    assert checked((1, "later", name, None), 1)[0].id == name


@given(st.text(max_size=70))
def test_a_name_that_is_taken_is_a_file_name_everywhere(name):
    with contextlib.suppress(Refused):
        checked((1, "later", name, None), 1)
        assert is_portable(name)


def is_portable(name):
    allowed = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
    return set(name) <= allowed and 1 <= len(name) <= 64


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ((0, "need", "a", OK), Reason.BAD_REV),
        ((6, "need", "a", OK), Reason.BAD_REV),
        (("1", "need", "a", OK), Reason.BAD_REV),
        ((1, b"need", "a", OK), Reason.BAD_RECORD),
        ((1, "need", 7, OK), Reason.BAD_RECORD),
        ((1, "need", "a", 7), Reason.BAD_RECORD),
        ((1, "need", "b", OK), Reason.BAD_RECORD),
        ((1, "need", "a", '"\ud800"'), Reason.BAD_TEXT),
        ((1, "a b", "a", OK), Reason.BAD_NAME),
    ],
)
def test_rows_that_are_not_taken(row, reason):
    with pytest.raises(Refused) as caught:
        checked(row, 5)
    assert caught.value.reason == reason


def test_a_kind_of_a_later_version_is_kept_as_it_is():
    assert checked((1, "later", "a", "anything"), 1) == (Row(1, "later", "a", "anything"), None)


def media_in(rows):
    return surveyed(checked(row, 9) for row in rows).media


def row(kind, record):
    return Row(1, kind, record.id, encode(record).decode())


def test_the_pictures_of_every_kind_that_has_them():
    a, b, c = (Picture(large=f"{n}" * 64, small=f"{n + 1}" * 64, alt={}) for n in (1, 3, 5))
    rows = [
        row("area", NeedArea(id="a", name={}, needs=(), picture=a)),
        row("area", NeedArea(id="b", name={}, needs=())),
        row("product", Product(id="p", type="t", name="p", pictures=(b,))),
        row("type", ProductType(id="t", number=1, name={}, summary={}, data=DataUse(level=0),
                                maturity=Maturity(ring="r"), pictures=(c,))),
        Row(1, "type", "gone", None),
        Row(1, "later", "x", "?"),
    ]  # fmt: skip
    assert media_in(rows) == {f"{n}" * 64: "image/webp" for n in range(1, 7)}


@pytest.mark.parametrize("name", ["", "../../etc/passwd", SHA.upper(), SHA[1:], SHA + "\n"])
def test_a_picture_has_the_name_of_a_digest(name):
    area = NeedArea(id="a", name={}, needs=(), picture=Picture(large=SHA, small=name, alt={}))
    with pytest.raises(Refused) as caught:
        media_in([row("area", area)])
    assert caught.value.reason == Reason.BAD_NAME


def test_one_file_cannot_be_a_picture_and_subtitles_at_once():
    film = Film(sha256="a" * 64, mime="video/mp4", bytes=1, seconds=1, width=1, height=1, title={})
    shown = msgspec.structs.replace(film, poster=Picture(large=SHA, small=SHA, alt={}), subtitles={"sv": "b" * 64})
    assert media_in([row("product", Product(id="p", type="t", name="p", films=(shown,)))]) == {
        "a" * 64: "video/mp4",
        SHA: "image/webp",
        "b" * 64: "text/vtt",
    }
    mixed = msgspec.structs.replace(shown, subtitles={"sv": SHA})
    with pytest.raises(Refused) as caught:
        media_in([row("product", Product(id="p", type="t", name="p", films=(mixed,)))])
    assert caught.value.reason == Reason.BAD_RECORD
