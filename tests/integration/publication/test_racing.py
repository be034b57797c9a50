"""Two real programs that publish at once, also the same records: every edit that was published is there in the end."""

import json
import subprocess
import sys
from pathlib import Path

import apsw
import pytest
from small_share import SmallShare, a_need, content, follow

ROOT = Path(__file__).resolve().parents[3]

PROGRAM = """
import json, random, sys
sys.path.insert(0, "tests")
from small_share import WHEN, SmallShare, a_need
from catalog.entities import Change, decode, encode
from catalog.errors import Conflict
from catalog.publication.conflicts import origin
from catalog.publication.publish import Occasion, catch_up, publish

folder, name, seed, edits = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
chance = random.Random(f"{name} {seed}")
room = SmallShare(folder)
staff = room.follower(name)

def with_word(number, word):
    now = staff.mirror.body("need", f"need-{number}")
    words = decode("need", now).text["sv"].split() if now else []
    body = encode(a_need(number, " ".join([*words, word])))
    return Change("need", f"need-{number}", body, origin(now))

print("ready", flush=True)
sys.stdin.readline()
conflicts = 0
for turn in range(edits):
    numbers = chance.sample(range(4), chance.choice([1, 2]))
    changes = [with_word(number, f"{name}{turn}") for number in numbers]
    while True:
        try:
            publish(staff, room.share, changes, {}, Occasion(name, "", WHEN, room.signer))
            break
        except Conflict:
            conflicts += 1
            changes = [with_word(number, f"{name}{turn}") for number in numbers]
    for number in numbers:
        print(json.dumps([number, f"{name}{turn}"]), flush=True)
    if chance.random() < 0.3:
        catch_up(staff)
print(json.dumps(["conflicts", conflicts]), flush=True)
"""
EDITS = 12


@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_no_edit_is_lost(tmp_path, seed):
    room = SmallShare(tmp_path)
    room.put(*(a_need(number, "start") for number in range(4)))
    running = []
    for name in ("anna", "bo"):
        words = [sys.executable, "-c", PROGRAM, str(tmp_path), name, seed, str(EDITS)]
        running.append(subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
    for process in running:
        assert process.stdout.readline() == "ready\n"
    for process in running:
        process.stdin.write("\n")
        process.stdin.flush()
    told = [[json.loads(line) for line in process.communicate(timeout=300)[0].splitlines()] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    kiosk = room.follower("kiosk")
    assert follow(kiosk).seq == 1 + 2 * EDITS
    edits = [edit for each in told for edit in each if edit[0] != "conflicts"]
    assert len(edits) >= 2 * EDITS
    for number, word in edits:
        assert word in json.loads(kiosk.mirror.body("need", f"need-{number}"))["text"]["sv"].split()
    follow(room.staff)
    assert content(kiosk) == content(room.staff)
    connection = apsw.Connection(str(room.path))
    assert connection.execute("PRAGMA integrity_check").get == "ok"
    connection.close()
    kiosk.close()
    room.staff.close()
