"""A period of days to tell counts of: never so short that it tells of one visit."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from catalog.errors import Invalid, Reason, Refused
from kiosk.fleet.counts import SUFFIX, is_day, read_days
from kiosk.statistics import Counts
from kiosk.sync_log import FOLDER

FEWEST_DAYS: Final = 7
USUAL_DAYS: Final = 28


class Period(NamedTuple):
    """From the `first` day to the `last`, both with it (ISO)."""

    first: str
    last: str


def period(first: str, last: str, today: date) -> Period:
    """Return the period; what is empty is today, and four weeks. Raises `Invalid`."""
    for each in filter(None, (first, last)):
        if not is_day(each):
            raise Invalid(f"Dagen {each} går inte att läsa: skriv så här: 2026-11-23")
    end = date.fromisoformat(last) if last else today
    begin = date.fromisoformat(first) if first else end - timedelta(days=USUAL_DAYS - 1)
    if (end - begin).days < FEWEST_DAYS - 1:
        raise Invalid(f"Välj minst {FEWEST_DAYS} dagar: färre kan röja en enskild besökare.")
    return Period(begin.isoformat(), end.isoformat())


def counted_on(share: Path, span: Period, alive: Callable[[], object] = lambda: None) -> dict[str, list[Counts]]:
    """Return the days' counts of every kiosk, by its name on the share. Raises `Refused` if the share is away."""
    try:
        folders = sorted(path for path in (share / FOLDER).iterdir() if path.suffix == SUFFIX)
        return {folder.stem: read_days(folder, span.first, span.last, alive) for folder in folders}
    except FileNotFoundError as problem:
        if share.is_dir():
            return {}
        raise _away(problem) from problem
    except OSError as problem:
        raise _away(problem) from problem


def _away(problem: OSError) -> Refused:
    sentence = "Den delade platsen svarar inte. Kontrollera nätverket."
    return Refused(Reason.UNREACHABLE, str(problem), sentence)
