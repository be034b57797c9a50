"""A few threads that read, because a read of a share may hang in the kernel and cannot be called back."""

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as Late
from queue import SimpleQueue
from typing import Final, TypeVar

from catalog.errors import Reason, Refused

DEADLINE_SECONDS: Final = 20.0
MOST: Final = 4

_T = TypeVar("_T")


class Lanes:
    """Does what it is given in at most four threads, and waits `seconds` for it, not longer.

    While something that was given up still hangs, nothing new is begun: a dead share costs no second thread.
    """

    def __init__(self, seconds: float = DEADLINE_SECONDS, give_up: Callable[[], object] = lambda: None) -> None:
        """`give_up` is called when something takes too long, and may call back what can be called back."""
        self._seconds = seconds
        self._give_up = give_up
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads = 0
        self._unfinished: set[Future[object]] = set()
        self._hangs = False

    def run(self, call: Callable[[], _T]) -> _T:
        """Do it now and return what it returns. Raises `Refused` (UNREACHABLE) if it takes too long."""
        return self.result(self.begin(call))

    def begin(self, call: Callable[[], _T]) -> "Future[_T]":
        """Let it be done. Raises `Refused` (UNREACHABLE) while something hangs."""
        self._unfinished = {each for each in self._unfinished if not each.done()}
        self._hangs = self._hangs and bool(self._unfinished)
        if self._hangs:
            raise Refused(Reason.UNREACHABLE, "an earlier read still hangs")
        return self._put(call)

    def result(self, future: "Future[_T]") -> _T:
        """Wait for what was begun. Raises `Refused` (UNREACHABLE) if it takes too long."""
        try:
            return future.result(self._seconds)
        except CancelledError as problem:
            raise Refused(Reason.UNREACHABLE, "given up") from problem
        except Late as problem:
            if future.done():
                raise Refused(Reason.UNREACHABLE, str(problem)) from problem
            self._hangs = True
            for each in self._unfinished:
                each.cancel()  # of those that no thread has taken yet
            self._give_up()
            raise Refused(Reason.UNREACHABLE, f"no answer in {self._seconds:g} s") from problem

    def rest(self, last: Callable[[], object] = lambda: None) -> None:
        """Let go of the threads, after `last` is done; if a thread hangs, `last` is done without waiting for it."""
        if self._hangs and not self._threads:
            return  # nothing has been begun since
        for each in self._unfinished:
            each.cancel()
        future = self._put(last)
        for _ in range(self._threads):
            self._tasks.put(None)
        self._tasks, self._threads = SimpleQueue(), 0
        if not self._hangs:
            self.result(future)

    def _put(self, call: Callable[[], _T]) -> "Future[_T]":
        future: Future[_T] = Future()

        def task() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(call())
            except BaseException as problem:  # noqa: BLE001 - it is raised where the result is waited for
                future.set_exception(problem)

        self._unfinished = {each for each in self._unfinished if not each.done()} | {future}  # type: ignore[arg-type]
        self._tasks.put(task)
        if self._threads < min(MOST, len(self._unfinished)) and not self._hangs:
            self._threads += 1
            threading.Thread(target=_work, args=(self._tasks,), name="share", daemon=True).start()
        return future


def _work(tasks: "SimpleQueue[Callable[[], None] | None]") -> None:
    while (task := tasks.get()) is not None:
        task()
