"""Carrying sealed registrations from the outbox to the share's inbox: exactly once, however often it is interrupted.

It runs in a thread of its own: a share that hangs or is away for weeks never disturbs answering.
"""

import errno
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from catalog.errors import Reason
from kiosk.interest.durable import sync_file, write_durably
from kiosk.interest.inbox import Inbox
from kiosk.interest.outbox import Outbox

SHORTEST_PAUSE: Final = 2.0
LONGEST_PAUSE: Final = 600.0
PUBLISHED: Final = "catalog.sqlite"


class DeliveryState(NamedTuple):
    """When one last arrived (UTC, "" = not since the start) and why one does not arrive ("" = all is well)."""

    last_delivery: str = ""
    problem: str = ""


class Delivery:
    """Carries what waits in `outbox` to the inbox on `share`, and goes on trying."""

    def __init__(
        self, outbox: Outbox, share: Path, clock: Callable[[], float], tidy: Callable[[], None] = lambda: None
    ) -> None:
        """`clock` gives Unix time; `tidy` is called after each round. Nothing happens before `start`."""
        self._tidy = tidy
        self._outbox = outbox
        self._share = share
        self._clock = clock
        self._stopping = threading.Event()
        self._wanted = threading.Event()
        self._thread = threading.Thread(target=self._run, name="delivery", daemon=True)
        self.state = DeliveryState()

    def start(self) -> None:
        """Carry in a thread until `stop`. The thread never keeps the process alive: a share may hang."""
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Say whether the thread runs; when it does not, something is wrong with the program."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Carry no more; return at once."""
        self._stopping.set()
        self._wanted.set()

    def wake(self) -> None:
        """Say that something new waits."""
        self._wanted.set()

    def carry_all(self) -> bool:
        """Carry everything that waits; False if something does not arrive (`state.problem` says why)."""
        problems: list[OSError] = []
        waiting: list[str] = []
        with _noting(problems):
            waiting = self._outbox.waiting()
        for registration_id in waiting:
            with _noting(problems):
                carry(self._outbox, self._share, registration_id)
                now = datetime.fromtimestamp(self._clock(), UTC)
                self.state = self.state._replace(last_delivery=now.isoformat(timespec="seconds"))
        with _noting(problems):
            self._tidy()
        with _noting(problems):
            self._outbox.forget(self._clock())
        reason = _reason(problems[0]) if problems else ""
        if reason != self.state.problem:
            logging.getLogger(__name__).warning("delivery: %s", reason or "all has arrived")
        self.state = self.state._replace(problem=reason)
        return not problems

    def _run(self) -> None:
        failures = 0
        while not self._stopping.is_set():
            self._wanted.clear()
            failures = 0 if self.carry_all() else failures + 1
            self._wanted.wait(pause_after(failures))


def pause_after(failures: int) -> float:
    """Return for how many seconds to wait after so many failures in a row; something new to carry ends any pause."""
    if not failures:
        return LONGEST_PAUSE
    return float(min(SHORTEST_PAUSE * 2 ** min(failures - 1, 20), LONGEST_PAUSE))


def carry(outbox: Outbox, share: Path, registration_id: str) -> None:
    """Bring one registration to the share, make sure that it arrived, and only then remove it here. Raises `OSError`.

    Interrupted anywhere, it can be done again: what has arrived is not written twice, also if staff have dealt with it.
    """
    if not outbox.was_carried(registration_id):
        check_share(share)
        inbox = Inbox(share / "inbox")
        place = inbox.place_for(registration_id)
        if inbox.has(registration_id):
            with suppress(FileNotFoundError):  # staff have dealt with it, durably
                sync_file(place)  # it may have come a moment before the kiosk was killed
        else:
            sealed = outbox.read(registration_id)
            write_durably(place, sealed)
            if place.read_bytes() != sealed:
                raise OSError("what arrived on the share is not what was sent")
    outbox.carried(registration_id)


@contextmanager
def _noting(problems: list[OSError]) -> Iterator[None]:
    """Let what fails be tried again in the next round: one trouble never keeps the rest from being done."""
    try:
        yield
    except OSError as problem:
        problems.append(problem)


def check_share(share: Path) -> None:
    """Raise `FileNotFoundError` for an empty folder where the share should be mounted."""
    if not (share / PUBLISHED).is_file():
        raise FileNotFoundError(PUBLISHED)


def _reason(problem: OSError) -> str:
    if isinstance(problem, PermissionError):
        return Reason.DENIED
    return Reason.DISK_FULL if problem.errno == errno.ENOSPC else Reason.UNREACHABLE
