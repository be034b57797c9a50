"""The sound of the warning: read when somebody is first warned. Where nothing can sound, it is silent."""

from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QObject, QUrl

QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")  # what this machine has for sound is no fault

from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: E402 - see the line above

LOUDNESS = 0.6


class Chime(QObject):
    """Two soft strokes."""

    def __init__(self, file: Path) -> None:
        """`file` is a WAV."""
        super().__init__()
        self._effect: QSoundEffect | None = None
        if not QMediaDevices.defaultAudioOutput().isNull():
            self._effect = QSoundEffect(self)
            self._effect.setSource(QUrl.fromLocalFile(str(file)))
            self._effect.setVolume(LOUDNESS)

    @property
    def can_be_heard(self) -> bool:
        """Whether there is anything to sound through."""
        return self._effect is not None

    def ring(self) -> None:
        """Sound once, as soon as it can."""
        if self._effect is not None:
            self._effect.play()
