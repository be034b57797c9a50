"""The visitor's screen as it is, and a clock in its event loop: how often it ticks, and the longest time it did not."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk import app

TICK_MS = 10
TELL_TICKS = 10
REMEMBERED_TICKS = 1000
FILE = Path(sys.argv.pop(1))


class CountingScreen(app.Screen):
    """Counts from its first moment on; what it has counted lies in a file, always whole."""

    def __init__(self, *words):
        super().__init__(*words)
        self._ticks = 0
        self._gaps = []
        self._last = time.monotonic()
        self._ticking = QTimer(interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start()

    def _tick(self):
        now = time.monotonic()
        self._gaps = [*self._gaps, now - self._last][-REMEMBERED_TICKS:]
        self._ticks += 1
        self._last = now
        if self._ticks % TELL_TICKS == 0:
            part = FILE.with_suffix(".part")
            part.write_text(json.dumps({"ticks": self._ticks, "longest": max(self._gaps)}), encoding="utf-8")
            part.replace(FILE)


app.Screen = CountingScreen

if __name__ == "__main__":
    sys.exit(app.main(sys.argv[1:]))
