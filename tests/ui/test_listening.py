"""Only listening: what a visitor hears who does not see the screen well, by touch and by key."""

import pytest
from hands import NotFoundError, live
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from staged import Stage
from voices import Voice

from kiosk.ui.headphones import Headphones

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


def test_without_a_voice_the_strip_says_so_and_staff_can_count_it(qapp, local):
    stage = Stage(qapp, local.folder, voice=Voice(languages=("fi",)))
    visitor = stage.begin()
    visitor.touch("button-listen")
    assert visitor.wait_for("listen-sentence").property("text") == (
        "Datorn saknar en svensk röst. Be personalen om hjälp."
    )
    assert visitor.see("button-listen-pause") is None
    visitor.touch("button-language")
    visitor.touch("language-fi")
    hear(stage, "Missä haluat apua?")
    assert set(stage.voice.tongues) == {"fi"}
    visitor.touch("button-listen-stop")
    assert stage.models.listening is False
    assert stage.close() == 0, "QML warned"


def test_what_is_read_keeps_the_visit_until_the_warning_which_is_read_too(stage):
    visitor = stage.visitor
    visitor.touch("button-listen")
    for _ in range(3):
        stage.clock.ahead += 80
        stage.voice.said.clear()
        visitor.wait(lambda: len(stage.voice.said) > 1, "two sentences")
        assert stage.models.session.state == "active"
    stage.models.listen.pause()
    stage.clock.ahead += 91
    visitor.wait_for("warning-overlay")
    stage.voice.said.clear()
    hear(stage, "Är du kvar?", "Ja, fortsätt.")


def test_a_long_list_comes_into_sight_as_it_is_read(stage):
    stage.go_to("area", "trygg")
    stage.visitor.touch("button-listen")
    hear(stage, "Digitalt trygghetslarm.", "Fallarm.", "Rörelsesensor i hemmet.", "Dörrlarm.", "Säng- och stollarm.")
    hear(stage, "Digital tillsyn på natten", "Anfallslarm", "Nattbelysning som tänds")
    assert stage.visitor.wait_for("type-list").property("contentY") > 0


def test_louder_slower_and_the_next_visitor_as_usual(stage):
    visitor = stage.visitor
    visitor.touch("button-listen")
    visitor.touch("button-listen-louder")
    visitor.touch("button-listen-louder")
    visitor.touch("button-listen-slow")
    engine = stage.voice.engines[0]
    assert engine.volume() == pytest.approx(1.0)
    assert engine.rate() < -0.3
    assert visitor.see("button-listen-louder").isEnabled() is False
    stage.models.session.endVisit()
    stage.begin()
    visitor.touch("button-listen")
    hear(stage, "Vad vill du")
    assert engine.volume() == pytest.approx(0.7)
    assert engine.rate() > -0.3


class Devices(QObject):
    """What a computer has to hear with."""

    audioOutputsChanged = Signal()  # noqa: N815 - Qt's name
    have = 1

    def audioOutputs(self):  # noqa: N802
        return range(self.have)

    def become(self, have):
        self.have = have
        self.audioOutputsChanged.emit()


def test_headphones_offer_to_read_and_are_declined_or_taken(stage):
    visitor, models, devices = stage.visitor, stage.models, Devices()
    headphones = Headphones(devices)
    headphones.plugged.connect(models.offerListening)
    devices.become(1)
    assert not models.listeningOffered
    devices.become(2)
    visitor.touch("button-offer-decline")
    assert visitor.see("listen-offer") is None
    devices.become(1)
    devices.become(2)
    visitor.touch("button-offer-listen")
    hear(stage, "Vad vill du")
    assert visitor.see("listen-offer") is None
    devices.become(3)
    assert not models.listeningOffered, "she listens already"
    models.session.endVisit()
    devices.become(4)
    assert not models.listeningOffered, "there is nobody to ask"
