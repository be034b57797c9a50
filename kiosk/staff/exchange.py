"""Files for other programs, from the window: one process at a time reads or writes one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, QProcess, QTemporaryDir, Signal, Slot

from kiosk.staff.exchange_process import Line, Seen
from kiosk.staff.tongue import say
from kiosk.supervisor.programs import staff_command

PROCESS: Final = tuple(staff_command("exchange"))
END_MS: Final = 5000
BROKEN: Final = say("Det gick inte att göra klart. Ingenting är ändrat.")


class Exchange(QObject):
    """Asks a process beside the window. What is ended half-way has changed nothing."""

    progressed = Signal(str, int, int)
    """What is done, how much of it, and of how much (0: not known)."""
    seen = Signal(object)
    """`Seen`: what a file would change."""
    finished = Signal(int, str)
    """How many records it was about, and a sentence if it failed."""

    def __init__(self, workspace: Path, program: Sequence[str] = PROCESS) -> None:
        """Nothing is started yet."""
        super().__init__()
        self._workspace, self._program = workspace, program
        self._folder = QTemporaryDir()
        self._process: QProcess | None = None
        self._last: Line | None = None

    @property
    def is_busy(self) -> bool:
        """Say whether a file is being read or written."""
        return self._process is not None

    def save(self, file: Path) -> None:
        """Write the catalogue to `file`; `finished` tells."""
        self._start("export", str(file))

    def look(self, file: Path, *, delete: bool) -> None:
        """See what `file` would change; with `delete` those that are not in it go. `seen` tells, or `finished`."""
        self._start("look", str(file), self._folder.path(), *(("all",) if delete else ()))

    def take(self) -> None:
        """Make drafts of what was seen last; `finished` tells."""
        self._start("take", self._folder.path())

    @Slot()
    def stop(self) -> None:
        """End what is being done."""
        process = self._process
        if process is not None:
            process.kill()
            process.waitForFinished(END_MS)

    def _start(self, what: str, *words: str) -> None:
        if self._process is not None:
            return
        self._last = None
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        process.start(self._program[0], [*self._program[1:], str(self._workspace), what, *words])

    @Slot()
    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = msgspec.json.decode(self._process.readLine().data(), type=Line)
            if line.doing is not None:
                self.progressed.emit(*line.doing)
            else:
                self._last = line

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended()

    @Slot()
    def _ended(self) -> None:
        self._read()
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        last = self._last
        if last is None:
            self.finished.emit(0, BROKEN)
        elif last.seen is not None:
            self.seen.emit(last.seen)
        else:
            self.finished.emit(last.done or 0, last.failed)


def title_of(seen: Seen) -> str:
    """Return what a file would do, in a sentence."""
    if seen.errors:
        return say("{count} fel i filen. Rätta dem och läs in den igen. Ingenting är ändrat.", count=len(seen.errors))
    if not seen.changes:
        return say("Filen är lika som katalogen. Inget skulle ändras.")
    return say("{count} poster skulle bli utkast. Inget är ändrat än.", count=seen.changes)
