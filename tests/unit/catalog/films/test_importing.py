"""A film that is taken in tells nothing of where and by whom it was made, and is still the same film."""

import os
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from catalog.attachments import films_of
from catalog.entities import Picture, Product
from catalog.errors import Invalid
from catalog.films.importing import import_film, import_poster

FILMS = Path(__file__).resolve().parents[3] / "films"
TRACES = (b"Anna", b"66.8", b"loci", b"Lavf")


@pytest.mark.parametrize("name", ["green.mp4", "blue.webm"])
def test_the_copy_is_the_film_without_place_and_owner(tmp_path, name):
    given = (FILMS / name).read_bytes()
    told = []
    made = import_film(FILMS / name, tmp_path / "kept", lambda done, whole: told.append((done, whole)))
    kept = made.path.read_bytes()
    assert b"Anna" in given
    assert not [trace for trace in TRACES[:2] if trace in kept]
    assert len(kept) == len(given) == made.facts.bytes
    assert sum(one != other for one, other in zip(kept, given, strict=True)) < 400
    assert made.path == tmp_path / "kept" / sha256(kept).hexdigest()
    assert [path.name for path in made.path.parent.iterdir()] == [made.sha256]
    assert told == [(len(given), len(given))]
    assert made.facts.private == ()


def test_a_record_says_what_the_film_is(tmp_path):
    made = import_film(FILMS / "green.mp4", tmp_path)
    poster = Picture(large="a" * 64, small="b" * 64, alt={"sv": "Ett larm"})
    film = made.film({"sv": "Så fungerar larmet"}, poster, {"sv": "c" * 64})
    assert (film.sha256, film.mime, film.bytes, film.seconds) == (made.sha256, "video/mp4", made.facts.bytes, 3)
    assert (film.width, film.height, film.poster, film.subtitles) == (1920, 1080, poster, {"sv": "c" * 64})
    assert films_of(Product(id="p", type="t", name="P", films=(film,))) == {"films.0": film}


def test_the_same_film_twice_is_one(tmp_path):
    assert import_film(FILMS / "blue.webm", tmp_path) == import_film(FILMS / "blue.webm", tmp_path)
    assert len(list(tmp_path.iterdir())) == 1


def test_what_is_no_film_leaves_nothing_behind(tmp_path):
    (tmp_path / "words.mp4").write_text("hej")
    os.mkfifo(tmp_path / "pipe.mp4")
    for name, says in [("words.mp4", "ingen film"), ("pipe.mp4", "finns inte"), ("gone.mp4", "finns inte")]:
        with pytest.raises(Invalid) as caught:
            import_film(tmp_path / name, tmp_path / "kept")
        assert says in caught.value.sentence
    with pytest.raises(Invalid):
        import_film(tmp_path, tmp_path / "kept")
    assert not (tmp_path / "kept").exists()


def test_a_disk_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "kept").write_text("a file where a folder should be")
    with pytest.raises(Invalid) as caught:
        import_film(FILMS / "green.mp4", tmp_path / "kept")
    assert "får den inte plats" in caught.value.sentence


def test_a_poster_is_given_or_grabbed_or_left_out(tmp_path):
    given = tmp_path / "given.png"
    Image.new("RGB", (1920, 1080), "red").save(given)
    grabbed = []

    def grab(film, frame):
        grabbed.append(film)
        Image.new("RGB", (1280, 720), "blue").save(frame)

    chosen = import_poster(FILMS / "green.mp4", given, grab)
    assert grabbed == []
    taken = import_poster(FILMS / "green.mp4", None, grab)
    assert grabbed == [FILMS / "green.mp4"]
    assert chosen != taken
    assert import_poster(FILMS / "green.mp4", None, None) is None
