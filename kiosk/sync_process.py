"""The process that follows the share: fetches what is published, and switches when nobody is looking."""

import argparse
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from catalog.errors import Refused
from kiosk.config import load
from kiosk.errand import Errand
from kiosk.following import Clocks, Following, Local, StaffLog, hour_here
from kiosk.reach import HourlyLook, complaint_of_last_week, complaint_of_unread
from kiosk.run_state import read_state
from kiosk.settings import EMBEDDED, Settings
from kiosk.sync_log import SyncLog

if TYPE_CHECKING:
    from catalog.publication.source import Source

SHARED_FILE = "catalog.sqlite"
STAFF_LOG = "vad-som-hant.txt"


def main(words: Sequence[str]) -> int:
    """Follow the share until asked to end; or only bring on show what is staged. Return the exit code."""
    parser = argparse.ArgumentParser(prog="kiosk sync", description=__doc__)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--apply-staged", action="store_true", help="bring on show what has been fetched, and end")
    arguments = parser.parse_args(words)
    settings = load(arguments.config)
    from catalog.publication.sync import Follower
    from kiosk.code_watch import CodeWatch
    from kiosk.fleet.reporting import Reporting, clocks_here
    from kiosk.interest.channel import complaints

    source, key = source_of(settings), settings.share.key or None
    local = Follower(source, settings.kiosk.data_folder, key)
    if arguments.apply_staged:
        return apply_staged(local)
    staff_log = SyncLog(settings.kiosk.data_folder / "log" / STAFF_LOG)
    for sentence in complaints(settings.interest):
        staff_log.add_once(sentence)
    reporting = Reporting(settings, clocks_here(), _log, Errand())
    look = hourly_look(settings, staff_log.add_once)
    beside = Errand()
    remote = Follower(source, settings.kiosk.data_folder, key, progress=beside.is_alive)
    following = Following(
        local,
        remote,
        settings.run_folder,
        settings.share.poll_seconds,
        clocks=Clocks(time.time, hour_here, random.random),
        log=_log,
        staff=StaffLog(staff_log.add, lambda: staff_log.tell(settings.share.folder, settings.kiosk.name)),
        beside=beside,
        more=CodeWatch(settings.interest, lambda: read_state(settings.run_folder, "form"), staff_log.add_once).state,
    )
    stop = Stop()
    parent = os.getppid()
    while not stop.asked and os.getppid() == parent:
        look.step(time.monotonic())
        reporting.step(time.monotonic())
        time.sleep(following.step(time.monotonic()))
    return 0


def source_of(settings: Settings) -> "Source":
    """Return where the catalogue is read from: the address, if there is one, or the folder."""
    from catalog.publication.source.file import FileSource
    from catalog.publication.source.web import HttpSource

    address = settings.share.address
    return HttpSource(address) if address else FileSource(settings.share.folder / SHARED_FILE)


def hourly_look(settings: Settings, tell: Callable[[str], None]) -> HourlyLook:
    """Return who tells staff when no phone reaches this kiosk's form, or nobody reads what was sent."""
    statistics = settings.kiosk.data_folder / "statistics"

    today = date.today  # the day here

    def form() -> dict[str, object]:
        return read_state(settings.run_folder, "form") or {}

    def nobody_opens() -> str:
        return complaint_of_last_week(statistics, str(form().get("opened_on", "")), today())

    def nobody_reads() -> str:
        return complaint_of_unread(form())

    return HourlyLook((nobody_opens, nobody_reads) if settings.interest.channel == EMBEDDED else (nobody_reads,), tell)


def apply_staged(follower: Local) -> int:
    """Bring on show what is staged, if anything; return 1 if it was refused."""
    try:
        if follower.staged():
            follower.apply()
    except Refused as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    return 0


def _log(line: str) -> None:
    with suppress(OSError):  # the log lies on the disk that may be full
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
