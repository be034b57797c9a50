"""Plays a film: the only place that knows Qt's multimedia, read when somebody first wants to see one."""

import time

from PySide6.QtCore import QLoggingCategory, QObject, QUrl, Signal, Slot

QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")  # what this machine has for sound is no fault

from PySide6.QtGui import QImage  # noqa: E402 - as below
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoFrame, QVideoSink  # noqa: E402 - see the line above

FRAMES_A_SECOND = 25
MOST_OF_THE_TIME = 0.5
"""How much of the screen's own time a film may take without a graphics processor; frames are left out for that."""
THOUSAND = 1000


class FilmPlayer(QObject):
    """Plays films, on Qt's own canvas or as frames to be drawn. `came_further` comes whenever one has.

    Kept when a film is left: Qt's frames come from a thread of its own, and players that go while they come crash.
    """

    came_further = Signal()
    frame_came = Signal()

    def __init__(self) -> None:
        """Begin with no film."""
        super().__init__()
        self._error = False
        self._next = 0.0
        self._draws = False
        self.frame = QImage()
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        if not QMediaDevices.defaultAudioOutput().isNull():
            self._player.setAudioOutput(self._sound)
        self._sink.videoFrameChanged.connect(self._seen)
        self._player.positionChanged.connect(self.came_further)
        self._player.durationChanged.connect(self.came_further)
        self._player.playbackStateChanged.connect(self.came_further)
        self._player.mediaStatusChanged.connect(self.came_further)
        self._player.errorOccurred.connect(self._failed)

    def begin(self, film: str, canvas: QObject | None) -> None:
        """Play the film at that address on `canvas`; without one each `frame` is there to be drawn."""
        self._error, self._next, self._draws = False, 0.0, canvas is None
        self._sound.setMuted(False)
        if canvas is None:
            self._player.setVideoSink(self._sink)
        else:
            self._player.setVideoOutput(canvas)
        self._player.setSource(QUrl(film))
        self._player.play()

    def end(self) -> None:
        """Stop, and let go of the film and its canvas."""
        self._draws, self.frame = False, QImage()
        self._player.stop()
        self._player.setSource(QUrl())
        self._player.setVideoSink(self._sink)

    @property
    def playing(self) -> bool:
        """Whether it plays just now."""
        return self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState and not self.failed

    @property
    def ended(self) -> bool:
        """Whether it has come to its end."""
        return self._player.mediaStatus() is QMediaPlayer.MediaStatus.EndOfMedia

    @property
    def failed(self) -> bool:
        """Whether it cannot be played here."""
        return self._error or self._player.mediaStatus() is QMediaPlayer.MediaStatus.InvalidMedia

    @property
    def second(self) -> float:
        """Where it is."""
        return self._player.position() / THOUSAND

    @property
    def seconds(self) -> float:
        """How long it is; 0 while that is not known."""
        return self._player.duration() / THOUSAND

    @property
    def silent(self) -> bool:
        """Whether its sound is off."""
        return self._sound.isMuted()

    @silent.setter
    def silent(self, off: bool) -> None:
        self._sound.setMuted(off)

    def play(self) -> None:
        """Play, or go on."""
        self._player.play()

    def toggle(self) -> None:
        """Pause, or go on."""
        if self.playing:
            self._player.pause()
        else:
            self._player.play()

    def seek(self, second: float) -> None:
        """Go to that second."""
        self._next = 0.0
        self._player.setPosition(int(second * THOUSAND))

    @Slot()
    def _failed(self) -> None:
        self._error = True
        self.came_further.emit()

    @Slot(QVideoFrame)
    def _seen(self, frame: QVideoFrame) -> None:
        """Show a frame, unless it comes sooner than this computer can paint it."""
        now = time.monotonic()
        if now < self._next or not self._draws:
            return
        image = frame.toImage()
        if not image.isNull():
            self.frame = image
            self.frame_came.emit()
        self._next = now + max(1 / FRAMES_A_SECOND - 0.005, (time.monotonic() - now) / MOST_OF_THE_TIME)
