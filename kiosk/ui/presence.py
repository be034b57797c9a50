"""What the screen tells the other processes, and what it hears from the one that follows the share."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.run_state import read_state, write_state
from kiosk.ui.faults import Faults
from kiosk.ui.reading import Reading
from kiosk.ui.view_models.session import SessionViewModel

BEAT_MS = 1000


class Presence(QObject):
    """Writes screen.json every second and at every change of the visit; renews the catalogue between visits."""

    abandoned = Signal()
    """The process that started the screen has gone (Windows does not tell)."""

    def __init__(
        self, folder: Path, session: SessionViewModel, reading: Reading, faults: Faults, clock: Callable[[], float]
    ) -> None:
        """`folder` holds the state files; `clock` gives the seconds since 1970."""
        super().__init__()
        self._folder = folder
        self._session = session
        self._reading = reading
        self._faults = faults
        self._clock = clock
        self._starter = os.getppid()
        self._painted: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        session.visitStarted.connect(self._renew_if_stale)

    def begin(self) -> None:
        """Tell the others that the screen is here: with the first frame, and from now on every second."""
        self._session.stateChanged.connect(self.tell)
        self._timer.start()

    def end(self) -> None:
        """Say nothing more."""
        self._timer.stop()

    @Slot()
    def frame_painted(self) -> None:
        """Note that a frame has reached the screen."""
        first = self._painted is None
        self._painted = self._clock()
        if first:
            self.tell()

    @Slot()
    def tell(self) -> None:
        """Write screen.json."""
        head = self._reading.head
        state: dict[str, object] = {
            "pid": os.getpid(),
            "heartbeat": self._clock(),
            "painted": self._painted,
            "state": self._session.state_now.value,
            "may_switch": self._session.may_switch,
            "shown_seq": head.seq if head else 0,
            "shown_root": head.root if head else "",
            "exceptions": self._faults.exceptions,
            "warnings": self._faults.warnings,
        }
        write_state(self._folder, "screen", state)

    @Slot()
    def _beat(self) -> None:
        if self._session.may_switch and self._has_news():
            self._renew()
        self.tell()
        if os.getppid() != self._starter:
            self.abandoned.emit()

    def _has_news(self) -> bool:
        head, sync = self._reading.head, read_state(self._folder, "sync")
        if sync is None or not sync.get("shown_seq"):
            return False
        return head is None or (head.seq, head.root) != (sync.get("shown_seq"), sync.get("shown_root"))

    @Slot()
    def _renew_if_stale(self) -> None:
        if self._reading.is_stale():
            self._renew()

    def _renew(self) -> None:
        if self._reading.renew():
            self._session.catalogue_arrived()


def wall_clock() -> float:
    """Return the seconds since 1970, to the millisecond."""
    return round(time.time(), 3)
