"""A computer whose clock is ten years off publishes and follows like any other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from small_share import SmallShare, a_need, content, follow

ROOT = Path(__file__).resolve().parents[2]
OFF = ["-10y", "+10y"]

FOLLOW = """
import sys, time
from pathlib import Path
from catalog.publication.sync import Follower
follower = Follower(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
follower.stage()
print(time.localtime().tm_year, follower.apply().seq, follower.poll(), follower.check())
"""

PUBLISH = """
import sys, time
sys.path.insert(0, "tests")
from small_share import SmallShare, a_need
room = SmallShare(sys.argv[1])
print(time.localtime().tm_year, room.put(a_need(77, "Tio år fel")).seq)
"""


def elsewhen(off, program, *words):
    """Run a program on a computer whose clock is off; return what it says, the year first."""
    command = ["faketime", "-f", off, sys.executable, "-c", program, *map(str, words)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    year, *rest = done.stdout.split()
    assert (int(year) < 2020) == (off == "-10y"), "the clock is not off"
    return rest


@pytest.mark.parametrize("off", OFF)
def test_a_kiosk(room, off):
    room.kiosk.close()
    assert elsewhen(off, FOLLOW, room.path, room.folder / "kiosk", room.key) == ["4", "False", "True"]
    room.kiosk = room.follower("kiosk")
    assert content(room.kiosk) == content(room.staff)


@pytest.mark.parametrize("off", OFF)
def test_a_staff_pc(room, off):
    room.staff.close()
    assert elsewhen(off, PUBLISH, room.folder) == ["5"]
    assert b"Tio" in (follow(room.kiosk) and room.kiosk.mirror.body("need", "need-77"))
    staff = SmallShare(room.folder)
    assert staff.put(a_need(78)).seq == 6, "and the next one, whose clock is right"
    assert follow(room.kiosk).seq == 6
    staff.staff.close()
