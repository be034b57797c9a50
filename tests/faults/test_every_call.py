"""A real process, killed by strace at every system call that changes a disk: the old publication or the new, whole."""

import re
import shutil
from collections import Counter

import pytest
from aftermath import Aftermath, prepare, shown_after
from machine import needs_tracing
from work import CONFIRMED
from write_log import CHANGING, QUICK, traced

STEPS = {"follow": 90, "install": 150, "publish": 250}
"""And how many such calls there are at the least."""
SAMPLE = 12


def calls(folder, step):
    """How often each call is made, all by the same thread: strace counts each thread's own."""
    log = folder.with_name("calls.strace")
    done = traced(QUICK, "-o", str(log), "-e", f"trace={CHANGING}", folder=folder, step=step)
    assert done.stdout == CONFIRMED, done.stderr
    found = re.findall(r"^(\d+) +(\w+)\(", log.read_text(encoding="latin-1"), re.MULTILINE)
    assert len({thread for thread, _ in found}) == 1
    return Counter(call for _, call in found)


def killed(folder, step, call, number):
    """Whether the work was killed, and whether it had said before that it was done."""
    done = traced("-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}",
                  folder=folder, step=step)  # fmt: skip
    assert done.returncode in {0, -9}, done.stderr
    return done.returncode == -9, done.stdout == CONFIRMED


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_every_call_that_changes_a_disk(prepared, in_memory, sampled, count, step):
    needs_tracing()
    old = prepare(prepared, in_memory / "start", step)
    shutil.copytree(in_memory / "start", in_memory / "done")
    made = calls(in_memory / "done", step)
    after = Aftermath(step, old, shown_after(in_memory / "done", step))
    points = [(call, number) for call, times in sorted(made.items()) for number in range(1, times + 1)]
    assert len(points) >= STEPS[step], "the work writes less than it can"
    seen, kills = Counter(), 0
    chosen = sampled(points, SAMPLE)
    for call, number in chosen:
        shutil.rmtree(in_memory / "left", ignore_errors=True)
        shutil.copytree(in_memory / "start", in_memory / "left")
        was_killed, confirmed = killed(in_memory / "left", step, call, number)
        kills += was_killed
        seen[after.look(in_memory / "left", confirmed=confirmed)] += 1
    count(f"kill points, {step}: {kills} killed of {len(points)}, seen {dict(seen)}")
    assert kills >= len(chosen) * 0.9, "the work makes other calls each time"
    assert {"old", "new"} <= set(seen) or len(chosen) < len(points)
