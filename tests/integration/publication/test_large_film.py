"""A film of a hundred megabytes passes through without ever being held."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
MEGABYTES = 100
CODE = """
import resource, sys
from hashlib import file_digest
from pathlib import Path
from small_share import FILMS, SmallShare, a_film, a_type, follow
from catalog.films.importing import import_film
from catalog.publication.media.uploading import upload

def held():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10

folder, single = Path(sys.argv[1]), sys.argv[2] == "single"
given = folder / "given.mp4"
with given.open("wb") as file:
    file.write((FILMS / "green.mp4").read_bytes() + (SIZE << 20).to_bytes(4, "big") + b"free")
    file.truncate(file.tell() - 8 + (SIZE << 20))
room = SmallShare(folder)
small, media = a_film()
room.put(a_type(101, films=(small,)), media=media)
kiosk = room.follower("kiosk")
follow(kiosk)
before = held()
made = import_film(given, folder / "kept")
if single:
    upload(room.path, {made.sha256: made.path}, {made.sha256: "video/mp4"}, single=True)
film, media = a_film(sha256=made.sha256, bytes=made.facts.bytes)
room.put(a_type(102, films=(film,)), media=media | {made.sha256: made.path})
follow(kiosk)
assert kiosk.check()
with kiosk.mirror.media_path(made.sha256).open("rb") as file:
    assert file_digest(file, "sha256").hexdigest() == made.sha256
assert (room.share / "media" / made.sha256[:2] / made.sha256).exists() != single
print(held() - before)
""".replace("SIZE", str(MEGABYTES))


@pytest.mark.parametrize("way", ["beside", "single"])
def test_a_film_is_never_held_in_memory(tmp_path, way):
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path), way],
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests")))},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < MEGABYTES / 2, f"{done.stdout} MB more than before"
