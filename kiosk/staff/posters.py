"""A still out of a film: `python -m kiosk staff poster FILM OUT.png`. A process of its own, since codecs may crash."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

PATIENCE_MS = 20_000
ENOUGH_LIGHT = 24
"""Of 255: a film that fades in shows little before."""
SAMPLES = 16


class Poster:
    """Plays a film without sound until a frame is light enough, and writes that one; at its end, the lightest."""

    def __init__(self, film: Path, out: Path) -> None:
        self._out = out
        self._best: tuple[int, QImage] | None = None
        self._sink = QVideoSink()
        self._player = QMediaPlayer()
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._seen)
        self._player.errorOccurred.connect(self._failed)
        self._player.mediaStatusChanged.connect(self._changed)
        self._player.setSource(QUrl.fromLocalFile(str(film)))

    def _changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.LoadedMedia:
            self._player.setPosition(self._player.duration() // 5)
            self._player.play()
        elif status in {QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia}:
            self.finish()

    def _seen(self, frame: QVideoFrame) -> None:
        image = frame.toImage() if frame.isValid() else QImage()
        if image.isNull():
            return
        light = lightness(image)
        if self._best is None or light > self._best[0]:
            self._best = (light, image.copy())
        if light >= ENOUGH_LIGHT:
            self.finish()

    def _failed(self, _error: QMediaPlayer.Error, words: str) -> None:
        sys.stderr.write(f"{words}\n")
        QCoreApplication.exit(1)

    def finish(self) -> None:
        """Write the best frame there was, and end."""
        self._sink.videoFrameChanged.disconnect(self._seen)
        self._player.stop()
        written = self._best is not None and self._best[1].save(str(self._out))
        QCoreApplication.exit(0 if written else 1)


def lightness(image: QImage) -> int:
    """Return how light a picture is on the whole, 0-255."""
    small = image.scaled(SAMPLES, SAMPLES)
    pixels = [small.pixelColor(x, y).lightness() for x in range(SAMPLES) for y in range(SAMPLES)]
    return sum(pixels) // len(pixels)


def main(words: Sequence[str]) -> int:
    """Write a frame of the film `words[0]` to `words[1]`; 0 if there is one."""
    film, out = (Path(word).resolve() for word in words)
    application = QGuiApplication(["posters"])
    poster = Poster(film, out)
    QTimer.singleShot(PATIENCE_MS, poster.finish)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
