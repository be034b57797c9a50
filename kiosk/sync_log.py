"""What became of the share's publications on this kiosk, in plain words: here, and on the share for staff to read."""

import re
import time
from collections.abc import Callable
from pathlib import Path

KEPT_LINES = 300
FOLDER = "kiosks"


class SyncLog:
    """Lines with their local time, newest last, at most 300, in `file`; `tell` brings them to the share as well."""

    def __init__(self, file: Path, wall_clock: Callable[[], float] = time.time) -> None:
        self._file = file
        self._wall_clock = wall_clock
        self._lines = _lines(file)
        self._told = 0
        self._count = 0

    def add(self, line: str) -> None:
        """Keep one line; a disk that takes none does not stop the kiosk."""
        at = time.strftime("%Y-%m-%d %H:%M", time.localtime(self._wall_clock()))
        self._lines = [*self._lines, f"{at}  {line}"][-KEPT_LINES:]
        self._count += 1
        _write(self._file, self._text())

    def add_once(self, line: str) -> None:
        """Keep one line, unless the lines that are kept say it already."""
        if not any(kept.endswith(line) for kept in self._lines):
            self.add(line)

    def tell(self, folder: Path, kiosk: str) -> None:
        """Write the lines to `<folder>/kiosks/<kiosk>.txt` if there are new ones, and if the share takes them."""
        count = self._count
        if count != self._told and _write(folder / FOLDER / f"{file_name(kiosk)}.txt", self._text()):
            self._told = count

    def _text(self) -> str:
        return "".join(f"{line}\r\n" for line in self._lines)  # Notepad of an older Windows wants both


def file_name(kiosk: str) -> str:
    """Return the kiosk's name as a file may be called everywhere."""
    return re.sub(r"[^\w\- ]", "_", kiosk).strip() or "Kiosk"


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()[-KEPT_LINES:]
    except (OSError, UnicodeDecodeError):
        return []


def _write(file: Path, text: str) -> bool:
    try:
        if not file.parent.is_dir():
            return False
        file.write_text(text, encoding="utf-8", newline="")
    except OSError:
        return False
    return True
