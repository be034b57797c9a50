"""The demo's times for showings: on weekdays, two weeks from the day on which the demo is made."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from catalog.entities import Slot

WEEKDAYS: Final = 10
HOURS: Final = ("10:00", "14:00")
"""Within the hours of the demo's room (`assets/demo/room.json`)."""
MINUTES: Final = 30


def demo_times(made_on: date) -> Iterator[Slot]:
    """Give the times, the earliest first. They begin on the next weekday: nobody can say what is left of today."""
    days = (made_on + timedelta(days=number) for number in range(1, WEEKDAYS // 5 * 7 + 1))
    for day in days:
        if day.isoweekday() <= 5:
            for hour in HOURS:
                starts = f"{day}T{hour}"
                yield Slot(id=starts.replace(":", ""), starts=starts, minutes=MINUTES)
