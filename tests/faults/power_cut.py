"""Cuts the power at every instant of a piece of work, and looks at every kind of disk that may be left.

What was synced is there. Of what was not, each write is there, is missing, or is torn at a sector; of each folder's
new, renamed and removed names a first part is there (file systems keep those in order), and nothing promises that a
name is on the disk because its file's content is.

`power_cut.py PREPARED STEP STATES SEED [careless]`: prints JSON: distinct states, what was seen, what failed.
"""

import json
import random
import shutil
import sys
import tempfile
from collections import Counter
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

from aftermath import WRONG, Aftermath, prepare, shown_after
from write_log import recorded

SECTOR = 512
MEMORY = Path("/dev/shm")  # many small files, each synced: kept off the disk where that is possible
MOST_ROUNDS = 400


class File:
    """What is on the disk, and what is on its way there."""

    def __init__(self, kept=b""):
        self.kept = kept
        self.pending = []

    def write(self, event):
        self.pending.append(event)

    def sync(self):
        self.kept = self.left(lambda _: True, lambda data: [True] * -(-len(data) // SECTOR))
        self.pending = []

    def left(self, is_there, sectors):
        """The content if `is_there` says which changes have arrived, and `sectors` which parts of a write."""
        content = bytearray(self.kept)
        for event in self.pending:
            if not is_there(event):
                continue
            if event.do == "truncate":
                del content[event.offset :]
                content.extend(bytes(event.offset - len(content)))
                continue
            for number, arrived in enumerate(sectors(event.data)):
                piece = event.data[number * SECTOR : (number + 1) * SECTOR]
                start = event.offset + number * SECTOR
                if arrived:
                    content.extend(bytes(max(0, start + len(piece) - len(content))))
                    content[start : start + len(piece)] = piece
        return bytes(content)


class Names:
    """Which files and folders have which names."""

    def __init__(self, files, folders):
        self.files, self.folders = dict(files), set(folders)

    def change(self, event, file):
        if event.do == "create":
            self.files[event.path] = file
        elif event.do == "mkdir":
            self.folders.add(event.path)
        elif event.do == "unlink":
            self.files.pop(event.path, None)
            self.folders.discard(event.path)
        elif event.path in self.files:
            self.files[event.to] = self.files.pop(event.path)


class Disk:
    """A folder as programs see it, and as it may be after a power cut."""

    def __init__(self, folder):
        paths = list(folder.rglob("*"))
        name = {path: str(path.relative_to(folder)) for path in paths}
        files = {name[path]: File(path.read_bytes()) for path in paths if path.is_file()}
        folders = {"", *(name[path] for path in paths if path.is_dir())}
        self._now, self._kept = Names(files, folders), Names(files, folders)
        self._pending = {}

    def take(self, event):
        if event.do == "confirmed":
            return
        if event.do in {"write", "truncate"}:
            self._now.files[event.path].write(event)
        elif event.do == "sync" and event.path in self._now.files:
            self._now.files[event.path].sync()
        elif event.do == "sync":
            for change in self._pending.pop(event.path, []):
                self._kept.change(*change)
        else:
            change = (event, File() if event.do == "create" else None)
            assert not event.to or _folder(event.to) == _folder(event.path), "renamed within its folder"
            self._now.change(*change)
            self._pending.setdefault(_folder(event.path), []).append(change)

    def left(self, chance):
        """One state that a power cut may leave: the content of every file by its path, and the folders."""
        share, tear = chance.choice([0.0, 0.1, 0.5, 0.9, 1.0]), chance.choice([0.0, 0.3])
        names = Names(self._kept.files, self._kept.folders)
        for changes in self._pending.values():
            for change in changes[: _part(chance, share, len(changes))]:
                names.change(*change)
        return {
            path: file.left(lambda _: chance.random() < share, lambda data: _sectors(chance, tear, data))
            for path, file in sorted(names.files.items())
            if all(str(parent).removeprefix(".") in names.folders for parent in Path(path).parents)
        }


def _folder(path):
    return str(Path(path).parent).removeprefix(".")


def _part(chance, share, count):
    return round(share * count) if share in {0.0, 1.0} else chance.randint(0, count)


def _sectors(chance, tear, data):
    torn = chance.random() < tear
    return [not torn or chance.random() < 0.5 for _ in range(-(-len(data) // SECTOR))]


def states(folder, events, wanted, chance):
    """Give distinct states, each with whether the work had been confirmed before, until there are enough."""
    seen = set()
    for _ in range(MOST_ROUNDS):
        disk, confirmed = Disk(folder), False
        asked = chance.sample(range(len(events)), min(wanted, len(events))) if wanted < len(events) else None
        for number, event in enumerate(events):
            disk.take(event)
            confirmed = confirmed or event.do == "confirmed"
            if asked is not None and number not in asked:
                continue
            left = disk.left(chance)
            key = sha256(repr((confirmed, sorted(left.items()))).encode()).digest()
            if key not in seen:
                seen.add(key)
                yield left, confirmed
            if len(seen) == wanted:
                return


def lay_out(left, folder):
    shutil.rmtree(folder, ignore_errors=True)
    for path, kept in left.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(kept)


def main(prepared, step, wanted, seed, words=()):
    seen, failures = Counter(), Counter()
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as scratch:
        start, done, left = (Path(scratch) / name for name in ("start", "done", "left"))
        old = prepare(prepared, start, step)
        shutil.copytree(start, done)
        events = recorded(done, step, words)
        after = Aftermath(step, old, shown_after(done, step))
        for files, confirmed in states(start, events, wanted, random.Random(seed)):
            lay_out(files, left)
            try:
                seen[after.look(left, confirmed=confirmed)] += 1
            except WRONG as problem:
                failures[f"{type(problem).__name__}: {problem}"[:200]] += 1
    kinds = Counter(event.do for event in events)
    return {
        "writes": kinds["write"] + kinds["truncate"],
        "syncs": kinds["sync"],
        "names": kinds["create"] + kinds["mkdir"] + kinds["rename"] + kinds["unlink"],
        "states": seen.total() + failures.total(),
        "seen": seen,
        "failed": failures.total(),
        "failures": failures,
    }


if __name__ == "__main__":
    told = main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5:])
    sys.stdout.write(json.dumps(told, ensure_ascii=False))
