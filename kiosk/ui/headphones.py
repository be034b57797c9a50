"""Notices that headphones are plugged in: read only where a kiosk has a jack, since Qt's multimedia takes 19 MiB."""

from PySide6.QtCore import QLoggingCategory, QObject, Signal, Slot

QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")  # what this machine has for sound is no fault

from PySide6.QtMultimedia import QMediaDevices  # noqa: E402 - see the line above


class Headphones(QObject):
    """`plugged` comes when there is something more to hear with than before."""

    plugged = Signal()

    def __init__(self, devices: QMediaDevices | None = None) -> None:
        """`devices` tells what there is to hear with; by default what this computer has."""
        super().__init__()
        self._devices = devices or QMediaDevices(self)
        self._known = len(self._devices.audioOutputs())
        self._devices.audioOutputsChanged.connect(self._look)

    @Slot()
    def _look(self) -> None:
        """Something has come or gone."""
        before, self._known = self._known, len(self._devices.audioOutputs())
        if self._known > before:
            self.plugged.emit()
