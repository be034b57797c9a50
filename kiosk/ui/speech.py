"""The computer's voice: the only place that knows Qt's speech, read when somebody first wants to listen."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

MOCK = "mock"
"""Qt's engine for tests: it says nothing."""
_PREFERRED = {"en": "en_GB"}
_VOICE_OF_ANOTHER = {"fit": "fi"}
PATIENCE_MS, PATIENCE_MS_A_LETTER = 8000, 250
"""An engine that has said nothing of itself for so long has stopped working."""


class Speech(QObject):
    """Says one sentence at a time. `said` comes when it has been said to its end, `failed` when it could not be."""

    said = Signal()
    failed = Signal()

    def __init__(
        self,
        engines: Sequence[str] | None = None,
        make: Callable[[str], QTextToSpeech] = QTextToSpeech,
    ) -> None:
        """`engines`: names of those to be asked, in order; by default all that Qt knows."""
        super().__init__()
        self._names = (
            [each for each in QTextToSpeech.availableEngines() if each != MOCK] if engines is None else engines
        )
        self._make = make
        self._engines: list[QTextToSpeech] | None = None
        self._voices: dict[str, tuple[QTextToSpeech, QLocale] | None] = {}
        self._speaking: QTextToSpeech | None = None
        self._begun = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._fail)

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for `language`."""
        return self._voice(language) is not None

    def say(self, text: str, language: str, *, volume: float, rate: float) -> None:
        """Say `text`; `volume` is 0-1 and `rate` -1 to 1, 0 as people speak. Without a voice it fails."""
        self.silence()
        voice = self._voice(language)
        if voice is None:
            self.failed.emit()
            return
        engine, locale = voice
        if engine.locale() != locale:
            engine.setLocale(locale)
        engine.setVolume(volume)
        engine.setRate(rate)
        self._speaking = engine
        self._patience.start(PATIENCE_MS + PATIENCE_MS_A_LETTER * len(text))
        engine.say(text)

    def silence(self) -> None:
        """Stop at once."""
        engine, self._speaking, self._begun = self._speaking, None, False
        self._patience.stop()
        if engine is not None:
            engine.stop(QTextToSpeech.BoundaryHint.Immediate)

    @Slot(QTextToSpeech.State)
    def _follow(self, state: QTextToSpeech.State) -> None:
        """An engine that was stopped may tell of it late: only an end after a beginning counts."""
        if self._speaking is None or self.sender() is not self._speaking:
            return
        if state is QTextToSpeech.State.Speaking:
            self._begun = True
        elif state is QTextToSpeech.State.Error:
            self._fail()
        elif state is QTextToSpeech.State.Ready and self._begun:
            self._speaking, self._begun = None, False
            self._patience.stop()
            self.said.emit()

    @Slot()
    def _fail(self) -> None:
        engine = self._speaking
        self.silence()
        sys.stderr.write(f"speech: {engine.engine() if engine else 'no engine'} did not say what it was given\n")
        self.failed.emit()

    def _voice(self, language: str) -> tuple[QTextToSpeech, QLocale] | None:
        """Return an engine with a voice for `language`, and which; None if none has: the log tells once."""
        if language not in self._voices:
            self._voices[language] = self._find(_VOICE_OF_ANOTHER.get(language, language))
            if self._voices[language] is None:
                sys.stderr.write(f"speech: no voice for {language} in {', '.join(self._names) or 'any engine'}\n")
        return self._voices[language]

    def _find(self, language: str) -> tuple[QTextToSpeech, QLocale] | None:
        wanted = QLocale(_PREFERRED.get(language, language))
        for engine in self._all_engines():
            locales = [each for each in engine.availableLocales() if each.language() == wanted.language()]
            if locales:
                return engine, wanted if wanted in locales else locales[0]
        return None

    def _all_engines(self) -> list[QTextToSpeech]:
        if self._engines is None:
            made = [self._make(name) for name in self._names]
            self._engines = [each for each in made if each.state() is not QTextToSpeech.State.Error]
            for each in made:
                each.setParent(self)
                each.stateChanged.connect(self._follow)
        return self._engines
