"""What a kiosk reads of the share: 1,000, 10,000 and 100,000 types (`--quick`: the first two), few and many changes.

Every read of the shared file is counted, the looks before each fetch too. The peer in the same run is a plain copy of
the file. Goals are those of the design document.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import msgspec

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1]))

from large_catalogue import records
from measure import Rows, milliseconds_since, note
from small_share import SmallShare

from catalog.entities import KIND_OF, ProductType, encode
from catalog.exchange.starter import read_starter
from catalog.publication.source.file import FileSource
from catalog.publication.source.handle import Handle
from catalog.publication.sync import Follower

ROOT = Path(__file__).resolve().parents[2]
Changes: TypeAlias = list[tuple[str, str, bytes]]
CHANGES = (1, 10, 1_000)
GOALS = {10: "<= 1.5", 1_000: "<= 1.10"}
ONE_CHANGE_BYTES = 25_000
RUNS = 3
"""Of each change; the last one's figures are kept, when the file has grown as files do."""


class Tally:
    """Opens the shared file and counts what is read of it."""

    def __init__(self) -> None:
        self.reads = self.bytes = 0

    def __call__(self, path: Path) -> "CountedFile":
        return CountedFile(path, self)

    def begin(self) -> None:
        """Count from here on."""
        self.reads = self.bytes = 0


class CountedFile(Handle):
    """Counts what is read of it."""

    def __init__(self, path: Path, tally: Tally) -> None:
        super().__init__(path)
        self._tally = tally

    def read_at(self, offset: int, amount: int) -> bytes:
        self._tally.reads += 1
        self._tally.bytes += amount
        return super().read_at(offset, amount)


def main() -> int:
    """Measure and print the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="1,000 and 10,000 types only")
    sizes = (1_000, 10_000) if parser.parse_args().quick else (1_000, 10_000, 100_000)
    rows, tally = Rows("sync"), Tally()
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            Catalogue(rows, tally, size, SmallShare(Path(name))).measure()
    return 0


class Catalogue:
    """One share with so many types, the staff PC that publishes, and a kiosk that follows."""

    def __init__(self, rows: Rows, tally: Tally, size: int, room: SmallShare) -> None:
        self._rows, self._tally, self._room = rows, tally, room
        self._size = f"{size} types"
        self._records = records(size)
        self._kiosk = Follower(FileSource(room.path, handle=tally), room.folder / "kiosk", room.key)

    def measure(self) -> None:
        """Print the rows of this size."""
        note(f"{self._size}: publishing")
        media = read_starter(ROOT / "assets" / "demo").media
        wanted = [(KIND_OF[type(record)], record.id, encode(record)) for record in self._records]
        self._rows.figures(self._size, "publishing everything", "ms", [_time(lambda: self._publish(wanted, media))])
        note(f"{self._size}: following")
        self._follow(f"{self._size}, all new", self._room.path.stat().st_size)
        for count in CHANGES:
            self._some(count)
        self._nothing_new()
        self._copied()
        self._kiosk.close()
        self._room.staff.close()

    def _publish(self, wanted: Changes, media: dict[str, bytes] | None = None) -> None:
        assert self._room.change(wanted, media=media)

    def _some(self, count: int) -> None:
        types = [record for record in self._records if isinstance(record, ProductType)]
        chosen = random.Random(count).sample(types, count)
        case = f"{self._size}, {count} changed"
        for run in range(RUNS):
            noted = (msgspec.structs.replace(each, notes=f"{count} {run}") for each in chosen)
            wanted = [("type", each.id, encode(each)) for each in noted]
            took = _time(lambda wanted=wanted: self._publish(wanted))
            changed = sum(len(kind) + len(name) + len(body) for kind, name, body in wanted)
            last = run == RUNS - 1
            self._follow(case if last else f"{case}, run {run + 1}", changed)
        self._rows.figures(case, "publishing", "ms", [took])
        self._rows.between(case, "bytes read", "bytes changed", GOALS.get(count, ""))

    def _follow(self, case: str, changed: int) -> None:
        self._tally.begin()
        took = _time(lambda: self._kiosk.stage() and self._kiosk.apply())
        self._rows.figures(case, "bytes read", "B", [self._tally.bytes])
        self._rows.figures(case, "reads", "1", [self._tally.reads])
        self._rows.figures(case, "bytes changed", "B", [changed])
        self._rows.figures(case, "becoming equal", "ms", [took])
        self._rows.figures(f"{case}, goal", "bytes read", "B", [ONE_CHANGE_BYTES])

    def _nothing_new(self) -> None:
        case = f"{self._size}, no change"
        self._tally.begin()
        self._rows.figures(case, "becoming equal", "ms", [_time(self._kiosk.poll) for _ in range(40)])
        self._tally.begin()
        self._kiosk.poll()
        self._rows.figures(case, "bytes read", "B", [self._tally.bytes])
        self._rows.figures(case, "reads", "1", [self._tally.reads])

    def _copied(self) -> None:
        case = f"{self._size}, a copy of the file"
        self._rows.figures(case, "becoming equal", "ms", [_time(self._copy) for _ in range(RUNS)])
        self._rows.figures(case, "bytes read", "B", [self._room.path.stat().st_size])
        others = [f"{self._size}, no change", *(f"{self._size}, {count} changed" for count in CHANGES)]
        for metric in ("bytes read", "becoming equal"):
            for other in others:
                self._rows.ratio(metric, case, other)
        one = f"{self._size}, 1 changed"
        self._rows.ratio("bytes read", one, f"{one}, goal", "<= 1")

    def _copy(self) -> None:
        target = self._room.folder / "copy.sqlite"
        shutil.copyfile(self._room.path, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())


def _time(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return milliseconds_since(begun)


if __name__ == "__main__":
    sys.exit(main())
