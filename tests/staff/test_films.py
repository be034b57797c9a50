"""Films in the product's form: taken in beside, told in words, with subtitles; what is no film loses nothing."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from staff_pc import wait

from catalog.errors import Invalid
from kiosk.staff import film_taker
from kiosk.staff.editors import write
from kiosk.staff.films import Wish

ALARM = "digitalt-trygghetslarm"
FILM = Path(__file__).parent.parent / "films" / "green.mp4"
SUBTITLES = "WEBVTT\n\n00:00.000 --> 00:00.500\nHej\n"


@pytest.fixture
def warned(monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: told.append(words[2]))
    return told


@pytest.fixture
def films(window, monkeypatch):
    def grab(_film, frame):
        Image.new("RGB", (640, 480), "#3a7").save(frame)

    monkeypatch.setattr(film_taker, "grab", grab)
    window.products.open_type(ALARM)
    return window.products.form.editor("films")


def drop(films, file):
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    films.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), copy, given, left, none))


def kept(window):
    desk = window._desk
    wait(lambda: desk.is_idle)
    window.products.form.keep()
    return desk.record("type", ALARM).films


def test_a_film_is_dropped_named_subtitled_and_removed(window, films, tmp_path, monkeypatch, warned):
    desk = window._desk
    drop(films, FILM)
    (film,) = kept(window)
    assert film.title == {"sv": "green"}
    assert desk.picture_file(film.sha256).stat().st_size == film.bytes
    assert desk.picture_file(film.poster.small).exists()
    drop(films, FILM)  # the same once more
    assert len(kept(window)) == 1
    row = films._rows[0]
    row.title._own.setText("Så larmar du")
    write(row.alt._own, "En hand")
    (film,) = kept(window)
    assert (film.title["sv"], film.poster.alt) == ("Så larmar du", {"sv": "En hand"})
    (tmp_path / "film.vtt").write_text(SUBTITLES, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "film.vtt"), ""))
    row.subtitles["sv"].menu().actions()[0].trigger()
    (film,) = kept(window)
    assert desk.picture_file(film.subtitles["sv"]).read_text(encoding="utf-8") == SUBTITLES
    assert films._rows[0].subtitles["sv"].text() == "svenska: finns"
    films._rows[0].subtitles["sv"].menu().actions()[1].trigger()
    assert kept(window)[0].subtitles == {}
    QTest.mouseClick(films._rows[0].remove, Qt.MouseButton.LeftButton)
    assert kept(window) == ()
    assert warned == []


def test_a_film_is_chosen_for_the_product_that_was_open(window, desk, films, monkeypatch, warned):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(FILM), ""))
    QTest.mouseClick(films._add, Qt.MouseButton.LeftButton)
    window.products.open_type("fallarm")
    wait(lambda: desk.is_idle)
    assert [film.title["sv"] for film in desk.record("type", ALARM).films] == ["green"]
    assert desk.record("type", "fallarm").films == ()
    assert warned == []


def test_a_film_without_a_still_gets_a_picture_that_is_chosen(window, films, tmp_path, monkeypatch, warned):
    def fail(_film, _frame):
        raise Invalid("Det gick inte att ta en stillbild ur filmen. Välj en bild själv.")

    monkeypatch.setattr(film_taker, "grab", fail)
    drop(films, FILM)
    assert kept(window)[0].poster is None
    Image.new("RGB", (1600, 1200), "#336699").save(tmp_path / "a.jpg")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.jpg"), ""))
    QTest.mouseClick(films._rows[0].picture, Qt.MouseButton.LeftButton)
    poster = kept(window)[0].poster
    assert window._desk.picture_file(poster.small).exists()
    assert films._rows[0].alt.isEnabled()
    assert warned == []


def write_sparse(file):
    """A film's beginning, and 3 GB of nothing."""
    with file.open("wb") as opened:
        opened.write(FILM.read_bytes()[:4096])
        opened.truncate(3 * 2**30)


@pytest.mark.parametrize(
    "case",
    [
        ("stor.mp4", write_sparse, ""),
        ("program.mp4", lambda file: file.write_bytes(b"MZ this is a program"), ""),
        ("borta.mp4", lambda _file: None, "finns inte"),
        ("tom.webm", lambda file: file.write_bytes(b""), ""),
    ],
)
def test_what_is_no_film_is_told_and_loses_nothing(window, films, tmp_path, warned, case):
    name, make, says = case
    make(tmp_path / name)
    window.products.form.editor("notes")._field.setPlainText("Skriver just nu")
    drop(films, tmp_path / name)
    assert kept(window) == ()
    assert len(warned) == 1
    assert name in warned[0]
    assert warned[0].endswith(".")
    assert says in warned[0]
    desk = window._desk
    assert desk.record("type", ALARM).notes == "Skriver just nu"
    assert not list((desk.folder / "pictures").glob("*.part"))


@pytest.mark.parametrize("content", [b"MZ", b"\xff\xfe\x00", b"WEBVTT\n" + b"x" * 2**21, None])
def test_what_are_no_subtitles_is_told(window, films, tmp_path, warned, content):
    drop(films, FILM)
    (film,) = kept(window)
    if content is not None:
        (tmp_path / "film.vtt").write_bytes(content)
    films.offered.emit(Wish(tmp_path / "film.vtt", film.sha256, "fi"))
    assert kept(window)[0].subtitles == {}
    assert "film.vtt" in warned[0]


def test_how_far_a_film_is_read_is_told(window, films):
    told = []
    window.products.told.connect(told.append)
    window.products.films._tell(40_000_000, 160_000_000)
    window.products.films._tell(45_000_000, 160_000_000)
    assert told == ["Läser in filmen: 40 av 160 MB ..."]


def test_a_picture_of_thirty_thousand_pixels_a_side_is_refused(window, desk, tmp_path, warned):
    Image.new("1", (30_000, 30_000)).save(tmp_path / "enorm.png")
    window.products.open_type(ALARM)
    before = desk.record("type", ALARM).pictures
    drop(window.products.form.editor("pictures"), tmp_path / "enorm.png")
    wait(lambda: desk.is_idle)
    window.products.form.keep()
    assert warned == ["”enorm.png” är för stor. Spara bilden i en mindre storlek och försök igen."]
    assert desk.record("type", ALARM).pictures == before


def test_a_problem_leads_to_its_part_of_the_film(window, desk, films):
    drop(films, FILM)
    kept(window)
    row = films._rows[0]
    assert films.part("0.title.sv") is row.title
    assert films.part("0.poster.alt") is row.alt
    assert films.part("0.subtitles.sv") is row.subtitles["sv"]
    assert films.part("3.title") is films._add
