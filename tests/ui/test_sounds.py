"""What makes sounds: the warning's chime, and the voice with engines that do well, badly, or nothing."""

import runpy
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech
from staged import Stage
from voices import Voice

from kiosk.ui.speech import MOCK, Speech

pytestmark = pytest.mark.qt
ROOT = Path(__file__).parents[2]
WARNING = ROOT / "assets" / "sounds" / "warning.wav"
HOW = {"volume": 0.5, "rate": 0.0}


@pytest.fixture
def speech(qapp):
    speech = Speech((MOCK,))
    yield speech
    speech.silence()


def test_the_warning_is_heard_twice(qapp, local):
    stage = Stage(qapp, local.folder)
    stage.begin()
    assert stage.bell.file is None, "a visit that is not warned reads nothing"
    stage.clock.ahead += 91
    stage.visitor.wait_for("warning-overlay")
    assert (stage.bell.rung, stage.bell.file) == (1, WARNING)
    stage.clock.ahead += 21
    stage.visitor.wait(lambda: stage.bell.rung == 2, "the last call")
    assert stage.close() == 0, "QML warned"


def test_the_sound_is_what_the_script_makes_and_neither_loud_nor_sudden():
    with wave.open(str(WARNING)) as file:
        samples = file.readframes(file.getnframes())
        assert file.getnframes() / file.getframerate() == pytest.approx(1.5)
    assert samples == runpy.run_path(str(ROOT / "build" / "sounds.py"))["warning"]()
    levels = memoryview(samples).cast("h")
    assert max(map(abs, levels)) <= 16_384
    assert levels[0] == 0
    assert abs(levels[-1]) < 20


def test_the_voice_tells_when_a_sentence_has_been_said_and_not_when_it_was_stopped(qtbot, speech):
    with qtbot.waitSignal(speech.said):
        speech.say("Good morning", "en", **HOW)
    with qtbot.assertNotEmitted(speech.said, wait=300):
        speech.say("Good morning", "en", **HOW)
        speech.silence()
    with qtbot.waitSignal(speech.said) as said:
        speech.say("Good evening", "en", **HOW)
        speech.say("Good night", "en", **HOW)
    assert said.signal_triggered


def test_a_language_without_a_voice_is_told_to_the_log_once(qtbot, speech, capsys):
    assert speech.speaks("fi")
    assert speech.speaks("fit"), "Meänkieli is read by the Finnish voice"
    assert not speech.speaks("sv")
    with qtbot.waitSignal(speech.failed):
        speech.say("Hej", "sv", **HOW)
    assert capsys.readouterr().err == "speech: no voice for sv in mock\n"
    assert not Speech(()).speaks("sv")


def test_an_engine_that_says_nothing_of_itself_is_given_up(qtbot, speech, capsys):
    speech.say("Good morning", "en", **HOW)
    speech._speaking = None
    speech._patience.timeout.emit()
    assert "did not say" in capsys.readouterr().err


def test_british_english_is_preferred_and_the_engine_asked_is_the_first_that_can(qapp):
    voice = Voice(languages=("en_US", "en_GB"))
    speech = Speech((MOCK, MOCK), voice.engine)
    engine, locale = speech._voice("en")
    assert locale == QLocale("en_GB")
    assert engine is voice.engines[0]
    assert QTextToSpeech.State.Error not in {each.state() for each in voice.engines}
