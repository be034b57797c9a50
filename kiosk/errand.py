"""One thing at a time, done beside the process that waits: a share that hangs holds up a thread and nobody else."""

import threading
import time
from collections.abc import Callable

PATIENCE_SECONDS = 90.0
"""Without a sign of life for so long, the errand hangs. A read gives up by itself long before."""


class Errand:
    """Runs what it is given in a thread. What hangs is left hanging, and nothing else is begun until it comes back."""

    def __init__(self, patience_seconds: float = PATIENCE_SECONDS, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that never run backwards."""
        self._patience = patience_seconds
        self._clock = clock
        self._sign_of_life = 0.0
        self._done: Callable[[], None] | None = None
        self._finished = threading.Event()
        self._finished.set()

    @property
    def is_under_way(self) -> bool:
        """Whether something has been started that has not come back."""
        return not self._finished.is_set()

    @property
    def hangs(self) -> bool:
        """Whether it has shown no sign of life for too long."""
        return self.is_under_way and self._clock() - self._sign_of_life > self._patience

    def is_alive(self) -> None:
        """Take a sign of life from what is being done."""
        self._sign_of_life = self._clock()

    def start(self, do: Callable[[], None], wait_seconds: float) -> None:
        """Begin, and wait so long at most for the end. Raises `RuntimeError` while something is under way."""
        if self.is_under_way:
            raise RuntimeError("one errand at a time")
        self.is_alive()
        self._finished.clear()
        # A daemon: a thread that hangs in the kernel must not keep the process from ending.
        threading.Thread(target=self._run, args=(do,), name="errand", daemon=True).start()
        self._finished.wait(wait_seconds)

    def finished(self) -> Callable[[], None] | None:
        """Once after the end: what raises what the errand raised, or does nothing. None before and afterwards."""
        if self.is_under_way:
            return None
        done, self._done = self._done, None
        return done

    def _run(self, do: Callable[[], None]) -> None:
        try:
            do()
            self._done = _nothing
        except BaseException as problem:  # noqa: BLE001 - it is raised where the result is asked for
            self._done = _raising(problem)
        finally:
            self._finished.set()


def _nothing() -> None:
    return None


def _raising(problem: BaseException) -> Callable[[], None]:
    def again() -> None:
        raise problem

    return again
