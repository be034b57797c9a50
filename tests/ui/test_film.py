"""Films: what is watched by touch, with what is said written out, and plain words if it does not play."""

import pytest
from hands import live
from msgspec import structs
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QColor
from rich_type import FILMS, film, named, rich
from staged import PORTRAIT, Stage, place

from kiosk.ui.view_models.film import FilmViewModel

pytestmark = pytest.mark.qt
OF_THE_MACHINE = ("PulseAudio", "No RHI backend", "audio device", "FFmpeg", "HW decoder", "Stream #", "Input #")
"""What Qt says of a computer without sound or a graphics processor, and of how it plays."""


@pytest.fixture
def stage(qapp, local):
    media = {}
    everything = rich(media)
    broken = structs.replace(everything.films[0], sha256=named(b"not a film", media), subtitles={})
    blue = structs.replace(film(media, "blue.webm"), subtitles={})
    local.publish([structs.replace(everything, films=(everything.films[0], blue, broken))], media)
    stage = Stage(qapp, local.folder)
    stage.begin()
    yield stage
    stage.close()
    said = stage.screen.faults._said
    assert not [words for words in said if not any(known in words for known in OF_THE_MACHINE)]


def watch(stage, number=1):
    stage.go_to("product", "allt/film")
    stage.visitor.touch(f"button-film-{number}")
    stage.visitor.wait_for("film-view")
    return stage.models.film


def colour_shown(stage):
    """The colour in the middle of the film."""
    middle = place(stage.visitor.wait_for("film-stage")).center().toPoint()
    return QColor(stage.visitor.window.grabWindow().pixel(middle))


@pytest.mark.parametrize(("number", "colour"), [(1, "green"), (2, "blue")])
def test_a_film_is_seen_to_its_end_and_stops_there(stage, number, colour):
    player = watch(stage, number)
    assert getattr(colour_shown(stage), colour)() >= 0
    stage.visitor.wait(lambda: getattr(colour_shown(stage), colour)() > 100, f"{colour} frames")
    stage.visitor.wait(lambda: player.ended, "the end")
    assert not player.playing
    stage.visitor.touch("button-play")
    stage.visitor.wait(lambda: not player.ended, "the film to begin again")


def test_what_is_said_is_written_in_the_visitors_language(stage):
    player = watch(stage)
    stage.visitor.wait(lambda: player.words == "Här trycker jag.", "the second words")
    assert stage.visitor.wait_for("film-words").property("text") == "Här trycker jag."
    stage.visitor.touch("button-close-large")
    assert (player.words, player.playing) == ("", False)
    stage.models.display.chooseLanguage("en")
    player = watch(stage)
    stage.visitor.wait(lambda: player.words == "Hello, my name is Anna.", "English words")
    assert stage.visitor.see("film-language") is None
    stage.models.display.chooseLanguage("fi")
    assert stage.visitor.wait_for("film-language").property("text")


def test_a_film_is_paused_and_goes_on_from_where_one_touches(stage):
    player = watch(stage)
    stage.visitor.touch("button-play")
    stage.visitor.wait(lambda: not player.playing, "the pause")
    line = stage.visitor.wait_for("film-line")
    spot = place(line)
    stage.visitor.touch_at(spot.center())
    stage.visitor.wait(lambda: player.part == pytest.approx(0.5, abs=0.06), "the middle")
    stage.visitor.touch("button-sound")
    assert player.silent
    stage.visitor.touch("button-start-over")
    stage.visitor.wait(lambda: player.playing, "the film to play")


def test_a_film_that_does_not_play_says_so_in_plain_words(stage):
    player = watch(stage, 3)
    stage.visitor.wait(lambda: player.failed, "the failure")
    said = stage.visitor.wait_for("film-failed").property("text")
    assert said == "Filmen går inte att visa här. Fråga personalen."
    stage.visitor.touch("button-close-large")
    stage.visitor.wait_for("product-page")


def test_whatever_lies_above_a_film_pauses_it_and_leaving_stops_it(stage):
    player = watch(stage)
    stage.visitor.wait(lambda: player.playing, "the film")
    stage.visitor.touch("button-help")
    assert not player.playing
    stage.models.session.endVisit()
    live(0.2)
    assert (player.playing, player.part) == (False, 0.0)


def test_a_film_that_plays_keeps_the_visit(stage):
    player = watch(stage)
    for _ in range(4):
        stage.clock.ahead += 80
        player.watched.emit()
        live(0.05)
        assert stage.models.session.state == "active"


class FakePlayer(QObject):
    """A film of a hundred seconds that a test moves on."""

    came_further, frame_came = Signal(), Signal()
    seconds, second = 100.0, 0.0
    silent = playing = ended = failed = False

    def begin(self, film, _canvas):
        self.film, self.playing = film, True

    def end(self):
        self.film, self.playing = "", False

    def play(self):
        self.playing = True

    def toggle(self):
        self.playing = not self.playing

    def seek(self, second):
        self.second = second


@pytest.fixture
def fake(qapp):
    return FakePlayer()


@pytest.fixture
def model(fake):
    return FilmViewModel(lambda: fake)


def test_the_model_tells_where_a_film_is_and_what_is_said(fake, model, tmp_path):
    subtitles = tmp_path / "ord.vtt"
    subtitles.write_text("WEBVTT\n\n00:10.000 --> 00:20.000\nHej.\n", encoding="utf-8")
    seconds = []
    model.watched.connect(lambda: seconds.append(fake.second))
    model.start("file:///film", QUrl.fromLocalFile(str(subtitles)).toString(), model)
    for fake.second in (9.9, 10.0, 10.4, 65.0):
        fake.came_further.emit()
    assert (model.part, model.clock, model.words) == (0.65, "1:05 / 1:40", "")
    assert seconds == [9.9, 10.0, 65.0]
    model.seek(0.15)
    assert model.words == "Hej."
    model.seek(7)
    assert fake.second == 100.0
    model.leave()
    assert fake.film == ""
    assert (model.part, model.clock, model.words, model.failed) == (0.0, "", "", False)


def test_subtitles_that_are_not_there_leave_the_film_without_words(model, tmp_path):
    for address in (
        "",
        (tmp_path / "nothing.vtt").as_uri(),
        (FILMS / "blue.webm").as_uri(),
    ):
        model.start("file:///film", address, model)
        assert (model.playing, model.words) == (True, "")


def test_nothing_happens_while_no_film_is_on(model):
    model.toggle()
    model.pause()
    model.startOver()
    model.seek(0.5)
    model.toggleSound()
    assert (model.playing, model.silent, model.ended, model.part) == (False, False, False, 0.0)


@pytest.mark.parametrize("larger", [False, True])
def test_the_film_keeps_its_controls_on_the_page_in_portrait(qapp, local, larger):
    media = {}
    local.publish([rich(media)], media)
    stage = Stage(qapp, local.folder, PORTRAIT)
    stage.begin()
    if larger:
        stage.models.display.nextTextSize()
    watch(stage)
    page = place(stage.visitor.wait_for("product-page"))
    for name in ("button-play", "button-start-over", "button-sound", "film-line", "button-close-large"):
        assert page.contains(place(stage.visitor.wait_for(name)))
    stage.close()
