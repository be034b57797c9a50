"""A film that is being watched: what the page asks for, and what it is told meanwhile."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from catalog.films.subtitles import Cue, cues_of
from kiosk.ui.images import FILM_PROVIDER
from kiosk.ui.registration import QmlUncreatable

if TYPE_CHECKING:
    from kiosk.ui.film_player import FilmPlayer

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def make_player() -> "FilmPlayer":
    """Return what plays films: Qt's multimedia is first read here."""
    player: FilmPlayer = import_module("kiosk.ui.film_player").FilmPlayer()
    return player


def cues_at(address: str) -> list[Cue]:
    """Return what is said in the film whose subtitles lie at that address of a file; nothing if they cannot be read."""
    try:
        return cues_of(Path(QUrl(address).toLocalFile()).read_text(encoding="utf-8-sig")) if address else []
    except (OSError, UnicodeDecodeError):
        return []


@QmlElement
@QmlUncreatable("Made by the kiosk")
class FilmViewModel(QObject):
    """One film at a time. It stops by itself at its end, and when the visit ends."""

    changed = Signal()
    moved = Signal()
    frameChanged = Signal()
    watched = Signal()
    """Every second while it plays: somebody is here."""

    def __init__(self, make: Callable[[], "FilmPlayer"] = make_player) -> None:
        """Films are played by what `make` gives, which is asked for when the first one is wanted."""
        super().__init__()
        self._make = make
        self._player: FilmPlayer | None = None
        self._on = False
        self._cues: list[Cue] = []
        self._words = ""
        self._second = 0
        self._frames = 0
        self._state = (False, False, False)

    @Slot(str, str, QObject)
    def start(self, film: str, subtitles: str, canvas: QObject | None) -> None:
        """Play the film at that address on `canvas`, from its beginning; null: the frames are wanted as pictures."""
        self.leave()
        if self._player is None:
            self._player = self._make()
            self._player.came_further.connect(self._follow)
            self._player.frame_came.connect(self._draw)
        self._cues = cues_at(subtitles)
        self._on = True
        self._player.begin(film, canvas)
        self._follow()

    @Slot()
    def leave(self) -> None:
        """Stop and forget."""
        if not self._on or self._player is None:
            return
        self._on = False
        self._player.end()
        self._cues, self._words, self._second = [], "", 0
        self._state = (False, False, False)
        self._frames = 0
        self.frameChanged.emit()
        self.changed.emit()
        self.moved.emit()

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on; at the end, begin again."""
        if self._on and self._player is not None:
            self._player.toggle()
            self._follow()

    @Slot()
    def pause(self) -> None:
        """Pause."""
        if self._on and self._player is not None and self._player.playing:
            self.toggle()

    @Slot()
    def startOver(self) -> None:
        """Begin again."""
        if self._on and self._player is not None:
            self._player.seek(0.0)
            self._player.play()
            self._follow()

    @Slot(float)
    def seek(self, part: float) -> None:
        """Go to that part of the film, 0-1."""
        if self._on and self._player is not None:
            self._player.seek(min(max(part, 0.0), 1.0) * self._player.seconds)
            self._follow()

    @Slot()
    def toggleSound(self) -> None:
        """Sound off, or on."""
        if self._on and self._player is not None:
            self._player.silent = not self._player.silent
            self.changed.emit()

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """Whether it plays just now."""
        return self._on and self._player is not None and self._player.playing

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        """Whether its sound is off."""
        return self._on and self._player is not None and self._player.silent

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        """Whether it has come to its end."""
        return self._on and self._player is not None and self._player.ended

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether it cannot be played here."""
        return self._on and self._player is not None and self._player.failed

    @Property(float, notify=moved)
    def part(self) -> float:
        """How much of it has been played, 0-1."""
        player = self._player
        return (
            min(1.0, player.second / player.seconds) if self._on and player is not None and player.seconds > 0 else 0.0
        )

    @Property(str, notify=moved)
    def clock(self) -> str:
        """How far it has come and how long it is: 0:12 / 1:30."""
        player = self._player
        return f"{minutes(player.second)} / {minutes(player.seconds)}" if player is not None and self._on else ""

    @Property(str, notify=moved)
    def words(self) -> str:
        """What is said just now."""
        return self._words

    @Property(str, notify=frameChanged)
    def frame(self) -> str:
        """The address of the newest frame as a picture; empty before the first."""
        return f"image://{FILM_PROVIDER}/{self._frames}" if self._on and self._frames else ""

    def frame_now(self) -> QImage:
        """Return the newest frame, for the provider of its picture."""
        return self._player.frame if self._player is not None else QImage()

    @Slot()
    def _draw(self) -> None:
        self._frames += 1
        self.frameChanged.emit()

    @Slot()
    def _follow(self) -> None:
        player = self._player
        if player is None or not self._on:
            return
        now = player.second
        self._words = "\n".join(cue.words for cue in self._cues if cue.start <= now < cue.end)
        self.moved.emit()
        state = (player.playing, player.ended, player.failed)
        if state != self._state:
            self._state = state
            self.changed.emit()
        if player.playing and int(now) != self._second:
            self._second = int(now)
            self.watched.emit()


def minutes(seconds: float) -> str:
    """Return a time as people write it: 1:05."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
