"""kill -9 before every single step that touches a file: a registration arrives exactly once, whatever happens."""

import shutil
import subprocess
import sys

import pytest
from showroom_kiosk import ROOT
from test_seal import ANNA, PUBLIC, a_registration

from kiosk.interest.delivery import carry
from kiosk.interest.inbox import Inbox
from kiosk.interest.outbox import Outbox
from kiosk.interest.seal import seal, unseal

ID = "ab" * 16
MOST_STEPS = 60
DYING = """
import os, sys
from pathlib import Path
from kiosk.interest.delivery import carry
from kiosk.interest.outbox import Outbox

folder, deed, left, name = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]
TOUCHING = {"open", "os.rename", "os.remove", "os.mkdir", "os.utime", "os.listdir", "os.scandir", "os.truncate"}

def step(event, arguments):
    global left
    if event in TOUCHING and str(folder) in str(arguments[:2]):
        left -= 1
        if left < 0:
            os._exit(9)

outbox = Outbox(folder / "outbox")
sealed = (folder / "sealed").read_bytes()
sys.addaudithook(step)
if deed == "put":
    outbox.put(name, sealed)
else:
    carry(outbox, folder / "share", name)
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "catalog.sqlite").touch()
    (tmp_path / "sealed").write_bytes(seal(a_registration(), PUBLIC))
    return tmp_path


def dies(folder, deed, steps):
    """Do it in a process that is gone before step number `steps`; say whether it was."""
    words = [sys.executable, "-c", DYING, str(folder), deed, str(steps), ID]
    done = subprocess.run(words, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode in {0, 9}, done.stderr
    return done.returncode == 9


def arrived(folder):
    return [path for path in (folder / "share").rglob("*.sealed") if not path.name.startswith(".")]


def prepared(base, steps):
    """A fresh copy of the rooms for one death."""
    return shutil.copytree(base, base.parent / f"{base.name}-{steps}")


def test_before_every_step_of_carrying(folder):
    Outbox(folder / "outbox").put(ID, (folder / "sealed").read_bytes())
    deaths = 0
    for steps in range(MOST_STEPS):
        rooms = prepared(folder, steps)
        if not dies(rooms, "carry", steps):
            break
        deaths += 1
        outbox = Outbox(rooms / "outbox")
        assert outbox.has(ID)
        assert all(unseal(path.read_bytes(), [ANNA]) for path in arrived(rooms))
        if outbox.count():
            carry(outbox, rooms / "share", ID)
        assert [path.name for path in arrived(rooms)] == [f"{ID}.sealed"]
        assert outbox.count() == 0
        assert outbox.has(ID)
    assert 6 <= deaths < MOST_STEPS, deaths


@pytest.mark.parametrize("deed", ["handle", "erase"])
def test_and_staff_deal_with_it_meanwhile(folder, deed):
    Outbox(folder / "outbox").put(ID, (folder / "sealed").read_bytes())
    dealt_with = 0
    for steps in range(MOST_STEPS):
        rooms = prepared(folder, steps)
        died = dies(rooms, "carry", steps)
        inbox = Inbox(rooms / "share" / "inbox")
        if arrived(rooms):
            getattr(inbox, deed)(inbox.find(ID))
            dealt_with += 1
            outbox = Outbox(rooms / "outbox")
            if outbox.count():
                carry(outbox, rooms / "share", ID)
            assert [entry.handled for entry in inbox.entries()[0]] == ([True] if deed == "handle" else [])
        if not died:
            break
    assert dealt_with >= 3


def test_before_every_step_of_storing(folder):
    deaths = 0
    for steps in range(MOST_STEPS):
        rooms = prepared(folder, steps)
        if not dies(rooms, "put", steps):
            break
        deaths += 1
        outbox = Outbox(rooms / "outbox")
        content = (rooms / "sealed").read_bytes()
        if outbox.has(ID):
            assert outbox.read(ID) == content
        else:
            assert outbox.put(ID, content)
        assert outbox.waiting() == [ID]
        assert not list((rooms / "outbox").glob(".*"))
    assert 2 <= deaths < MOST_STEPS, deaths
