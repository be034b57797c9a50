"""When to look at the share, when a switch is polite, when to check the disk. Pure: time and chance are passed in."""

JITTER = 0.5
WATCHFUL_SECONDS = 0.25
"""How often the screen's state is read while a publication waits to come on show."""
RESTFUL_SECONDS = 1.0
APPLY_RETRY_SECONDS = 5.0
NIGHT_HOURS = range(1, 5)
LEAST_BETWEEN_CHECKS = 18 * 3600.0
MOST_BETWEEN_CHECKS = 36 * 3600.0
"""A kiosk that is switched off at night is checked in the daytime, while nobody is looking."""


def poll_pause(mean_seconds: float, chance: float) -> float:
    """Return the seconds to the next look at the share: the mean, give or take half. `chance` lies in 0..1."""
    return mean_seconds * (1 - JITTER + 2 * JITTER * chance)


def is_polite(screen: dict[str, object] | None) -> bool:
    """Whether the catalogue may switch now: the screen says that nobody is looking."""
    return screen is not None and screen.get("may_switch") is True


def rest(now: float, next_poll: float, *, staged: bool) -> float:
    """Return the seconds until there may be something to do: less while a publication waits for its moment."""
    longest = WATCHFUL_SECONDS if staged else RESTFUL_SECONDS
    return max(0.01, min(longest, next_poll - now))


def check_is_due(last: float, now: float, hour: int) -> bool:
    """Whether to read the whole disk copy again: last and now in seconds since 1970, the hour of the day here.

    A clock that has been set back makes it due: nobody knows then how long ago the last one was.
    """
    since = now - last
    return since < 0 or since > (LEAST_BETWEEN_CHECKS if hour in NIGHT_HOURS else MOST_BETWEEN_CHECKS)
