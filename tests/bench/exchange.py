"""A catalogue of 10,000 types as Excel, CSV and JSON: how long it takes to write, and to see what a file would change.

`--types` says how many. Each row: the file, its size, seconds out, seconds in (nothing changed), most memory (MB).
"""

import argparse
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from large_catalogue import records
from measure import Rows, note

from catalog.entities import KIND_OF
from catalog.exchange import files

TYPES = 10_000
ENDINGS = (".json", ".csv", ".xlsx")


def main() -> int:
    """Measure and print one row for each kind of file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--types", type=int, default=TYPES)
    count = parser.parse_args().types
    made = {(KIND_OF[type(each)], each.id): each for each in records(count)}
    rows = Rows("exchange")
    with tempfile.TemporaryDirectory() as folder:
        for ending in ENDINGS:
            path = Path(folder) / f"katalog{ending}"
            told: list[str] = []

            def progress(what: str, done: int, total: int, told: list[str] = told) -> None:
                told.append(f"{what} {done}/{total}")

            note(f"{ending}: {len(made)} records")
            begun = time.perf_counter()
            files.write(path, made, {}, progress)
            between = time.perf_counter()
            found, _ = files.preview(path, made, None, progress)
            ended = time.perf_counter()
            assert not found.changes
            assert not found.errors
            rows.row(
                file=ending, types=count, megabytes=round(path.stat().st_size / 1e6, 1),
                out_seconds=round(between - begun, 1), in_seconds=round(ended - between, 1), progress_calls=len(told),
                most_memory_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            )  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
