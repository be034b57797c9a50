"""A still out of a real film, taken by a real process."""

import sys
from pathlib import Path

import pytest
from PIL import Image

from catalog.errors import Invalid
from catalog.films.importing import import_film, import_poster
from kiosk.staff.frames import grab

pytestmark = pytest.mark.qt
FILMS = Path(__file__).resolve().parents[2] / "films"


def middle(path):
    with Image.open(path) as picture:
        return picture.size, picture.convert("RGB").getpixel((picture.width // 2, picture.height // 2))


@pytest.mark.parametrize(("name", "colour"), [("green.mp4", (0x1E, 0x8C, 0x3C)), ("blue.webm", (0x20, 0x40, 0xC8))])
def test_the_films_own_colour_is_seen_and_not_the_black_before(tmp_path, name, colour):
    grab(FILMS / name, tmp_path / "frame.png")
    size, seen = middle(tmp_path / "frame.png")
    assert size == (1920, 1080)
    assert all(abs(one - other) < 16 for one, other in zip(seen, colour, strict=True)), seen


@pytest.mark.parametrize(("name", "shade"), [("green.mp4", 1), ("blue.webm", 2)])
def test_a_film_that_was_taken_in_still_plays(tmp_path, name, shade):
    made = import_film(FILMS / name, tmp_path)
    grab(made.path, tmp_path / "frame.png")
    seen = middle(tmp_path / "frame.png")[1]
    assert max(seen) == seen[shade]


def test_the_poster_of_a_film_is_a_picture_in_every_size(tmp_path):
    made = import_poster(FILMS / "green.mp4", None, grab)
    path = tmp_path / "huge.webp"
    path.write_bytes(made.huge)
    assert middle(path)[0] == (1920, 1080)


def reason_of(*words, **options):
    with pytest.raises(Invalid) as caught:
        grab(*words, **options)
    assert caught.value.sentence.endswith("Välj en bild själv.")
    return str(caught.value)


def test_what_is_no_film_gives_no_picture(tmp_path):
    (tmp_path / "words.mp4").write_text("hej")
    assert "exit code 1" in reason_of(tmp_path / "words.mp4", tmp_path / "frame.png")
    assert not (tmp_path / "frame.png").exists()


@pytest.mark.parametrize(
    ("code", "says"),
    [("import os; os.abort()", "exit code -6"), ("import time; time.sleep(60)", "timed out"), ("", "no frame")],
)
def test_a_codec_that_crashes_or_hangs_hurts_nobody(tmp_path, code, says):
    program = (sys.executable, "-c", code)
    assert says in reason_of(FILMS / "green.mp4", tmp_path / "frame.png", program=program, seconds=2)
    assert "No such file" in reason_of(FILMS / "green.mp4", tmp_path / "frame.png", program=("/nowhere/program",))
