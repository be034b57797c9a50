"""Reading aloud what is on the screen: a visitor who listens hears every page, until she has had enough."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.speech.script import Script
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable
from kiosk.ui.sounds import Sounds
from kiosk.ui.spoken_screen import places_on

if TYPE_CHECKING:
    from kiosk.ui.speech import Speech

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
LOUDNESS = (0.4, 0.55, 0.7, 0.85, 1.0)
USUAL_LOUDNESS = 2
SLOW_RATE, USUAL_RATE = -0.4, -0.1


@QmlElement
@QmlUncreatable("Made by the kiosk")
class ListenViewModel(QObject):
    """`on` from the first touch until she has had enough: meanwhile every new screen silences the old and is read."""

    changed = Signal()
    onChanged = Signal()
    heard = Signal()
    """With every sentence: somebody is here."""
    reached = Signal(QQuickItem)
    """What is read now, so that it can be brought into sight."""
    counted = Signal(str)

    def __init__(self, reading: Reading, sounds: Sounds) -> None:
        """A voice is asked for when somebody first wants to listen."""
        super().__init__()
        self._reading = reading
        self._sounds = sounds
        self._speech: Speech | None = None
        self._on = self._paused = self._slow = False
        self._trouble = ""
        self._loudness = USUAL_LOUDNESS
        self._root: QQuickItem | None = None
        self._script = self._interrupted = Script()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._say)
        reading.changed.connect(self._begin_anew)

    # --- what the visitor asks for ---

    @Slot(QObject)
    def toggle(self, root: QObject) -> None:
        """Read what is on `root`, or stop listening."""
        if self._on:
            self.stop()
        else:
            self._on = True
            self.onChanged.emit()
            self.arrive(root, 0)

    @Slot()
    def stop(self) -> None:
        """She has had enough."""
        self._fall_silent()
        self._on = self._paused = False
        self._trouble, self._root = "", None
        self._script = self._interrupted = Script()
        self.changed.emit()
        self.onChanged.emit()

    @Slot()
    def leave(self) -> None:
        """The visit is over: the next visitor hears nothing, and then as loud as usual."""
        self._slow, self._loudness = False, USUAL_LOUDNESS
        if self._on:
            self.stop()

    @Slot()
    def pause(self) -> None:
        """Wait, or go on with the sentence that was interrupted; from the top when all has been read."""
        if self._script.done:
            self._script.begin_again()
            self._paused = True
        self._paused = not self._paused
        if self._paused:
            self._fall_silent()
            self.changed.emit()
        else:
            self._say()

    @Slot()
    def again(self) -> None:
        """Say the sentence before once more, and go on from there."""
        self._script.go_back()
        self._paused = False
        self._say()

    @Slot()
    def toggleSlow(self) -> None:
        """Slower, or as usual, from the beginning of this sentence."""
        self._slow = not self._slow
        self._say_anew()

    @Slot(int)
    def louder(self, steps: int) -> None:
        """Louder, or softer with -1, from the beginning of this sentence."""
        self._loudness = max(0, min(self._loudness + steps, len(LOUDNESS) - 1))
        self._say_anew()

    def arrive(self, root: QObject, after_ms: int) -> None:
        """A new screen: the old one is silent at once, and the new one is read in a moment."""
        if not self._on or not isinstance(root, QQuickItem):
            return
        self._fall_silent()
        if not self._script.done:
            self._interrupted = self._script
        self._script, self._root, self._paused = Script(), root, False
        self._next.start(after_ms)
        self.changed.emit()

    # --- what the strip shows ---

    @Property(bool, notify=onChanged)
    def on(self) -> bool:
        """Whether she is listening."""
        return self._on

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether the reading waits for her."""
        return self._paused

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether the whole screen has been read."""
        return self._script.done

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why nothing is heard: `no-voice` for this language, `failed` if the computer's voice gave up; else empty."""
        return self._trouble

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        """Whether it is read slowly."""
        return self._slow

    @Property(bool, notify=changed)
    def loudest(self) -> bool:
        """Whether it cannot be louder."""
        return self._loudness == len(LOUDNESS) - 1

    @Property(bool, notify=changed)
    def softest(self) -> bool:
        """Whether it cannot be softer."""
        return self._loudness == 0

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The sentence that is read, as it is written."""
        return self._script.current.shown if self._script.current else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which sentence it is, from 1."""
        return self._script.number

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many sentences the screen has, as far as is known: a long list grows while one listens."""
        return self._script.count

    # --- one sentence after the other ---

    @Slot()
    def _say(self) -> None:
        if self._root is None or not self._on:
            return
        self._fall_silent()
        speech, language = self._voice(), self._reading.language
        places = places_on(self._root)
        self._script.follow([passage for passage, _ in places], language)
        if self._script.is_within(self._interrupted):
            self._script = self._interrupted
        sentence = self._script.current
        self._trouble = "" if speech.speaks(language) else "no-voice"
        if self._trouble:
            self.counted.emit(f"no-voice:{language}")
        elif sentence is not None:
            self.heard.emit()
            self.reached.emit(places[sentence.passage][1])
            tongue = sentence.language if speech.speaks(sentence.language) else language
            rate = SLOW_RATE if self._slow else USUAL_RATE
            speech.say(sentence.said, tongue, volume=LOUDNESS[self._loudness], rate=rate)
        self.changed.emit()

    @Slot()
    def _went_on(self) -> None:
        """A sentence has been said."""
        self.heard.emit()
        self._script.advance()
        self.changed.emit()
        self._next.start(self._sounds.breath_ms)

    @Slot()
    def _gave_up(self) -> None:
        self._trouble = "failed"
        self.changed.emit()

    @Slot()
    def _say_anew(self) -> None:
        if self._paused or self._script.done:
            self.changed.emit()
        else:
            self._say()

    @Slot()
    def _begin_anew(self) -> None:
        """The language has changed: everything has other words."""
        if self._root is not None:
            self.arrive(self._root, self._sounds.breath_ms)

    def _fall_silent(self) -> None:
        self._next.stop()
        if self._speech is not None:
            self._speech.silence()

    def _voice(self) -> "Speech":
        if self._speech is None:
            self._speech = self._sounds.make_speech()
            self._speech.said.connect(self._went_on)
            self._speech.failed.connect(self._gave_up)
        return self._speech
