"""When a process that stopped is started again. Pure: time is passed in, in seconds."""

from typing import NamedTuple

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 60.0
HEALTHY_SECONDS = 120.0
"""Whoever ran this long had no fault of its own start."""


class Restarts(NamedTuple):
    """How often in a row a process stopped soon after its start."""

    failures: int = 0

    def after(self, ran_for: float) -> "Restarts":
        """A process stopped after `ran_for` seconds."""
        return Restarts(1 if ran_for >= HEALTHY_SECONDS else self.failures + 1)

    @property
    def pause(self) -> float:
        """Seconds to wait: longer each time, at most a minute."""
        return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(self.failures - 1, 10)) if self.failures else 0.0


class Pulse(NamedTuple):
    """The last heartbeat seen of a process, and when it was first seen."""

    beat: object = None
    since: float = 0.0

    def seen(self, beat: object, now: float) -> "Pulse":
        """A heartbeat was read; an unchanged one does not count."""
        return self if beat == self.beat else Pulse(beat, now)

    def silent_for(self, now: float) -> float:
        """Seconds without a new heartbeat."""
        return now - self.since
