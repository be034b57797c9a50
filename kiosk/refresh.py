"""When to look at the share, when to fetch, and when a switch is polite. Pure: time and chance are passed in."""

from typing import NamedTuple

JITTER = 0.5
LONGEST_RETRY_SECONDS = 600.0
WATCHFUL_SECONDS = 0.25
"""How often the screen's state is read while a publication waits to come on show."""
RESTFUL_SECONDS = 1.0
APPLY_RETRY_SECONDS = 5.0


def poll_pause(mean_seconds: float, chance: float) -> float:
    """Return the seconds to the next look at the share: the mean, give or take half. `chance` lies in 0..1."""
    return mean_seconds * (1 - JITTER + 2 * JITTER * chance)


def retry_pause(mean_seconds: float, failures: int) -> float:
    """Return the seconds before an unchanged share is fetched again after so many failures in a row."""
    return min(max(LONGEST_RETRY_SECONDS, mean_seconds), mean_seconds * 2.0 ** min(max(failures - 1, 0), 16))


def is_polite(screen: dict[str, object] | None) -> bool:
    """Whether the catalogue may switch now: the screen says that nobody is looking."""
    return screen is not None and screen.get("may_switch") is True


class Schedule(NamedTuple):
    """When the share is looked at and fetched from next. Times are seconds of one clock."""

    mean_seconds: float
    next_poll: float = 0.0
    behind: bool = True
    """Whether something may have been published that has not been fetched."""
    failures: int = 0
    next_fetch: float = 0.0

    def polled(self, now: float, chance: float, *, changed: bool) -> "Schedule":
        """The share was looked at; a change is fetched at once."""
        later = self._replace(next_poll=now + poll_pause(self.mean_seconds, chance))
        return later._replace(behind=True, next_fetch=now) if changed else later

    def fetched(self) -> "Schedule":
        """All that was published is here."""
        return self._replace(behind=False, failures=0)

    def failed(self, now: float) -> "Schedule":
        """It could not be fetched: try again, less and less often, or when the share changes."""
        failures = self.failures + 1
        return self._replace(behind=True, failures=failures, next_fetch=now + retry_pause(self.mean_seconds, failures))

    def should_fetch(self, now: float) -> bool:
        """Whether to fetch now."""
        return self.behind and now >= self.next_fetch
