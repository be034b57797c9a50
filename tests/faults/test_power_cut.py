"""Power cuts: whatever part of the unsynced writes has arrived, a kiosk shows one publication, whole, and goes on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from aftermath import STEPS
from machine import needs_tracing

PROGRAM = Path(__file__).with_name("power_cut.py")
ROOT = Path(__file__).resolve().parents[2]
STATES = {"apply": 2500, "follow": 3000, "install": 3000, "publish": 3000}
SAMPLE = 70


def cut(prepared, step, states, seed, *words):
    needs_tracing()
    command = [sys.executable, str(PROGRAM), str(prepared), step, str(states), str(seed), *words]
    done = subprocess.run(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("step", STEPS)
def test_a_power_cut_leaves_one_publication_whole(prepared, all_faults, count, seed, step):
    wanted = STATES[step] if all_faults else SAMPLE
    found = cut(prepared, step, wanted, seed)
    count(f"power cut, {step}: {found['states']} states of {found['writes']} writes, {found['syncs']} syncs")
    assert not found["failures"], seed
    assert found["states"] == wanted
    assert {"old", "new"} <= set(found["seen"])


def test_there_are_ten_thousand_states():
    assert sum(STATES.values()) >= 10_000
    assert set(STATES) == set(STEPS)


@pytest.mark.parametrize("step", ["apply", "publish"])
def test_without_syncs_the_same_test_fails(prepared, count, seed, step):
    """The control: the same work, the same power cuts, with synchronous=OFF."""
    found = cut(prepared, step, SAMPLE, seed, "careless")
    count(f"control without syncs, {step}: {found['failed']} of {found['states']} states wrong, as it must be")
    assert found["failed"] > SAMPLE // 10
