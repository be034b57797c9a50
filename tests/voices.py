"""What would be heard: Qt's mock engine as a voice that knows every language, and a chime that counts."""

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.ui.sounds import Sounds
from kiosk.ui.speech import MOCK, Speech


class Engine(QTextToSpeech):
    """Says the first word only: the mock engine needs a tenth of a second for each."""

    def __init__(self, name, voice):
        super().__init__(name)
        self.voice_heard = voice

    def availableLocales(self):  # noqa: N802 - Qt's name
        return [QLocale(language) for language in self.voice_heard.languages]

    def setLocale(self, locale):  # noqa: N802
        self.voice_heard.language = QLocale.languageToCode(locale.language())

    def locale(self):
        return QLocale.c()

    def say(self, text):
        self.voice_heard.said.append(text)
        self.voice_heard.tongues.append(self.voice_heard.language)
        super().say(text.split()[0])


class Voice:
    """What was said, sentence by sentence, and in which languages."""

    def __init__(self, languages=("sv", "fi", "en", "da", "ar")):
        self.languages = languages
        self.said, self.tongues = [], []
        self.language = ""
        self.engines = []

    def engine(self, name):
        self.engines.append(Engine(name, self))
        return self.engines[-1]

    @property
    def speaking(self):
        return any(each.state() is QTextToSpeech.State.Speaking for each in self.engines)


class Bell:
    """How often it rang, and what it was to sound like."""

    def __init__(self):
        self.rung, self.file = 0, None

    def ring(self):
        self.rung += 1

    def cast(self, file):
        self.file = file
        return self


def sounds_of(voice, bell):
    """What a screen is given so that its sounds can be looked at."""
    return Sounds(make_speech=lambda: Speech((MOCK,), voice.engine), make_chime=bell.cast, breath_ms=1)
