"""Tells on the share what this kiosk shows and counts, once a minute, in a thread: nobody ever waits for it."""

import random
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from catalog.errors import CatalogError
from kiosk.errand import Errand
from kiosk.fleet.counts import SUFFIX as COUNTS
from kiosk.fleet.counts import send_days
from kiosk.fleet.gathering import missing_files, said_by_processes, status_now
from kiosk.fleet.placing import write_over
from kiosk.fleet.status import MOST_TOLD, SUFFIX, Missing, Status, moment, read_status
from kiosk.refresh import poll_pause
from kiosk.run_state import read_state, write_state
from kiosk.settings import Settings
from kiosk.sync_log import FOLDER, file_name

REPORT_SECONDS: Final = 60.0
LEAST_SECONDS: Final = 1.0
HOUR: Final = 3600.0
"""How often today's counts are told, at most, and missing files are looked for."""
TAKEN_SECONDS: Final = 600.0
"""A name that another computer has used so lately is that computer's."""
MEMORY: Final = "report"


class Clocks(NamedTuple):
    """Seconds since 1970, the day here as ISO, and chance in 0..1 for the jitter."""

    wall: Callable[[], float]
    today: Callable[[], str]
    chance: Callable[[], float]


class Reporting:
    """`step` it often; a share that hangs is left hanging, and what fails is tried again the next minute."""

    def __init__(self, settings: Settings, clocks: Clocks, log: Callable[[str], object], beside: Errand) -> None:
        """`log` takes a line for IT, when something begins to fail or works again."""
        self._report = Report(settings, clocks)
        self._clocks, self._log, self._beside = clocks, log, beside
        self._every = max(LEAST_SECONDS, min(REPORT_SECONDS, settings.share.poll_seconds))
        self._next = 0.0
        self._problem = ""

    def step(self, now: float) -> None:
        """Begin to tell, if it is time and nothing is under way; return at once."""
        outcome = self._beside.finished()
        if outcome is not None:
            self._hear(outcome)
        if now >= self._next and not self._beside.is_under_way:
            self._next = now + poll_pause(self._every, self._clocks.chance())
            self._beside.start(self._report.send, 0.0)

    def _hear(self, outcome: Callable[[], None]) -> None:
        problem = ""
        try:
            outcome()
        except (OSError, CatalogError) as refusal:
            problem = f"the status cannot be told on the share: {type(refusal).__name__}"
        except Exception:  # noqa: BLE001 - a fault of ours here must not end what follows the share
            problem = f"the status cannot be told: {traceback.format_exc()}"
        if problem != self._problem:
            self._log(problem or "the status is told on the share again")
        self._problem = problem


class Report:
    """What one kiosk tells, and what it remembers between two times in `<data>/run/report.json`."""

    def __init__(self, settings: Settings, clocks: Clocks) -> None:
        """Nothing is read or written before `send`."""
        self._settings, self._clocks = settings, clocks
        self._missing: tuple[Missing, ...] = ()
        self._missing_count = 0
        self._looked_at: tuple[object, float] = (None, 0.0)
        self._counted_at = 0.0
        self._clock_off = 0

    def send(self) -> None:
        """Write the status, and the days' counts. Raises `OSError` if the share does not take it."""
        now = self._clocks.wall()
        memory = read_state(self._settings.run_folder, MEMORY) or {}
        status = self._with_memory(self._status(now), memory)
        folder = self._settings.share.folder / FOLDER
        if not folder.is_dir():
            raise FileNotFoundError(FOLDER)  # the share is away, or an empty folder stands where it should be
        stem = stem_for(folder, status, now)
        path = folder / f"{stem}{SUFFIX}"
        write_over(path, status)
        self._clock_off = round(self._clocks.wall() - path.stat().st_mtime)
        told = self._send_counts(folder / f"{stem}{COUNTS}", memory.get("days"), now)
        shown = msgspec.to_builtins(status.shown) if status.shown else memory.get("shown")
        kept: dict[str, object] = {"shown": shown, "days": told}
        if kept != memory:
            write_state(self._settings.run_folder, MEMORY, kept)

    def _status(self, now: float) -> Status:
        status = status_now(self._settings, said_by_processes(self._settings.run_folder), now)
        root, looked = self._looked_at
        if status.shown is not None and (root != status.shown.root or not 0 <= now - looked < HOUR):
            every = missing_files(self._settings.catalogue, self._settings.media_folder)
            self._missing = tuple(islice(every, MOST_TOLD))
            self._missing_count = len(self._missing) + sum(1 for _ in every)
            self._looked_at = (status.shown.root, now)
        return msgspec.structs.replace(
            status, missing=self._missing, missing_count=self._missing_count, clock_off=self._clock_off
        )

    @staticmethod
    def _with_memory(status: Status, memory: dict[str, object]) -> Status:
        """Return the status with since when it shows what it shows: as remembered, if that is the same."""
        if status.shown is None:
            return status
        before = memory.get("shown")
        now_shown = (status.shown.seq, status.shown.root)
        same = isinstance(before, dict) and (before.get("seq"), before.get("root")) == now_shown
        since = str(before.get("since", "")) if same and isinstance(before, dict) else status.at
        return msgspec.structs.replace(status, shown=msgspec.structs.replace(status.shown, since=since))

    def _send_counts(self, folder: Path, told: object, now: float) -> dict[str, int]:
        known = {str(day): int(size) for day, size in told.items()} if isinstance(told, dict) else {}
        today_too = not 0 <= now - self._counted_at < HOUR
        sent = send_days(
            self._settings.kiosk.data_folder / "statistics", folder, self._clocks.today(), known, today_too=today_too
        )
        self._counted_at = now if today_too else self._counted_at
        return sent


def stem_for(folder: Path, status: Status, now: float) -> str:
    """Return what the kiosk's files on the share are called: its name, and the computer's if another has that name."""
    stem = file_name(status.kiosk)
    try:
        other = read_status(folder / f"{stem}{SUFFIX}")
    except (OSError, CatalogError):
        return stem
    written = moment(other.at)
    lately = written is not None and abs((datetime.fromtimestamp(now, UTC) - written).total_seconds()) < TAKEN_SECONDS
    return f"{stem} {file_name(status.computer)}" if other.computer != status.computer and lately else stem


def clocks_here() -> Clocks:
    """Return this computer's."""
    return Clocks(time.time, lambda: time.strftime("%Y-%m-%d"), random.random)
