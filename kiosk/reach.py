"""Whether anybody reaches anybody: phones the form, staff what visitors sent. What does not, staff are told."""

from collections.abc import Callable, Sequence
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


def complaint_of_unread(form: dict[str, object] | None) -> str:
    """Return what staff should hear when `form.json` says that nobody reads what visitors send; else nothing."""
    if not form or form.get("late") is not True:
        return ""
    return (
        f"Ingen har läst anmälningarna sedan {form.get('inbox_since', '')}. Kiosken lovar inte längre något svar. "
        "Läs dem: catalog inbox"
    )


class HourlyLook:
    """Asks what there is to complain of once an hour, and tells it; each complaint is always the same line."""

    def __init__(self, complaints: Sequence[Callable[[], str]], tell: Callable[[str], None]) -> None:
        """Each of `complaints` returns a line, or nothing; `tell` takes a line for staff."""
        self._complaints, self._tell = complaints, tell
        self._next_look = 0.0

    def step(self, now: float) -> None:
        """Look if it is time; `now` counts seconds from anywhere."""
        if now < self._next_look:
            return
        self._next_look = now + LOOK_SECONDS
        for line in filter(None, (complaint() for complaint in self._complaints)):
            self._tell(line)
