"""Moments as people say them, and sentences whose words and values are kept apart until they are said."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, NamedTuple

WEEKDAYS: Final = ("måndags", "tisdags", "onsdags", "torsdags", "fredags", "lördags", "söndags")
MONTHS: Final = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip


class Phrase(NamedTuple):
    """A Swedish sentence with named places, and what stands there: so that it can be said in another language."""

    words: str
    values: Mapping[str, object] = {}

    def __str__(self) -> str:
        return self.words.format(**self.values)


def since(moment: datetime | None, now: datetime) -> str:
    """Return what comes after "sedan", in local time: "i dag kl. 14.05", "i fredags kl. 9.30", "den 3 november"."""
    if moment is None:
        return "okänd tid"
    there, here = moment.astimezone(now.tzinfo), now
    days = (here.date() - there.date()).days
    clock = f"kl. {there.hour}.{there.minute:02}"
    if days in {0, 1}:
        return f"{'i går' if days else 'i dag'} {clock}"
    if 1 < days < 7:
        return f"i {WEEKDAYS[there.weekday()]} {clock}"
    year = f" {there.year}" if there.year != here.year else ""
    return f"den {there.day} {MONTHS[there.month - 1]}{year}"


def age(length: timedelta) -> str:
    """Return a length of time in its largest whole unit: "3 timmar", "1 dag"."""
    minutes = int(length.total_seconds()) // 60
    for size, one, many in ((24 * 60, "dag", "dagar"), (60, "timme", "timmar"), (1, "minut", "minuter")):
        count = minutes // size
        if count:
            return f"{count} {one if count == 1 else many}"
    return "mindre än en minut"
