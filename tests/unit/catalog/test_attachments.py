"""What files a record needs."""

from catalog.attachments import Attachment, attachments_of, films_of, pictures_of
from catalog.entities import DataUse, Film, Maturity, Need, NeedArea, Picture, Product, ProductType

A, B, C, D, E, F = ("a" * 64, "b" * 64, "c" * 64, "d" * 64, "e" * 64, "f" * 64)
PLAIN = Picture(large=A, small=B, alt={})
SHARP = Picture(large=A, small=B, alt={}, huge=C)
FILM = Film(
    sha256=D,
    mime="video/webm",
    bytes=9,
    seconds=2,
    width=1920,
    height=1080,
    title={"sv": "Så fungerar det"},
    poster=Picture(large=E, small=E, alt={}),
    subtitles={"sv": F},
)


def a_type(**fields):
    return ProductType(
        id="t", number=101, name={}, summary={}, data=DataUse(level=0), maturity=Maturity(ring="klar"), **fields
    )


def test_every_size_of_a_picture_is_needed():
    assert set(attachments_of(a_type(pictures=(PLAIN,)))) == {Attachment(A, "image/webp"), Attachment(B, "image/webp")}
    assert Attachment(C, "image/webp") in set(attachments_of(NeedArea(id="a", name={}, needs=(), picture=SHARP)))


def test_a_film_needs_its_file_its_poster_and_its_subtitles():
    wanted = {Attachment(D, "video/webm"), Attachment(E, "image/webp"), Attachment(F, "text/vtt")}
    for record in (a_type(films=(FILM,)), Product(id="p", type="t", name="P", films=(FILM,))):
        assert set(attachments_of(record)) == wanted
        assert films_of(record) == {"films.0": FILM}
        assert pictures_of(record) == {"films.0.poster": FILM.poster}


def test_a_film_may_lack_poster_and_subtitles():
    bare = Film(sha256=D, mime="video/mp4", bytes=9, seconds=2, width=1920, height=1080, title={})
    assert list(attachments_of(a_type(films=(bare,)))) == [Attachment(D, "video/mp4")]


def test_other_records_need_nothing():
    assert list(attachments_of(Need(id="n", text={}))) == []
    assert list(attachments_of(NeedArea(id="a", name={}, needs=()))) == []
