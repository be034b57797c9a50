"""The first screen, forked from the supervisor where the system can: an interpreter less to start, and to keep."""

import os
import signal
import sys
import time
from collections.abc import Callable
from typing import IO, NoReturn

STEP_SECONDS = 0.05


class Forked:
    """A forked process, as `subprocess.Popen` shows one; `stdin` is a pipe to it."""

    def __init__(self, pid: int, stdin: IO[bytes]) -> None:
        """The process `pid` is a child of this one."""
        self.pid = pid
        self.stdin = stdin
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """Return its exit code, or None while it runs; a signal that ended it is a negative code."""
        if self.returncode is None:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if ended:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Return its exit code when it has ended. Raises `subprocess.TimeoutExpired`."""
        end = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            if end is not None and time.monotonic() > end:
                from subprocess import TimeoutExpired

                raise TimeoutExpired(f"process {self.pid}", timeout or 0)
            time.sleep(STEP_SECONDS)
        return code

    def terminate(self) -> None:
        """Ask it to end."""
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self._signal(signal.SIGKILL)

    def communicate(self) -> None:
        """Close the pipe to it and wait until it has ended."""
        self.stdin.close()
        self.wait()

    def _signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)


def fork(run: Callable[[], int]) -> Forked:
    """Run `run` in a process of its own, with a pipe from this one as its standard input; it ends with what it returns.

    Only before this process has started a thread, and only where `os.fork` exists.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    from_parent, to_child = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(to_child)
        os.dup2(from_parent, 0)
        os.close(from_parent)
        _live(run)
    os.close(from_parent)
    return Forked(pid, os.fdopen(to_child, "wb", buffering=0))


def _live(run: Callable[[], int]) -> NoReturn:
    """Be the child until it ends, and never return into what the parent was doing."""
    code = 1
    try:
        code = run()
    except BaseException:  # noqa: BLE001 - what a fresh interpreter would do with it
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
