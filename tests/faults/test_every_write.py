"""A process that is killed at every single write of its work leaves the old publication or the new one, whole."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = 3
"""One write of so many, in turn by the seed; all calls to the system are `test_every_call`'s."""
PROGRAM = Path(__file__).with_name("every_write.py")


@pytest.mark.parametrize(
    "work",
    [
        ("stage", 8, {"2"}),
        ("apply", 20, {"2", "4"}),
        ("publish", 20, {"2", "5", "6"}),  # the kiosk stays at 2; then comes 5, alone or on top of what was published
    ],
)
def test_killed_at_every_write(prepared, in_memory, all_faults, seed, work):
    step, kills, seen = work
    stride = 1 if all_faults else SAMPLE
    shutil.copytree(prepared, in_memory / "prepared")
    words = [sys.executable, str(PROGRAM), str(in_memory / "prepared"), step, str(seed % stride), str(stride)]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(words, cwd=root, env={"PYTHONPATH": str(root)}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print(f"every write of SQLite, {step}: {found['kills']} killed, seen {found['seen']}")
    assert found["kills"] >= kills // stride, "the work writes less than it can"
    assert set(found["seen"]) == seen
