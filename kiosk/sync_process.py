"""The process that follows the share: fetches what is published, and switches when nobody is looking."""

import argparse
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import NamedTuple, Protocol

from catalog.errors import NotNow, Refused
from kiosk.config import load
from kiosk.refresh import APPLY_RETRY_SECONDS, is_polite, poll_pause, rest
from kiosk.run_state import read_state, write_state

BEAT_SECONDS = 5.0
SHARED_FILE = "catalog.sqlite"


class Head(Protocol):
    """Which publication."""

    @property
    def seq(self) -> int:
        """Its sequence."""

    @property
    def root(self) -> str:
        """Its root digest, lower-case hex."""


class Follower(Protocol):
    """What is needed of `catalog.publication.sync.Follower`."""

    def shown(self) -> Head | None:
        """Return what the local catalogue holds."""

    def poll(self) -> bool:
        """Return whether the share has changed since the last look. Raises `Refused`."""

    def stage(self) -> Head | None:
        """Fetch and verify; None if there is nothing new. Raises `Refused`."""

    def staged(self) -> Head | None:
        """Return what has been fetched but not applied."""

    def apply(self, may_commit: Callable[[], bool] = ...) -> Head:
        """Bring what is staged on show. Raises `Refused` or `NotNow`, and then nothing has changed."""


class Complaint(NamedTuple):
    """Why the share's publication is not on show, and since when (seconds since 1970)."""

    reason: str = ""
    sentence: str = ""
    since: float = 0.0


class Following:
    """`step` it; each step says how long to rest before the next."""

    def __init__(
        self,
        follower: Follower,
        run_folder: Path,
        poll_seconds: float,
        *,
        wall_clock: Callable[[], float],
        chance: Callable[[], float],
        log: Callable[[str], object],
    ) -> None:
        """`chance` gives numbers in 0..1 for the jitter; `log` takes one line."""
        self._log = log
        self._follower = follower
        self._run_folder = run_folder
        self._poll_seconds = poll_seconds
        self._wall_clock = wall_clock
        self._chance = chance
        self._complaint = Complaint(since=wall_clock())
        self._next_poll = self._next_apply = self._next_beat = 0.0
        self._switch_refused = False
        self._told: tuple[object, ...] = ()
        self._shown: Head | None = None
        self._staged: Head | None = None
        self._try(self._take_stock)

    def step(self, now: float) -> float:
        """Poll, fetch and switch as far as it is time for that; return the seconds to rest."""
        if now >= self._next_poll:
            self._next_poll = now + poll_pause(self._poll_seconds, self._chance())
            if self._try(self._fetch) and not self._switch_refused:
                self._complain(Complaint())
        if self._staged and now >= self._next_apply and self._is_polite():
            self._next_apply = now + APPLY_RETRY_SECONDS
            self._switch_refused = not self._try(self._switch)
        self._tell(now)
        return rest(now, self._next_poll, staged=self._staged is not None)

    def _take_stock(self) -> None:
        self._shown, self._staged = self._follower.shown(), self._follower.staged()

    def _fetch(self) -> None:
        if self._follower.poll():
            self._follower.stage()
            self._staged = self._follower.staged()

    def _switch(self) -> None:
        with suppress(NotNow):  # somebody came while it was being prepared: it stays staged
            self._follower.apply(self._is_polite)
        self._next_apply = 0.0
        self._take_stock()

    def _is_polite(self) -> bool:
        return is_polite(read_state(self._run_folder, "screen"))

    def _try(self, do: Callable[[], None]) -> bool:
        """Do it; a refusal is told to staff, and the last good catalogue stays."""
        try:
            do()
        except Refused as refusal:
            self._complain(Complaint(str(refusal.reason), refusal.sentence), str(refusal))
            return False
        return True

    def _complain(self, complaint: Complaint, detail: str = "") -> None:
        """Keep the complaint, and since when, unless it is the same as before."""
        if complaint.reason != self._complaint.reason:
            self._complaint = complaint._replace(since=self._wall_clock())
            self._log(detail or "all is well again")

    def _tell(self, now: float) -> None:
        """Write sync.json at every change, and every few seconds as a sign of life."""
        state: dict[str, object] = {
            "shown_seq": self._shown.seq if self._shown else 0,
            "shown_root": self._shown.root if self._shown else "",
            "staged_seq": self._staged.seq if self._staged else 0,
            **self._complaint._asdict(),
        }
        if now < self._next_beat and tuple(state.values()) == self._told:
            return
        self._next_beat, self._told = now + BEAT_SECONDS, tuple(state.values())
        write_state(self._run_folder, "sync", {"pid": os.getpid(), "heartbeat": self._wall_clock(), **state})


def main(words: Sequence[str]) -> int:
    """Follow the share until asked to end; or only bring on show what is staged. Return the exit code."""
    parser = argparse.ArgumentParser(prog="kiosk sync", description=__doc__)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--apply-staged", action="store_true", help="bring on show what has been fetched, and end")
    arguments = parser.parse_args(words)
    settings = load(arguments.config)
    from catalog.publication.sync import Follower as ShareFollower

    follower = ShareFollower(
        settings.share.folder / SHARED_FILE, settings.kiosk.data_folder, settings.share.key or None
    )
    if arguments.apply_staged:
        return apply_staged(follower)
    following = Following(
        follower,
        settings.run_folder,
        settings.share.poll_seconds,
        wall_clock=time.time,
        chance=random.random,
        log=_log,
    )
    stop = Stop()
    parent = os.getppid()
    while not stop.asked and os.getppid() == parent:
        time.sleep(following.step(time.monotonic()))
    return 0


def apply_staged(follower: Follower) -> int:
    """Bring on show what is staged, if anything; return 1 if it was refused."""
    try:
        if follower.staged():
            follower.apply()
    except Refused as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    return 0


def _log(line: str) -> None:
    sys.stderr.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {line}\n")


class Stop:
    """Whether the process has been asked to end."""

    def __init__(self) -> None:
        """Listen to SIGTERM and SIGINT from now on."""
        self.asked = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._ask)

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        self.asked = True
