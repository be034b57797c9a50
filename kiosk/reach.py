"""Whether phones reach the form at all: codes that were shown all week, and a form that nobody opened."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from kiosk.statistics import read_day

FEWEST_CODES: Final = 5
FEWEST_DAYS: Final = 3
"""Fewer codes, or on fewer days of a week, say nothing: many visitors would rather call."""
LOOK_SECONDS: Final = 3600.0


def complaint_of_last_week(statistics: Path, opened_on: str, today: date) -> str:
    """Return what staff should hear of the last whole week; empty if there is nothing to say.

    `opened_on` is the last day (ISO) somebody opened the form, empty if nobody has.
    """
    monday = today - timedelta(days=today.weekday() + 7)
    days = [monday + timedelta(days=after) for after in range(7)]
    shown = [read_day(statistics, day.isoformat()).get("code", {}).get("shown", 0) for day in days]
    too_few = sum(shown) < FEWEST_CODES or sum(1 for codes in shown if codes) < FEWEST_DAYS
    if too_few or opened_on >= monday.isoformat():
        return ""
    return (
        f"Ingen når formuläret: koder visades {days[0]} till {days[-1]}, men ingen öppnade det. "
        "Prova en kod med en telefon på besökarnas nät."
    )


class Reach:
    """Looks once an hour; what it says of a week is always the same line."""

    def __init__(
        self,
        statistics: Path,
        form: Callable[[], dict[str, object] | None],
        today: Callable[[], date],
        tell: Callable[[str], None],
    ) -> None:
        """`form` gives what form.json says; `tell` takes a line for staff."""
        self._statistics, self._form, self._today, self._tell = statistics, form, today, tell
        self._next_look = 0.0

    def step(self, now: float) -> None:
        """Look if it is time; `now` counts seconds from anywhere."""
        if now < self._next_look:
            return
        self._next_look = now + LOOK_SECONDS
        opened_on = str((self._form() or {}).get("opened_on", ""))
        complaint = complaint_of_last_week(self._statistics, opened_on, self._today())
        if complaint:
            self._tell(complaint)
