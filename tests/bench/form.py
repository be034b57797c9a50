"""200 phones at the form and a visitor at the screen: does she notice?

The kiosk's screen lets cards go by without end, alone and then while 200 phones, each at its own address, send 50
requests a second for a minute (`--seconds`): forms, style sheets, registrations, thanks. Every phone is connected all
the time, and sends its request just before the connection would be taken for idle. Phones and kiosk share this
computer's cores, which real ones do not. Rows: requests a second, answer times, the screen's frames without and with;
last how many were thanked and how many of those arrived at the share.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1]))

from catalogue_folder import write_catalogue
from measure import Rows, note, virtual_screen
from showroom_kiosk import ROOM, ShowroomKiosk, a_recipient, running
from ui import Ask, screen_of

PHONES, A_SECOND = 200, 50
TYPES, CARDS = 1000, 100
CALM_SECONDS = 20.0
MOST_TIMES, MOST_FRAME = 1.25, 20.0
FIELDS = "language=sv&kind=contact&route=phone&phone=070{:07}&name=Prov"


class Told(NamedTuple):
    """What the phones saw: how long each answer took (ms), and how often each status came."""

    times: list[float]
    statuses: Counter[str]
    seconds: float


class Phone:
    """Opens the form, fetches its style, sends it and reads the thanks; then another visitor does."""

    def __init__(self, number: int, port: int, new_ticket: Callable[[], str]) -> None:
        """Nothing is asked yet."""
        self._number = number
        self._port = port
        self._new_ticket = new_ticket
        self._step = number % 4
        self._ticket = new_ticket()

    async def live(self, end: float, told: Told) -> None:
        """Ask once in so many seconds until `end`; the connection is open while it waits."""
        pause = PHONES / A_SECOND
        due = time.perf_counter() + pause * self._number / PHONES
        while due < end:
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", self._port, local_addr=(self._address(), 0))
                await asyncio.sleep(due - time.perf_counter())
                asked = time.perf_counter()
                writer.write(self._next())
                answer = await reader.read(-1)
                writer.close()
                told.times.append((time.perf_counter() - asked) * 1000)
                told.statuses[answer[9:12].decode() or "none"] += 1
            except OSError as problem:
                told.statuses[type(problem).__name__] += 1
            due += pause

    def _address(self) -> str:
        return f"127.0.1.{1 + self._number}"

    def _next(self) -> bytes:
        self._step = (self._step + 1) % 4
        if self._step == 0:
            self._ticket = self._new_ticket()
        path = "form.css" if self._step == 1 else self._ticket
        if self._step != 2:
            return f"GET /{path} HTTP/1.1\r\nHost: kiosk\r\n\r\n".encode()
        body = FIELDS.format(self._number)
        kind = "application/x-www-form-urlencoded"
        head = f"POST /{path} HTTP/1.1\r\nHost: kiosk\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        return (head + body).encode()


def load(port: int, seconds: float, new_ticket: Callable[[], str]) -> Told:
    """Let all phones ask for so long; return what they saw."""
    told, begun = Told([], Counter(), seconds), time.perf_counter()

    async def everybody() -> None:
        phones = [Phone(number, port, new_ticket) for number in range(PHONES)]
        await asyncio.gather(*(phone.live(begun + seconds, told) for phone in phones))

    asyncio.run(everybody())
    return told


def frames(ask: Ask, is_over: Callable[[], bool]) -> list[float]:
    """Let the cards go by again and again; return the milliseconds of each frame."""
    times: list[float] = []
    while not is_over():
        ask("top")
        times += ask("scroll")
    return times


def calm(ask: Ask) -> list[float]:
    """Return the frames while nobody is at the form."""
    end = time.perf_counter() + CALM_SECONDS
    return frames(ask, lambda: time.perf_counter() > end)


def within(times: list[float], share: float) -> float:
    """Return the time within which so many of all are done."""
    return sorted(times)[int(len(times) * share)]


def main() -> int:
    """Measure and print the rows; 1 if anybody who was thanked is lost, or was not answered."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    seconds = parser.parse_args().seconds
    with tempfile.TemporaryDirectory() as name, virtual_screen() as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software")
        kiosk = ShowroomKiosk(Path(name) / "kiosk")
        (kiosk.data / "catalog.sqlite").unlink()
        write_catalogue(kiosk.data / "catalog.sqlite", TYPES, pictures=True)
        kiosk.put(ROOM, a_recipient(kiosk.private))
        with running(kiosk) as form, screen_of(kiosk.data, CARDS) as (ask, _), ThreadPoolExecutor(1) as beside:
            port = int(form.origin().rpartition(":")[2])
            ask("all")
            note("the screen alone")
            alone = calm(ask)
            note(f"{PHONES} phones, {A_SECOND} requests a second, {seconds:.0f} s")
            loading = beside.submit(load, port, seconds, kiosk.ticket)
            disturbed = frames(ask, loading.done)
            told = loading.result()
            note("the screen alone again")
            alone += calm(ask)
            form.wait(lambda state: not state["waiting"], "everything to arrive")
        arrived = len(kiosk.sealed())
    return _report(told, alone, disturbed, arrived)


def _report(told: Told, alone: list[float], disturbed: list[float], arrived: int) -> int:
    rows, thanked = Rows("form"), told.statuses["303"]
    answered = {status: told.statuses[status] for status in sorted(told.statuses)}
    rows.row(phones=PHONES, requests=told.statuses.total(), seconds=told.seconds, answered=answered)
    rows.row(metric="requests a second", figure=round(len(told.times) / told.seconds, 1), asked=A_SECOND)
    rows.figures("form", "an answer", "ms", told.times)
    for share, words in ((0.95, "p95"), (0.99, "p99")):
        rows.row(metric=f"an answer, {words}", unit="ms", figure=round(within(told.times, share), 1))
    for case, times in (("without load", alone), ("with load", disturbed)):
        rows.figures(case, "a frame of the screen", "ms", times)
        rows.row(case=case, metric="a frame of the screen, p95", unit="ms", figure=round(within(times, 0.95), 2))
    times = within(disturbed, 0.95) / within(alone, 0.95)
    rows.goal({"case": "with load to without"}, "a frame of the screen, p95", times, MOST_TIMES)
    rows.goal({"case": "with load"}, "a frame of the screen, p95, ms", within(disturbed, 0.95), MOST_FRAME)
    rows.row(thanked=thanked, arrived=arrived)
    return 0 if thanked == arrived and set(told.statuses) <= {"200", "303"} else 1


if __name__ == "__main__":
    sys.exit(main())
