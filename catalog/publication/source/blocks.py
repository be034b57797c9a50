"""Reading a far file in good pieces: exactly what is asked for where that is quick, ahead of it where it is not."""

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import wait as wait_for
from contextlib import suppress
from functools import partial
from typing import Final, NamedTuple

from catalog.errors import Refused
from catalog.publication.source.lanes import Lanes

UNIT: Final = 4096
CACHED_UNITS: Final = 8192
"""32 MiB."""
COUNTERS: Final = (24, 16)
"""Where SQLite looks, under every new lock, whether somebody has written."""
SMALLEST: Final = 512
"""SQLite's smallest page; less than that is read as it is."""
SLOW_SECONDS: Final = 0.002
SMALL_READ: Final = 16384
FIRST: Final = 4
LARGEST: Final = 256
"""Units that are read ahead: 16 kB at first, 1 MiB at the most."""
NEAR: Final = 8
PARALLEL: Final = 16
GRACE_SECONDS: Final = 0.25

ReadAt = Callable[[int, int], bytes]
"""From offset and amount to bytes; fewer at the end of the file."""


class Pace:
    """How long a round trip takes: the quickest of the last three small reads."""

    def __init__(self) -> None:
        self._seconds: deque[float] = deque(maxlen=3)

    def timed(self, read_at: ReadAt, offset: int, amount: int) -> bytes:
        """Read, and remember how long it took."""
        begun = time.perf_counter()
        data = read_at(offset, amount)
        if amount <= SMALL_READ:
            self._seconds.append(time.perf_counter() - begun)
        return data

    @property
    def is_slow(self) -> bool:
        """Whether a round trip costs more than reading some pages in vain."""
        return len(self._seconds) == 3 and min(self._seconds) > SLOW_SECONDS


class Flight(NamedTuple):
    """Units that are under way."""

    units: range
    data: "Future[bytes]"


class Blocks:
    """What SQLite reads of one file. It is as right as SQLite's own cache: it is dropped when the counters change."""

    def __init__(self, read_at: ReadAt, lanes: Lanes, pace: Pace, *, whole: bool = False) -> None:
        self.size = 0
        """Of the file, as SQLite was told last; nothing is read ahead beyond it."""
        self._read_at = partial(pace.timed, read_at)
        self._lanes = lanes
        self._pace = pace
        self._whole = whole
        self._cache: OrderedDict[int, bytes] = OrderedDict()
        self._flights: list[Flight] = []
        self._counters = b""
        self._next = 0
        self._window = FIRST

    def read(self, amount: int, offset: int) -> bytes:
        """Return the bytes, fewer at the end of the file. Raises `Refused`."""
        if (offset, amount) == COUNTERS:
            return self._look_at_counters()
        if amount < SMALLEST:
            return self._lanes.run(partial(self._read_at, offset, amount))
        units = range(offset // UNIT, (offset + amount - 1) // UNIT + 1)
        for unit in units:
            if unit not in self._cache:
                self._load(unit, units.stop - unit)
        self._next = units.stop
        found = b"".join(self._cache.get(unit, b"") for unit in units)
        start = offset - units.start * UNIT
        return found[start : start + amount]

    def let_go(self) -> None:
        """Keep nothing that is read after the lock has been given up; what is nearly here is waited for."""
        wait_for([flight.data for flight in self._flights], GRACE_SECONDS)
        for flight in self._flights:
            if flight.data.done():
                with suppress(Refused, OSError):
                    self._keep(flight)
            flight.data.cancel()
        self._flights = []

    def _look_at_counters(self) -> bytes:
        offset, amount = COUNTERS
        found = self._lanes.run(partial(self._read_at, offset, amount))
        if found != self._counters:
            self._cache.clear()
            self._counters = found
        return found

    def _load(self, unit: int, needed: int) -> None:
        window = self._adapted(unit, needed)
        flight = next((each for each in self._flights if unit in each.units), None)
        if flight is None:
            flight = self._begin(range(unit, unit + window))
        if window >= PARALLEL:
            self._begin_ahead(flight.units.stop, window)
        try:
            self._lanes.result(flight.data)
            self._keep(flight)
        except (Refused, OSError):
            self._flights = []
            if len(flight.units) <= needed:
                raise
            self._window = FIRST
            self._keep(Flight(range(unit, unit + needed), self._exactly(unit, needed)))
        else:
            self._flights.remove(flight)

    def _exactly(self, unit: int, count: int) -> "Future[bytes]":
        future = self._lanes.begin(partial(self._read_at, unit * UNIT, count * UNIT))
        self._lanes.result(future)
        return future

    def _adapted(self, unit: int, needed: int) -> int:
        """Return how many units to read at `unit`: more and more while they are read one after the other."""
        if self._whole:
            return max(LARGEST, needed)
        if not self._pace.is_slow:
            return needed
        near = 0 <= unit - self._next <= NEAR
        self._window = min(LARGEST, self._window * 2) if near else max(FIRST, self._window // 2)
        return max(self._window, needed)

    def _begin_ahead(self, start: int, window: int) -> None:
        for first in range(start, start + (3 if self._whole else 1) * window, window):
            known = first in self._cache or any(first in flight.units for flight in self._flights)
            if first * UNIT < self.size and not known:
                self._begin(range(first, first + window))

    def _begin(self, units: range) -> Flight:
        if self.size:  # nothing is asked for beyond the end
            units = range(units.start, max(units.start + 1, min(units.stop, -(-self.size // UNIT))))
        data = self._lanes.begin(partial(self._read_at, units.start * UNIT, len(units) * UNIT))
        flight = Flight(units, data)
        self._flights.append(flight)
        return flight

    def _keep(self, flight: Flight) -> None:
        data = flight.data.result(0)
        for position, unit in enumerate(flight.units):
            part = data[position * UNIT : (position + 1) * UNIT]
            if part:
                self._cache[unit] = part
        if 0 in flight.units and not self._counters:
            offset, amount = COUNTERS
            self._counters = data[offset : offset + amount]
        while len(self._cache) > CACHED_UNITS:
            self._cache.popitem(last=False)
