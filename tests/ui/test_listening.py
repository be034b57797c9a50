"""Only listening: what a visitor hears who does not see the screen well, by touch and by key."""

import pytest
from hands import NotFoundError, live
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from staged import Stage

pytestmark = pytest.mark.qt
GPS = "mobilt-trygghetslarm-gps"


@pytest.fixture
def stage(qapp, local):
    stage = Stage(qapp, local.folder)
    stage.begin()
    yield stage
    assert stage.close() == 0, "QML warned"


def hear(stage, *wanted):
    """Wait until sentences with these words have been said, in this order; forget what was said before."""
    heard = stage.voice.said

    def all_said():
        rest = iter(heard)
        return all(any(words in said for said in rest) for words in wanted)

    try:
        stage.visitor.wait(all_said, "what is said")
    except NotFoundError:
        raise AssertionError(f"{wanted} was not heard in {heard}") from None
    heard.clear()


def test_only_listening_from_home_to_the_number_to_say(stage):
    visitor, voice = stage.visitor, stage.voice
    visitor.touch("button-listen")
    hear(stage, "Vad vill du ha hjälp med?", "Känna mig trygg.", "Jag är rädd för att ramla", "Sök.")
    visitor.touch("area-card-trygg")
    hear(stage, "Känna mig trygg.", "Jag vill kunna kalla", "18 träffar.", "Digitalt trygghetslarm.", "Du trycker")
    visitor.touch("type-card-digitalt-trygghetslarm")
    hear(stage, "Digitalt trygghetslarm", "Nummer 1 0 1.", "Vad är det?")
    visitor.touch("button-interested")
    visitor.touch("interest-kind-contact")
    hear(stage, "Kontakta mig.", "1. Öppna kameran.", "Eller säg ett nummer.", "1 0 1", "Ring 0 8, 4 6 5")
    visitor.touch("button-home")
    visitor.touch("button-leave")
    assert not voice.speaking
    voice.said.clear()
    stage.begin()
    live(0.8)
    assert voice.said == []


def test_a_new_screen_silences_the_old_and_sluta_everything(stage):
    visitor, voice = stage.visitor, stage.voice
    visitor.touch("button-listen")
    hear(stage, "Vad vill du")
    visitor.touch("button-help")
    hear(stage, "Hjälp", "Tryck på Tillbaka om det blev fel.", "Ring 1 1 2.")
    visitor.touch("button-listen-stop")
    assert not voice.speaking
    assert visitor.see("listen-strip") is None
    voice.said.clear()
    visitor.touch("button-close")
    live(0.8)
    assert voice.said == []


def test_pause_back_and_go_on_by_keyboard(stage):
    window, voice = stage.screen.window, stage.voice
    QTest.keyClick(window, Qt.Key.Key_F1)
    hear(stage, "Vad vill du")
    listen = stage.models.listen
    listen.pause()
    assert listen.paused
    assert not voice.speaking
    waiting = listen.sentence
    listen.pause()
    assert voice.said[0] == waiting
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert not voice.speaking
    assert not stage.models.listening
