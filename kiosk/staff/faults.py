"""Our own failures in the staff program: written down by type and place, and told; what was written is kept."""

import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final

from kiosk.staff.tongue import say

LARGEST: Final = 1_000_000
"""Bytes; a log that has grown larger begins anew."""
SENTENCE: Final = say("Något gick fel i programmet. Det du har skrivit är kvar.")


class Faults:
    """What `sys.excepthook` should be. Never a message or a value: these may quote what a visitor wrote."""

    def __init__(self, log: Path, tell: Callable[[str], object]) -> None:
        """`tell` takes a sentence for whoever sits there."""
        self._log, self._tell = log, tell

    def exception(self, kind: type[BaseException], _problem: BaseException, trace: TracebackType | None) -> None:
        """Write an exception down, and say that something went wrong."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(1)
        places = "".join(traceback.format_tb(trace))
        entry = f"{time.strftime('%Y-%m-%d %H:%M:%S')} {kind.__qualname__}\n{places}"
        with suppress(OSError):  # the disk may be full; the sentence is told all the same
            self._log.parent.mkdir(parents=True, exist_ok=True)
            anew = self._log.exists() and self._log.stat().st_size > LARGEST
            with self._log.open("w" if anew else "a", encoding="utf-8") as file:
                file.write(entry)
        self._tell(SENTENCE)
