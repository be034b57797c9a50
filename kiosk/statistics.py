"""Anonymous counts of a day: what was opened, never by whom, when, or in which order.

One file a day, `<data>/statistics/2026-11-23.json`:

    {"version": 1, "day": "2026-11-23", "counts": {"area": {"trygg": 3}, "felt": {"fallarm/5": 1}}}

What a visitor writes is never counted by its words: of a search only whether it found something. Counts under five are
kept here and hidden where they are shown.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from catalog.publication.durable import sync_folder

VERSION: Final = 1
FIXED: Final[dict[str, frozenset[str]]] = {
    "search": frozenset({"found", "nothing"}),
    "interest": frozenset({"contact", "try", "showing", "information"}),
    "visit": frozenset({"left", "timeout"}),
    "code": frozenset({"shown"}),
}
"""Kinds that have no other values than these."""
BY_ID: Final = frozenset({"area", "need", "type", "station", "answer", "unanswered", "felt", "language", "no-voice"})
"""Kinds whose values are ids of the catalogue; `felt` is a type and a face, `fallarm/5`, 5 the best.
`no-voice` is a language that somebody wanted to listen in and the computer could not speak."""
REST: Final = "*"
"""Where a day's further values of a kind are counted when there are `MOST_VALUES` already."""
MOST_VALUES: Final = 500
KEPT_DAYS: Final = 400
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_FACE: Final = re.compile(rf"{_ID.pattern}/[1-5]")

Counts = dict[str, dict[str, int]]


class Statistics:
    """Counts in memory until `keep` writes them; `today` gives an ISO date."""

    def __init__(self, folder: Path, today: Callable[[], str]) -> None:
        self._folder = folder
        self._today = today
        self._waiting: dict[str, Counter[tuple[str, str]]] = {}

    def count(self, what: str) -> bool:
        """Count `kind:value` once, today; False, and nothing counted, for what could be somebody's own words."""
        kind, _, value = what.partition(":")
        if not may_be_counted(kind, value):
            return False
        day = self._waiting.setdefault(self._today(), Counter())
        known = sum(1 for each, _ in day if each == kind)
        day[(kind, value if known < MOST_VALUES or (kind, value) in day else REST)] += 1
        return True

    def keep(self) -> bool:
        """Add what was counted to the days' files, durably; False if that failed: it is tried again next time."""
        try:
            for day in sorted(self._waiting):
                self._add(day, self._waiting[day])
                del self._waiting[day]
            self._forget_old_days()
        except OSError:
            return False
        return True

    def _add(self, day: str, counted: Counter[tuple[str, str]]) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        news: Counts = {}
        for (kind, value), times in counted.items():
            news.setdefault(kind, {})[value] = times
        counts = merged(read_day(self._folder, day), news)
        unfinished, target = self._folder / f".{day}.unfinished", self._folder / f"{day}.json"
        with unfinished.open("w", encoding="utf-8") as file:
            json.dump({"version": VERSION, "day": day, "counts": counts}, file, sort_keys=True, indent=1)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
        sync_folder(self._folder)

    def _forget_old_days(self) -> None:
        for file in sorted(self._folder.glob("????-??-??.json"))[:-KEPT_DAYS]:
            file.unlink()


def may_be_counted(kind: str, value: str) -> bool:
    """Whether this is a known kind with one of its values, or with an id as the catalogue has them."""
    if kind in FIXED:
        return value in FIXED[kind]
    pattern = _FACE if kind == "felt" else _ID
    return kind in BY_ID and pattern.fullmatch(value) is not None


def merged(one: Counts, other: Counts) -> Counts:
    """Return the sums; of each kind the `MOST_VALUES` values counted most, and `REST`. The order is no matter."""
    return {
        kind: _bounded(Counter(one.get(kind, {})) + Counter(other.get(kind, {}))) for kind in one.keys() | other.keys()
    }


def read_day(folder: Path, day: str) -> Counts:
    """Return what was counted that day; nothing if there is no file that can be read."""
    found: Counts = {}
    with suppress(OSError, ValueError, TypeError, AttributeError, KeyError):
        for kind, values in json.loads((folder / f"{day}.json").read_bytes())["counts"].items():
            found[str(kind)] = {str(value): int(times) for value, times in values.items() if int(times) > 0}
    return found


def _bounded(counted: Counter[str]) -> dict[str, int]:
    rest = counted.pop(REST, 0)
    in_order = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    rest += sum(times for _, times in in_order[MOST_VALUES:])
    return dict(in_order[:MOST_VALUES]) | ({REST: rest} if rest else {})
