"""Moments as people say them, and sentences whose words and values are kept apart until they are said."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, NamedTuple

EARLIER: Final = (
    "i måndags kl. {clock}", "i tisdags kl. {clock}", "i onsdags kl. {clock}", "i torsdags kl. {clock}",
    "i fredags kl. {clock}", "i lördags kl. {clock}", "i söndags kl. {clock}",
)  # fmt: skip
UNITS: Final = (
    (24 * 60, "1 dag", "{count} dagar"),
    (60, "1 timme", "{count} timmar"),
    (1, "1 minut", "{count} minuter"),
)


class Phrase(NamedTuple):
    """A Swedish sentence with named places, and what stands there: so that it can be said in another language."""

    words: str
    values: Mapping[str, object] = {}

    def __str__(self) -> str:
        return self.words.format(**self.values)


def since(moment: datetime | None, now: datetime) -> Phrase:
    """Return what comes after "sedan", in local time: "i dag kl. 14.05", "i fredags kl. 9.30", "2026-11-03"."""
    if moment is None:
        return Phrase("okänd tid")
    there = moment.astimezone(now.tzinfo)
    days = (now.date() - there.date()).days
    clock = {"clock": f"{there.hour}.{there.minute:02}"}
    if days in {0, 1}:
        return Phrase("i går kl. {clock}" if days else "i dag kl. {clock}", clock)
    if 1 < days < 7:
        return Phrase(EARLIER[there.weekday()], clock)
    return Phrase("{date}", {"date": there.date().isoformat()})


def age(length: timedelta) -> Phrase:
    """Return a length of time in its largest whole unit: "3 timmar", "1 dag"."""
    minutes = int(length.total_seconds()) // 60
    for size, one, many in UNITS:
        count = minutes // size
        if count:
            return Phrase(one) if count == 1 else Phrase(many, {"count": count})
    return Phrase("mindre än en minut")
