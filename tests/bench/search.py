"""Searching and listing as the catalogue grows: 1,000, 10,000 and 100,000 types (`--quick`: the first two).

The floor in the same run is one indexed look-up of a record by its key; ratios say how many of those a search costs.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from catalogue_folder import write_catalogue
from large_catalogue import ROOTS
from measure import Rows, milliseconds_since, note

from catalog.database import open_for_reading
from catalog.queries import Catalogue


def main() -> int:
    """Measure and print the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="1,000 and 10,000 types only")
    sizes = (1_000, 10_000) if parser.parse_args().quick else (1_000, 10_000, 100_000)
    rows = Rows("search")
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            _measure(rows, size, Path(name) / "catalog.sqlite")
    for metric in ("a word as it is typed", "a word with an error", "first page of cards"):
        rows.ratio(metric, f"{sizes[-1]} types", f"{sizes[0]} types")
        rows.ratio(metric, "10000 types", "10000 types, floor")
    return 0


def _measure(rows: Rows, size: int, path: Path) -> None:
    note(f"{size} types: making the catalogue")
    rows.figures(f"{size} types", "making and deriving everything", "ms", [_make(path, size)])
    connection = open_for_reading(path)
    catalogue = Catalogue(connection, path.parent, lambda: "2026-01-01")
    chance = random.Random(2)
    words = [word for word in ROOTS.split() if len(word) >= 3]
    typed = [word[:length] for word in words for length in range(2, len(word) + 1)]
    wrong = [_misspelt(word, chance) for word in words if len(word) >= 5]
    case = f"{size} types"
    rows.figures(
        case, "a word as it is typed", "ms", [_time(lambda w=word: catalogue.search(w, "sv")) for word in typed]
    )
    rows.figures(
        case, "a word with an error", "ms", [_time(lambda w=word: catalogue.search(w, "sv")) for word in wrong]
    )
    rows.figures(case, "first page of cards", "ms", [_time(lambda: catalogue.cards("sv", limit=24)) for _ in range(40)])
    floor = [_time(lambda: catalogue.type("typ-000500")) for _ in range(40)]
    for metric in ("a word as it is typed", "a word with an error", "first page of cards"):
        rows.figures(f"{case}, floor", metric, "ms", floor)
    connection.close()


def _make(path: Path, size: int) -> float:
    begun = time.perf_counter()
    write_catalogue(path, size)
    return milliseconds_since(begun)


def _time(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return milliseconds_since(begun)


def _misspelt(word: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(word) - 1)
    return word[:place] + chance.choice("aeionrst") + word[place + 1 :]


if __name__ == "__main__":
    sys.exit(main())
