"""Rules for pictures and films, each with one sentence that says what to do."""

import msgspec
import pytest

from catalog.attachments import LONGEST_FILM
from catalog.entities import Film, NeedArea, Picture, Product
from catalog.validation import media as rules
from catalog.validation.problem import Whole

A, B, C, D, E = (letter * 64 for letter in "abcde")
POSTER = Picture(large=A, small=B, alt={"sv": "En hand"}, huge=C)
FILM = Film(
    sha256=D,
    mime="video/mp4",
    bytes=10,
    seconds=LONGEST_FILM,
    width=1920,
    height=1080,
    title={"sv": "Så fungerar det"},
    poster=POSTER,
    subtitles={"sv": E},
)
but = msgspec.structs.replace


def findings(*films, media=frozenset({A, B, C, D, E}), pictures=()):
    record = Product(id="p", type="t", name="P", films=films, pictures=pictures)
    return list(rules.check_media(record, Whole({}, media)))


def test_a_film_in_order_has_no_problems():
    assert findings(FILM) == []
    assert findings(FILM, media=None) == []


@pytest.mark.parametrize(
    ("film", "field", "rule", "blocking", "says"),
    [
        (but(FILM, title={}), "films.0.title", "film-title", True, "skriv vad filmen heter"),
        (but(FILM, title={"fi": "Filmi"}), "films.0.title", "film-title", True, "på svenska"),
        (but(FILM, sha256="f" * 64), "films.0", "film-missing", True, "lägg in filmen på nytt"),
        (but(FILM, seconds=LONGEST_FILM + 1), "films.0", "film-long", True, "högst 10 minuter"),
        (but(FILM, poster=None), "films.0.poster", "film-poster", True, "utan stillbild"),
        (but(FILM, poster=but(POSTER, alt={})), "films.0.poster.alt", "picture-alt", True, "skriv vad bilden visar"),
        (but(FILM, poster=but(POSTER, huge="f" * 64)), "films.0.poster", "picture-missing", True, "lägg in bilden"),
        (but(FILM, subtitles={"sv": "f" * 64}), "films.0.subtitles", "subtitles-missing", True, "lägg in dem på nytt"),
        (but(FILM, subtitles={}), "films.0.subtitles", "film-subtitles", False, "utan svensk undertext"),
        (but(FILM, subtitles={"fi": E}), "films.0.subtitles", "film-subtitles", False, "för den som inte hör"),
    ],
)
def test_a_film_breaks_a_rule(film, field, rule, blocking, says):
    (found,) = findings(film)
    assert (found.field, found.rule, found.blocking) == (field, rule, blocking)
    assert says in found.says
    assert found.says.endswith(".")


def test_every_size_of_a_picture_must_exist():
    for missing in (A, B, C):
        (found,) = findings(pictures=(POSTER,), media={A, B, C} - {missing})
        assert (found.field, found.rule) == ("pictures.0", "picture-missing")
    area = NeedArea(id="a", name={}, needs=(), picture=POSTER)
    assert [found.field for found in rules.check_media(area, Whole({}, {A, B}))] == ["picture"]
