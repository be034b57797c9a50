"""Qt's mock engine as a voice that knows every language and remembers what it was given."""

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech


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
        return QLocale()

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
