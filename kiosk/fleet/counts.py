"""Anonymous day counts on the share: `kiosks/<name>.counts/<day>.json`, the same counts as the kiosk keeps itself.

What is read is believed as little as what is counted: kinds and values that no kiosk may count are passed over.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from catalog.errors import CatalogError, Invalid
from kiosk.fleet.placing import read_content, write_over
from kiosk.statistics import BY_ID, FIXED, KEPT_DAYS, MOST_VALUES, REST, VERSION, Counts, may_be_counted, read_day

SUFFIX: Final = ".counts"
MOST_TIMES: Final = 1_000_000
"""More than a day has seconds: no kiosk counts so much."""
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


class Day(msgspec.Struct, frozen=True):
    """What one kiosk counted on one day."""

    day: str
    counts: dict[str, dict[str, Annotated[int, Meta(gt=0, le=MOST_TIMES)]]]
    version: int = VERSION


def send_days(statistics: Path, folder: Path, today: str, told: dict[str, int], *, today_too: bool) -> dict[str, int]:
    """Bring the days that `told` (sizes by day) does not know as they are to `folder`; return what is told now.

    Raises `OSError`. Days that the kiosk has forgotten are forgotten on the share too.
    """
    if not folder.is_dir():
        folder.mkdir()
        told = {}
    here = {path.stem: path.stat().st_size for path in statistics.glob("????-??-??.json") if is_day(path.stem)}
    done = {day: size for day, size in told.items() if day in here}
    for day in sorted(here)[-KEPT_DAYS:]:
        if told.get(day) == here[day] or (day >= today and not today_too):
            continue
        write_over(folder / f"{day}.json", Day(day, read_day(statistics, day)))
        done[day] = here[day]
    for day in set(told) - set(here):
        (folder / f"{day}.json").unlink(missing_ok=True)
    return done


def read_days(folder: Path, first: str, last: str, alive: Callable[[], object] = lambda: None) -> list[Counts]:
    """Return what was counted on the days from `first` to `last`; a day that cannot be read is left out.

    Raises `OSError` if the folder cannot be read; one that is not there has no days.
    """
    found = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.suffix == ".json" and is_day(path.stem) and first <= path.stem <= last:
            alive()
            with suppress(CatalogError, OSError):
                found.append(read_counts(path))
    return found


def read_counts(path: Path) -> Counts:
    """Return one day's counts, only what may be counted. Raises `OSError`, `Invalid`."""
    try:
        day = msgspec.json.decode(read_content(path), type=Day)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise Invalid("Filen går inte att läsa.", f"{path.name}: {problem}") from problem
    if day.day != path.stem:
        raise Invalid("Filen hör till en annan dag.", path.name)
    return {kind: values for kind, every in day.counts.items() if (values := _counted(kind, every))}


def is_day(text: str) -> bool:
    """Say whether `text` is a day, as 2026-11-23."""
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _counted(kind: str, every: dict[str, int]) -> dict[str, int]:
    values = {value: times for value, times in every.items() if value == REST or may_be_counted(kind, value)}
    return values if kind in FIXED.keys() | BY_ID and len(values) <= MOST_VALUES + 1 else {}
