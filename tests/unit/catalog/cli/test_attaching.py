"""`catalog picture` and `catalog film`, from a file on the staff PC to a kiosk."""

import json
from pathlib import Path

import pytest
from PIL import Image

from catalog.cli import main
from catalog.cli.answers import Counting
from catalog.publication.sync import Follower
from kiosk.staff.command import add_posters

FILMS = Path(__file__).resolve().parents[3] / "films"
FALLARM = "type/fallarm"
WORDS = "WEBVTT\n\n00:00.000 --> 00:01.000\nHej\n"


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (3000, 2000), "teal").save(path)
    return path


@pytest.fixture
def subtitles(tmp_path):
    path = tmp_path / "sv.vtt"
    path.write_text(WORDS, encoding="utf-8")
    return path


def add_film(catalog, photo, subtitles, name="green.mp4", **options):
    words = ["--title", "Så fungerar larmet", "--alt", "En hand på ett larm", "--subtitles", f"sv={subtitles}"]
    return catalog("film", FALLARM, FILMS / name, *words, "--poster", photo, **options)


def test_a_film_from_the_staff_pc_to_a_kiosk(catalog, photo, subtitles):
    assert "type/fallarm: 1, som utkast" in add_film(catalog, photo, subtitles)
    (film,) = catalog.record(FALLARM)["films"]
    assert (film["mime"], film["title"], film["seconds"]) == ("video/mp4", {"sv": "Så fungerar larmet"}, 3)
    assert film["poster"]["alt"] == {"sv": "En hand på ett larm"}
    assert film["poster"]["huge"]
    assert not [each for each in catalog.json("check")["problems"] if "film" in each["rule"]]
    assert catalog.json("publish")["changed"] == 1
    assert not list((catalog.workspace / "pictures").iterdir())
    kiosk = Follower(catalog.share / "catalog.sqlite", catalog.folder / "kiosk", None)
    kiosk.stage()
    kiosk.apply()
    for name in (film["sha256"], film["subtitles"]["sv"], film["poster"]["huge"]):
        assert kiosk.mirror.has_media(name)
    kept = kiosk.mirror.media_path(film["sha256"]).read_bytes()
    assert b"Anna" not in kept
    assert (catalog.share / "media" / film["sha256"][:2] / film["sha256"]).read_bytes() == kept
    kiosk.close()


def test_films_are_taken_away_by_number(catalog, photo, subtitles):
    add_film(catalog, photo, subtitles)
    add_film(catalog, photo, subtitles, "blue.webm")
    assert catalog.json("film", FALLARM, "--remove", 1)["films"] == 1
    assert [film["mime"] for film in catalog.record(FALLARM)["films"]] == ["video/webm"]
    catalog("film", FALLARM, "--remove", 2, code=1)
    assert "har 1: nummer 2 finns inte" in catalog.told


def test_what_is_no_film_is_said_before_anything_is_kept(catalog, photo):
    catalog("film", FALLARM, photo, "--title", "Film", "--alt", "En hand", "--poster", photo, code=1)
    assert "ingen film som kiosken kan visa" in catalog.told
    assert not list((catalog.workspace / "pictures").glob("*"))


def test_the_still_can_come_out_of_the_film(catalog, capsys):
    words = ["film", FALLARM, str(FILMS / "blue.webm"), "--title", "Film", "--alt", "Blått"]
    capsys.readouterr()
    assert main([*words, "--json", "--workspace", str(catalog.workspace)], [add_posters]) == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "films": 1}
    poster = catalog.record(FALLARM)["films"][0]["poster"]
    with Image.open(catalog.workspace / "pictures" / poster["large"]) as picture:
        red, green, blue = picture.convert("RGB").getpixel((600, 300))
    assert blue > 150 > green > red


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--title", "Film"], "Skriv också vad bilden visar, med --alt"),
        (["--alt", "  ", "--title", "Film"], "Skriv också vad bilden visar, med --alt"),
        (["--alt", "En hand"], "Skriv också vad filmen heter, med --title"),
        (["--alt", "En hand", "--title", "Film"], "Ange också en bild som visas innan filmen spelas, med --poster"),
        (["--alt", "En hand", "--title", "F", "--poster", "PHOTO", "--subtitles", "sv"], "Skriv språk och fil"),
        (["--alt", "En hand", "--title", "F", "--poster", "PHOTO", "--subtitles", "sv=/no/a.vtt"], "går inte att läsa"),
        (["--alt", "En hand", "--title", "F", "--poster", "PHOTO", "--subtitles", "sv=PHOTO"], "inte sparad som UTF-8"),
    ],
)
def test_what_is_missing_of_a_film_is_said(catalog, photo, words, says):
    words = [word.replace("PHOTO", str(photo)) for word in words]
    catalog("film", FALLARM, FILMS / "green.mp4", *words, code=1)
    assert says in catalog.told
    assert "films" not in catalog.record(FALLARM)


def test_pictures_are_added_and_taken_away(catalog, photo):
    before = len(catalog.record(FALLARM)["pictures"])
    told = catalog.json("picture", FALLARM, photo, "--alt", "Ett larm på en arm", "--credit", "Anna")
    assert told["pictures"] == before + 1
    added = catalog.record(FALLARM)["pictures"][-1]
    assert (added["alt"], added["credit"]) == ({"sv": "Ett larm på en arm"}, "Anna")
    catalog("picture", FALLARM, "--remove", before + 1)
    assert len(catalog.record(FALLARM)["pictures"]) == before


def test_an_area_has_one_picture(catalog, photo):
    area = next(each for each in catalog.json("show")["records"] if each.startswith("area/"))
    assert catalog.json("picture", area, photo, "--alt", "En säng")["pictures"] == 1
    assert catalog.record(area)["picture"]["alt"] == {"sv": "En säng"}
    assert catalog.json("picture", area, "--remove", 1)["pictures"] == 0
    assert "picture" not in catalog.record(area)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["picture", "need/none", "PHOTO", "--alt", "x"], "finns inte"),
        (["picture", FALLARM], "Skriv vilken fil som ska läggas till"),
        (["picture", FALLARM, "PHOTO", "--remove", "1"], "Skriv vilken fil som ska läggas till"),
        (["picture", FALLARM, "PHOTO"], "Skriv också vad bilden visar"),
        (["picture", FALLARM, "--remove", "0"], "nummer 0 finns inte"),
        (["picture", "showroom/showroom", "PHOTO", "--alt", "x"], "En sådan post har ingen bild."),
        (["film", "showroom/showroom", "PHOTO"], "En sådan post har ingen film."),
    ],
)
def test_what_cannot_be_done_is_said(catalog, photo, words, says):
    catalog(*[word.replace("PHOTO", str(photo)) for word in words], code=1)
    assert says in catalog.told


def test_who_waits_is_told_once_a_second(capsys):
    now = iter([0.0, 0.5, 1.0, 1.0, 1.9, 2.0, 2.0])
    counting = Counting(lambda: next(now))
    for done in (10, 20, 30, 40):
        counting.copied(done * 1_000_000, 50_000_000)
    assert capsys.readouterr().err == "… läser in filmen: 20 av 50 MB\n… läser in filmen: 40 av 50 MB\n"
