"""One registration, killed at every call that changes a disk and cut off from power at every instant: never lost."""

import random
import re
import shutil
from collections import Counter

import pytest
from machine import needs_tracing
from power_cut import lay_out, states
from registration_work import CONFIRMED, THANKED, form_of, send
from registration_work import __file__ as program
from showroom_kiosk import ShowroomKiosk
from write_log import CHANGING, recorded, traced

from kiosk.interest import seal

POINTS, SAMPLE = 20, 6
STATES = 150
"""Asked for; fewer can be told apart."""
WRONG = (AssertionError, seal.Unreadable, OSError, ValueError)


class Visit:
    """A kiosk to which one visitor comes, and what may be left of that."""

    def __init__(self, folder):
        kiosk = ShowroomKiosk(folder / "start")
        self.folder, self.start, self.private = folder, kiosk.folder, kiosk.private
        self.text = kiosk.ticket()
        self.name = kiosk.id_of(self.text)

    def fresh(self, name):
        place = self.folder / name
        shutil.rmtree(place, ignore_errors=True)
        return shutil.copytree(self.start, place)

    def look(self, folder, *, confirmed):
        """Start again what was stopped. Whoever was thanked is there; whoever was not can send again: once it is."""
        form = form_of(folder)
        was_there = form._outbox.has(self.name)
        assert was_there or not confirmed, "somebody who was thanked is lost"
        assert send(form, self.text) == THANKED, "it cannot be sent again"
        assert form._delivery.carry_all(), form._delivery.state
        (arrived,) = [path for path in (folder / "share" / "inbox").rglob("*") if path.is_file()]
        assert arrived.name == f"{self.name}.sealed", "what is unfinished stays"
        assert seal.unseal(arrived.read_bytes(), [self.private]).contact == "0701234567"
        assert form._outbox.count() == 0
        return "there" if was_there else "not yet"


@pytest.fixture
def visit(in_memory):
    needs_tracing()
    return Visit(in_memory)


def stopped_at(visit, *options, name):
    return traced(*options, folder=visit.fresh(name), step=visit.text, program=program)


def calls(visit):
    """How often each call is made, all by the same thread: strace counts each thread's own."""
    log = visit.folder / "calls.strace"
    done = stopped_at(visit, "-o", str(log), "-e", f"trace={CHANGING}", name="whole")
    assert done.stdout == CONFIRMED, done.stderr
    found = re.findall(r"^(\d+) +(\w+)\(", log.read_text(encoding="latin-1"), re.MULTILINE)
    assert len({thread for thread, _ in found}) == 1
    return Counter(call for _, call in found)


def test_killed_at_every_call_that_changes_a_disk(visit, sampled, count):
    points = [(call, number) for call, times in sorted(calls(visit).items()) for number in range(1, times + 1)]
    assert len(points) >= POINTS, "the work writes less than it can"
    seen, kills, chosen = Counter(), 0, sampled(points, SAMPLE)
    for call, number in chosen:
        inject = ("-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}")
        done = stopped_at(visit, "-o", "/dev/null", *inject, name="left")
        assert done.returncode in {0, -9}, done.stderr
        kills += done.returncode == -9
        seen[visit.look(visit.folder / "left", confirmed=done.stdout == CONFIRMED)] += 1
    count(f"kill points, registration: {kills} killed of {len(points)}, 0 lost, 0 twice, seen {dict(seen)}")
    assert kills >= len(chosen) * 0.8, "the work makes other calls each time"


def cut(visit, seed, *words):
    """What is seen after so many power cuts."""
    done = visit.fresh("done")
    events = recorded(done, visit.text, words, program)
    assert [event.do for event in events].count("confirmed") == 1
    seen, chance = Counter(), random.Random(seed)
    for files, confirmed in states(visit.start, events, STATES, chance):
        lay_out(files, visit.folder / "left")
        try:
            seen[visit.look(visit.folder / "left", confirmed=confirmed)] += 1
        except WRONG as problem:
            seen[f"wrong: {problem}".splitlines()[0]] += 1
    return seen


def test_a_power_cut_loses_nobody_who_was_thanked(visit, seed, count):
    seen = cut(visit, seed)
    count(f"power cut, registration: {seen.total()} states, seen {dict(seen)}")
    assert set(seen) == {"there", "not yet"}, seen
    assert seen.total() >= 20


def test_without_flushing_the_same_test_fails(visit, seed, count):
    """The control."""
    seen = cut(visit, seed, "careless")
    count(f"control without flushing, registration: {dict(seen)}")
    assert sum(times for what, times in seen.items() if what.startswith("wrong")) > STATES / 10
