"""Following the share, step by step: fetch beside, switch when nobody is looking, check the disk at night."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Protocol

from catalog.errors import NotNow, Reason, Refused
from kiosk.refresh import APPLY_RETRY_SECONDS, WATCHFUL_SECONDS, check_is_due, is_polite, poll_pause, rest
from kiosk.run_state import read_state, write_state

BEAT_SECONDS = 5.0


class Head(Protocol):
    """Which publication."""

    @property
    def seq(self) -> int:
        """Its sequence."""

    @property
    def root(self) -> str:
        """Its root digest, lower-case hex."""


class Local(Protocol):
    """The catalogue on this disk, as `catalog.publication.sync.Follower` has it."""

    def shown(self) -> Head | None:
        """Return what the local catalogue holds."""

    def staged(self) -> Head | None:
        """Return what has been fetched but not applied."""

    def apply(self, may_commit: Callable[[], bool] = ...) -> Head:
        """Bring what is staged on show. Raises `Refused` or `NotNow`, and then nothing has changed."""


class Remote(Protocol):
    """The catalogue on the share, as a `Follower` of its own sees it: it is asked in another thread."""

    def poll(self) -> bool:
        """Return whether the share has changed since the last look. Raises `Refused`."""

    def stage(self) -> Head | None:
        """Fetch and verify; None if there is nothing new. Raises `Refused`."""

    def check(self) -> bool:
        """Return whether all on this disk is what was published; if not, the next `stage` fetches everything."""


class Beside(Protocol):
    """Who does one thing at a time beside, as `kiosk.errand.Errand` does."""

    @property
    def is_under_way(self) -> bool:
        """Whether something has been started that has not come back."""

    @property
    def hangs(self) -> bool:
        """Whether it has shown no sign of life for too long."""

    def start(self, do: Callable[[], None], wait_seconds: float) -> None:
        """Begin, and wait so long at most for the end."""

    def finished(self) -> Callable[[], None] | None:
        """Once after the end: what raises what was raised."""


class Clocks(NamedTuple):
    """Seconds since 1970, the hour of the day here, and chance in 0..1 for the jitter."""

    wall: Callable[[], float]
    hour: Callable[[], int]
    chance: Callable[[], float]


class StaffLog(NamedTuple):
    """`add` takes a line in plain Swedish; `share`, called beside, brings the lines to where staff read them."""

    add: Callable[[str], None]
    share: Callable[[], None]


class Complaint(NamedTuple):
    """Why the share's publication is not on show, and since when (seconds since 1970)."""

    reason: str = ""
    sentence: str = ""
    since: float = 0.0


class Following:
    """`step` it; each step says how long to rest before the next."""

    def __init__(
        self,
        local: Local,
        remote: Remote,
        run_folder: Path,
        poll_seconds: float,
        *,
        clocks: Clocks,
        log: Callable[[str], object],
        staff: StaffLog,
        beside: Beside,
        more: Callable[[], dict[str, object]] = dict,
    ) -> None:
        """`log` takes one line for IT; `remote` and what `staff` shares are used only by what runs `beside`.

        `more` gives what else sync.json says.
        """
        self._log, self._staff = log, staff
        self._more = more
        self._local, self._remote = local, remote
        self._beside = beside
        self._run_folder = run_folder
        self._poll_seconds = poll_seconds
        self._clocks = clocks
        self._complaint = Complaint(since=clocks.wall())
        self._checked = _remembered(run_folder, "checked", clocks.wall())
        self._looked = _remembered(run_folder, "looked", 0.0)
        self._next_poll = self._next_apply = self._next_beat = 0.0
        self._switch_refused = self._is_checking = False
        self._is_sound = True
        self._told: tuple[object, ...] = ()
        self._shown: Head | None = None
        self._staged: Head | None = None
        self._try(self._take_stock)

    def step(self, now: float) -> float:
        """Poll, fetch, check and switch as far as it is time for that; return the seconds to rest."""
        self._hear(now)
        if not self._beside.is_under_way:
            self._send(now)
        may_touch_disk = not self._beside.is_under_way or self._beside.hangs
        if self._staged and may_touch_disk and now >= self._next_apply and self._is_polite():
            self._next_apply = now + APPLY_RETRY_SECONDS
            self._switch_refused = not self._try(self._switch)
        self._tell(now)
        return rest(now, self._next_poll, staged=self._staged is not None or self._beside.is_under_way)

    def _send(self, now: float) -> None:
        """Begin what it is time for, beside; what comes back at once is heard at once."""
        if self._next_poll and self._check_is_due():  # not before the first look; then first, or it never had its turn
            self._checked = self._clocks.wall()
            self._is_checking = True
            self._beside.start(self._check, WATCHFUL_SECONDS)
        elif now >= self._next_poll:
            self._next_poll = now + poll_pause(self._poll_seconds, self._clocks.chance())
            self._is_checking = False
            self._beside.start(self._fetch, WATCHFUL_SECONDS)
        self._hear(now)

    def _hear(self, now: float) -> None:
        """Take in what became of the errand; one that hangs is complained of."""
        if self._beside.hangs:
            refusal = Refused(Reason.UNREACHABLE, "the share does not answer at all")
            self._complain(Complaint(str(refusal.reason), refusal.sentence), str(refusal))
        outcome = self._beside.finished()
        if outcome is None:
            return
        waited = self._staged
        done = self._try(outcome) and self._try(self._take_stock)
        if self._is_checking:
            self._hear_of_check(now)
        elif done:
            self._looked = self._clocks.wall()
            if not self._switch_refused:
                self._complain(Complaint())
        if self._staged and (waited is None or waited.root != self._staged.root):
            self._staff.add(f"Publicering {self._staged.seq} är hämtad. Den visas när ingen använder kiosken.")

    def _hear_of_check(self, now: float) -> None:
        if self._is_sound:
            self._staff.add("Kioskens egen kopia är kontrollerad: allt är helt.")
            return
        self._next_poll = now  # everything is fetched again at once
        self._log("the check found damage: everything is fetched again")
        self._staff.add("Kioskens egen kopia är kontrollerad: något var skadat och hämtas på nytt.")

    def _fetch(self) -> None:
        try:
            if self._remote.poll():
                self._remote.stage()
        finally:
            self._staff.share()

    def _check(self) -> None:
        self._is_sound = self._remote.check()

    def _take_stock(self) -> None:
        self._shown, self._staged = self._local.shown(), self._local.staged()

    def _switch(self) -> None:
        with suppress(NotNow):  # somebody came while it was being prepared: it stays staged
            head = self._local.apply(self._is_polite)
            self._staff.add(f"Visar nu publicering {head.seq}.")
        self._next_apply = 0.0
        self._take_stock()

    def _check_is_due(self) -> bool:
        return check_is_due(self._checked, self._clocks.wall(), self._clocks.hour()) and self._is_polite()

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
            self._complaint = complaint._replace(since=self._clocks.wall())
            self._log(detail or "all is well again")
            told = f"{complaint.sentence} ({complaint.reason})" if complaint.reason else "Allt fungerar igen."
            self._staff.add(told)

    def _tell(self, now: float) -> None:
        """Write sync.json at every change, and every few seconds as a sign of life."""
        state: dict[str, object] = {
            "shown_seq": self._shown.seq if self._shown else 0,
            "shown_root": self._shown.root if self._shown else "",
            "staged_seq": self._staged.seq if self._staged else 0,
            "checked": self._checked,
            "looked": self._looked,
            **self._complaint._asdict(),
            **self._more(),
        }
        if now < self._next_beat and tuple(state.values()) == self._told:
            return
        self._next_beat, self._told = now + BEAT_SECONDS, tuple(state.values())
        write_state(self._run_folder, "sync", {"pid": os.getpid(), "heartbeat": self._clocks.wall(), **state})


def _remembered(run_folder: Path, key: str, otherwise: float) -> float:
    """Return the moment that was said before a restart: a new kiosk has nothing to check, and has not looked."""
    said = (read_state(run_folder, "sync") or {}).get(key)
    return float(said) if isinstance(said, int | float) else otherwise


def hour_here() -> int:
    """Return the hour of the day, local time."""
    return time.localtime().tm_hour
