"""What following the shared file costs: a kiosk, a plain copy, rsync and sqlite3_rsync, in turn in the same run.

A row for each case and contender: {"bench","types","media","case","who","rounds","bytes_read","reads",
"bytes_travelled","bytes_changed","ms","ms_min","ms_max"}; medians of the rounds. `bytes_read`: of the shared file,
which all travel from a share; `bytes_travelled`: what would travel if a peer's other end ran beside the file;
`bytes_changed`: kind, id and body of the records as they are written, not compressed, and new pictures. `ms`: until
the change is on the disk.
A row for each goal of the design: {"bench","types","media","case","what","figure","goal","met"}.
"""

import argparse
import random
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Self, TypeAlias

import msgspec

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1]))

from contenders import PEERS, Contender, Copied, Followed, Kiosk
from large_catalogue import records
from large_share import Pictures, pictured, write_share
from measure import Rows, note
from small_share import PRIVATE, SmallShare

from catalog.entities import ProductType, Record, encode
from catalog.exchange.starter import read_starter
from catalog.publication.signing import Signer

ROOT = Path(__file__).resolve().parents[2]
Publication: TypeAlias = tuple[list[tuple[str, str, bytes]], dict[str, bytes]]
CHANGES = (1, 10, 1_000)
ROUND_TRIP = 0.02
LOOKS = 40
FOLLOWED_BYTES, ONE_BYTES, LOOK_BYTES, FAR_MS = {10: 1.5, 1_000: 1.10}, 25_000, 100, 2_000
FEWER, QUICKER, DESIGN_MEDIA = 900, 100, 2_000_000_000
"""Goals of the design document: times a copy, for 10 of 10,000 with so many bytes of media. With less they are told
without a goal: what a record costs does not shrink with its pictures."""


def main() -> int:
    """Measure and print the rows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="1,000 and 10,000 types, one round, 20 MB of pictures")
    parser.add_argument("--sizes", type=_sizes, help="numbers of types, with commas (default: 1000,10000,100000)")
    parser.add_argument(
        "--media-bytes",
        type=int,
        help="pictures of the 10,000 types (default: 200000000; the design's case: 2000000000)",
    )
    chosen = parser.parse_args()
    sizes = chosen.sizes or ((1_000, 10_000) if chosen.quick else (1_000, 10_000, 100_000))
    media = chosen.media_bytes if chosen.media_bytes is not None else 20_000_000 if chosen.quick else 200_000_000
    rows = Rows("sync")
    for size in sizes:
        with tempfile.TemporaryDirectory() as name, Bench(rows, Path(name), size) as bench:
            bench.measure(1 if chosen.quick or size > 10_000 else 3)
    if media:
        with tempfile.TemporaryDirectory() as name, Bench(rows, Path(name), 10_000, media) as bench:
            bench.measure_pictures(1 if chosen.quick else 3)
    return 0


class Bench:
    """One share with so many types, the staff PC that publishes, and all who follow."""

    def __init__(self, rows: Rows, folder: Path, size: int, media: int = 0) -> None:
        note(f"{size} types, {media} bytes of pictures: writing the share, following it from nothing")
        self._rows = rows
        self._case: dict[str, object] = {"types": size, "media": media}
        self._pictures, self._picture_bytes = Pictures(), media // size
        self._types: list[ProductType] = []
        signer = Signer(PRIVATE)
        path = write_share(folder / "share", self._made(size), signer, folder / "kiosk" / "media")
        if not media:
            shutil.rmtree(folder / "kiosk" / "media")
        kiosk = Kiosk(path, folder / "kiosk", signer.public)
        self._contenders: list[Contender] = [kiosk, *(peer(path, folder / peer.name) for peer in PEERS)]
        first = {each.name: [each.follow()] for each in self._contenders}
        if not media:
            self._tell("all new", path.stat().st_size, {name: first[name] for name in ("kiosk", "copy")})
        kiosk.follower.close()
        for copy in ("far", "staff"):
            shutil.copytree(folder / "kiosk", folder / copy)
        self._kiosk = Kiosk(path, folder / "kiosk", signer.public)
        self._far = Kiosk(path, folder / "far", signer.public, ROUND_TRIP)
        self._contenders[0:1] = [self._kiosk, self._far]
        self._room = SmallShare(folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for each in (self._kiosk.follower, self._far.follower, self._room.staff):
            each.close()

    def measure(self, rounds: int) -> None:
        """Print the rows of texts that change, and of nothing that changes."""
        for count in CHANGES:
            case = f"{count} changed"
            changes = [self._changed(count, turn) for turn in range(rounds)]
            found, changed = self._followed(case, changes)
            read = statistics.median(each.read for each in found["kiosk"])
            if count in FOLLOWED_BYTES:
                self._goal(case, "bytes read / bytes changed", read / changed, FOLLOWED_BYTES[count])
                self._goal(case, "the same, a stretch", read / changed, 1.0)
            else:
                self._goal(case, "bytes read", read, ONE_BYTES)
        slow = statistics.median(each.seconds for each in found[self._far.name])
        self._goal(case, f"ms at {ROUND_TRIP * 1000:g} ms a read", slow * 1000, FAR_MS)
        self._no_change()

    def measure_pictures(self, rounds: int) -> None:
        """Print the rows of ten types that change, their pictures too."""
        for case, pictures in (("10 changed", False), ("10 changed, with new pictures", True)):
            changes = [self._changed(10, turn, pictures=pictures) for turn in range(rounds)]
            found, _ = self._followed(case, changes)
            mine, copied = (
                [statistics.median(each) for each in zip(*found[name], strict=True)] for name in ("kiosk", "copy")
            )
            full = self._picture_bytes * len(self._types) >= DESIGN_MEDIA
            self._goal(case, "bytes read / a copy's", mine[0] / copied[0], 1 / FEWER if full else None)
            self._goal(case, "ms / a copy's", mine[3] / copied[3], 1 / QUICKER if full else None)
            for name in ("rsync", "sqlite3_rsync"):
                travelled = statistics.median(each.travelled for each in found[name])
                self._goal(case, f"bytes read / those {name} exchanges", mine[0] / travelled, 1.0)

    def _made(self, size: int) -> Iterator[tuple[Record, dict[str, bytes]]]:
        media = read_starter(ROOT / "assets" / "demo").media
        for each in records(size):
            if not isinstance(each, ProductType):
                yield each, media
                media = {}
                continue
            made, new = each, {}
            if self._picture_bytes:
                made, new = pictured(each, self._pictures, self._picture_bytes)
            self._types.append(made)
            yield made, new

    def _changed(self, count: int, turn: int, *, pictures: bool = False) -> Publication:
        changes, media = [], {}
        for each in random.Random(count).sample(self._types, count):
            now = each
            if pictures:
                now, new = pictured(each, self._pictures, self._picture_bytes)
                media |= new
            said = f"{now.summary['sv']} Ändrad {turn}."
            now = msgspec.structs.replace(now, summary={**now.summary, "sv": said}, notes=f"{count} {pictures}")
            changes.append(("type", now.id, encode(now)))
        return changes, media

    def _followed(self, case: str, publications: Sequence[Publication]) -> tuple[dict[str, list[Followed]], int]:
        """Publish one after the other; let all follow each, another one first every time."""
        note(f"{self._case['types']} types: {case}")
        found: dict[str, list[Followed]] = {each.name: [] for each in self._contenders}
        changed = 0
        for turn, (changes, media) in enumerate(publications):
            assert self._room.change(changes, media=media)
            changed = sum(len(kind) + len(name) + len(body) for kind, name, body in changes)
            changed += sum(map(len, media.values()))
            for each in islice(cycle(self._contenders), turn, turn + len(self._contenders)):
                found[each.name].append(each.follow())
        self._tell(case, changed, found)
        return found, changed

    def _no_change(self) -> None:
        looks = [self._kiosk.look() for _ in range(LOOKS)]
        self._tell("no change", 0, {"kiosk": looks, **{each.name: [each.follow()] for each in self._peers()}})
        self._goal("no change", "bytes read", max(each.read for each in looks), LOOK_BYTES)
        self._goal("no change", "reads", max(each.reads for each in looks), 1)

    def _peers(self) -> Iterable[Copied]:
        return (each for each in self._contenders if isinstance(each, Copied))

    def _tell(self, case: str, changed: int, found: dict[str, list[Followed]]) -> None:
        for who, followed in found.items():
            read, reads, travelled, seconds = (statistics.median(each) for each in zip(*followed, strict=True))
            times = [each.seconds * 1000 for each in followed]
            self._rows.row(
                **self._case,
                case=case,
                who=who,
                rounds=len(followed),
                bytes_read=round(read),
                reads=round(reads) if who.startswith("kiosk") else None,
                bytes_travelled=round(travelled),
                bytes_changed=changed,
                ms=round(seconds * 1000, 3),
                ms_min=round(min(times), 3),
                ms_max=round(max(times), 3),
            )

    def _goal(self, case: str, what: str, figure: float, most: float | None) -> None:
        self._rows.goal({**self._case, "case": case}, what, figure, most)


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(each) for each in text.split(","))


if __name__ == "__main__":
    sys.exit(main())
