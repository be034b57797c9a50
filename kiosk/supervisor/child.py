"""A process that is kept alive."""

from collections.abc import Callable
from typing import Protocol

from kiosk.supervisor.restarts import Restarts

PATIENCE_SECONDS = 5.0


class Process(Protocol):
    """What is needed of `subprocess.Popen`."""

    @property
    def pid(self) -> int:
        """Its number."""

    def poll(self) -> int | None:
        """Return its exit code, or None while it runs."""

    def terminate(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """End it."""

    def wait(self, timeout: float | None = None) -> int:
        """Return its exit code when it has ended. Raises `subprocess.TimeoutExpired`."""


class Child:
    """Starts a process when it is due and notices its end."""

    def __init__(self, name: str, start: Callable[[], Process]) -> None:
        """`start` starts the process. Nothing is started before `step`."""
        self.name = name
        self.restarts = Restarts()
        self._start = start
        self._process: Process | None = None
        self._due = 0.0
        self._started = 0.0

    @property
    def pid(self) -> int:
        """The process's number; 0 while there is none."""
        return self._process.pid if self._process else 0

    @property
    def started(self) -> float:
        """When it was last started."""
        return self._started

    def adopt(self, process: Process, now: float) -> None:
        """Take over a process that has been started already."""
        self._process, self._started = process, now

    def step(self, now: float) -> int | None:
        """Start the process if it is due; return its exit code if it has just ended."""
        if self._process is None:
            if now >= self._due:
                self.adopt(self._start(), now)
            return None
        code = self._process.poll()
        if code is not None:
            self._process = None
            self.restarts = self.restarts.after(now - self._started)
            self._due = now + self.restarts.pause
        return code

    def end(self) -> None:
        """Ask the process to end."""
        if self._process:
            self._process.terminate()

    def kill(self) -> None:
        """End a process that does not answer; `step` then notices."""
        if self._process:
            self._process.kill()

    def wait(self, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until the process has ended, and end it when patience does."""
        from subprocess import TimeoutExpired

        if self._process is None:
            return
        try:
            self._process.wait(seconds)
        except TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None
