"""Registrations through every kind of trouble: whoever was thanked is in the inbox, once, and nobody else is."""

import asyncio
import contextlib
import errno
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from showroom_kiosk import ROOT, ShowroomKiosk, running

from catalog.entities import Slot
from kiosk.interest import claims, process, seal, ticket
from kiosk.interest.bookings_on_share import ORPHAN_SECONDS, BookingsOnShare
from kiosk.interest.inbox import Inbox
from kiosk.interest.process import FormProcess

FIELDS = {"language": "sv", "kind": "contact", "route": "phone", "name": "Zebrafink"}
FAULTS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.ESTALE, errno.ETIMEDOUT)
DAY = 86_400


class Clock:
    """Time as the kiosk sees it, also when somebody sets its clock."""

    def __init__(self):
        self.ahead = 0.0

    def time(self):
        return time.time() + self.ahead

    def monotonic(self):
        return time.monotonic() + abs(self.ahead)


class Trouble:
    """Lets every so many of the calls that touch the kiosk's or the share's files fail."""

    def __init__(self, folder, chance):
        self.folder, self.chance, self.rate, self.met = str(folder), chance, 0.0, Counter()

    def meet(self, what, path):
        if self.rate and str(path).startswith(self.folder) and self.chance.random() < self.rate:
            self.met[what] += 1
            raise OSError(self.chance.choice(FAULTS), "trouble", str(path))

    def install(self, patch):
        for name in ("open", "replace", "unlink", "touch", "mkdir", "read_bytes"):
            patch.setattr(Path, name, self._failing(name, getattr(Path, name)))
        flush = os.fsync

        def fsync(number):
            self.meet("fsync", Path(f"/proc/self/fd/{number}").readlink())
            flush(number)

        patch.setattr(os, "fsync", fsync)

    def _failing(self, name, real):
        def call(path, *words, **named):
            self.meet(name, path)
            return real(path, *words, **named)

        return call


class Street:
    """A kiosk on a bad day: visitors, staff, and everything that goes wrong around them."""

    def __init__(self, kiosk, chance, clock):
        self.kiosk, self.chance, self.clock = kiosk, chance, clock
        self.away = kiosk.share.with_name("away")
        self.thanked, self.asked, self.erased, self.starts = {}, {}, set(), 0
        self.key, self.settings = kiosk.key, kiosk.settings
        self.start()

    def start(self):
        """Begin again, as after a power cut or a crash."""
        self.starts += 1
        for _ in range(100):
            try:
                self.process = FormProcess(self.settings, lambda: True)
            except OSError:
                continue
            return
        raise AssertionError("it does not start")

    def send(self, text, fields):
        async def talk():
            transport = httpx.ASGITransport(self.process._application, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://kiosk") as client:
                return await client.post(f"/{text}", data=fields)

        return asyncio.run(talk()).status_code

    def visit(self, number):
        """Somebody fills in the form; told that it failed she tries again, and some tap twice."""
        issued = ticket.new_ticket((101,), "sv", "contact", self.clock.time())
        text, phone = ticket.seal(issued, self.key), f"070{number:07}"
        name = ticket.registration_id(issued, self.key)
        self.asked[name] = phone
        for _ in range(self.chance.choice((1, 1, 2, 5))):
            if self.send(text, FIELDS | {"phone": phone}) == 303:
                self.thanked[name] = phone
                if self.chance.random() < 0.7:
                    return

    def move_the_share(self):
        here, there = (self.away, self.kiosk.share) if self.away.exists() else (self.kiosk.share, self.away)
        here.rename(there)

    def deal_with_some(self):
        inbox = Inbox(self.kiosk.inbox)
        with contextlib.suppress(OSError):
            for entry in inbox.entries()[0]:
                if not entry.handled and self.chance.random() < 0.3:
                    inbox.handle(entry)
                elif self.chance.random() < 0.1:
                    self.erased.add(entry.id)  # also when it fails half-way: then it is done again
                    inbox.erase(entry)

    def all_is_well(self):
        """Let everything arrive."""
        self.clock.ahead = 0.0
        if self.away.exists():
            self.move_the_share()
        self.start()
        assert self.process._delivery.carry_all(), self.process._delivery.state
        inbox = Inbox(self.kiosk.inbox)
        for entry in inbox.entries()[0]:
            if entry.id in self.erased:
                inbox.erase(entry)

    def arrived(self):
        return [path for path in self.kiosk.inbox.rglob("*.sealed") if not path.name.startswith(".")]


def whole(street):
    """Check what arrived against who was thanked; return how many those are."""
    found = Counter(path.stem for path in street.arrived())
    assert set(found.values()) <= {1}, "none twice"
    assert [name for name in street.thanked if name not in found and name not in street.erased] == [], "none lost"
    assert [name for name in found if name not in street.asked] == [], "nobody else"
    for path in street.arrived():
        opened = seal.unseal(path.read_bytes(), [street.kiosk.private])
        assert opened.contact == street.asked[opened.id]
    assert street.process._outbox.count() == 0
    return len(street.thanked)


@pytest.fixture
def chance(seed):
    return random.Random(seed)


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(process, "time", made)
    return made


@pytest.fixture
def kiosk(in_memory, monkeypatch):
    for rate in ("SENDING", "ASKING"):
        monkeypatch.setattr(process, rate, process.ASKING._replace(burst=1e9))
    return ShowroomKiosk(in_memory / "kiosk")


@pytest.fixture
def amount(all_faults):
    return 10_000 if all_faults else 400


def test_many_registrations_among_random_faults(kiosk, chance, clock, amount, count):
    trouble = Trouble(kiosk.folder, chance)
    street = Street(kiosk, chance, clock)
    with pytest.MonkeyPatch.context() as patch:
        trouble.install(patch)
        for number in range(amount):
            trouble.rate = chance.choice((0, 0, 0.01, 0.1))
            street.visit(number)
            trouble.rate = chance.choice((0, 0.02, 0.2))
            if chance.random() < 0.3:
                street.process._delivery.carry_all()
            if chance.random() < 0.1:
                street.deal_with_some()
            if chance.random() < 0.05:
                street.start()
            if chance.random() < 0.05:
                street.move_the_share()
            if chance.random() < 0.05:
                clock.ahead = chance.choice((0, 0, -300, 300, 3 * DAY, -3 * DAY, 400 * DAY))
        trouble.rate = 0
        street.all_is_well()
    thanked = whole(street)
    met, starts = sum(trouble.met.values()), street.starts
    count(f"registrations: {amount} asked, {thanked} thanked, 0 lost, 0 twice; {met} faults met, {starts} starts")
    assert thanked > amount * 0.8
    assert set(trouble.met) == {"open", "replace", "unlink", "touch", "mkdir", "read_bytes", "fsync"}
    assert met > amount / 10


def test_six_weeks_without_the_share(kiosk, chance, clock):
    street = Street(kiosk, chance, clock)
    street.move_the_share()
    first = datetime.fromtimestamp(clock.time(), UTC).date()
    for day in range(42):
        clock.ahead = day * DAY
        street.start()
        for visitor in range(3):
            street.visit(3 * day + visitor)
            assert not street.process._delivery.carry_all()
        assert street.process._delivery.state.problem == "UNREACHABLE"
    assert street.process._outbox.count() == 3 * 42
    clock.ahead = 42 * DAY
    street.move_the_share()
    assert street.process._delivery.carry_all()
    assert whole(street) == 3 * 42
    days = {entry.received for entry in Inbox(kiosk.inbox).entries()[0]}
    assert days == {first + timedelta(days=day) for day in range(42)}


class Crowd:
    """Visitors who go on asking, wherever the form is just now; each from an address of her own."""

    def __init__(self, kiosk):
        self.kiosk, self.thanked, self.asked, self.origin = kiosk, {}, {}, ""
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._ask, args=(number,), daemon=True) for number in range(3)]

    def begin(self):
        for each in self._threads:
            each.start()

    def end(self):
        self._ended.set()
        for each in self._threads:
            each.join()

    def _ask(self, number):
        while not self._ended.is_set():
            text, number = self.kiosk.ticket(), number + 3
            name, phone = self.kiosk.id_of(text), f"070{number:07}"
            self.asked[name] = phone
            own = httpx.HTTPTransport(local_address=f"127.0.{number % 200}.{2 + number // 200}")
            try:
                with httpx.Client(transport=own, timeout=5) as client:
                    if client.post(f"{self.origin}/{text}", data=FIELDS | {"phone": phone}).status_code == 303:
                        self.thanked[name] = phone
            except httpx.HTTPError:
                time.sleep(0.01)


def test_the_form_is_killed_again_and_again(kiosk, chance, all_faults, count):
    """The real process over the real network; in the end everybody who saw the thanks is in the inbox, once."""
    kills, away, crowd = 60 if all_faults else 6, kiosk.share.with_name("away"), Crowd(kiosk)
    for turn in range(kills):
        if chance.random() < 0.4:
            kiosk.share.rename(away)
        with running(kiosk) as form:
            crowd.origin = form.origin()
            if turn == 0:
                crowd.begin()
            time.sleep(chance.uniform(0.02, 0.6))
            if away.exists():
                away.rename(kiosk.share)
            time.sleep(chance.uniform(0, 0.3))
            form.kill()
    crowd.end()
    with running(kiosk) as form:
        form.wait(lambda state: state["listening"] and not state["waiting"], "everything to arrive")
        assert form.end() == 0
    found = Counter(path.stem for path in kiosk.inbox.glob("*.sealed"))
    asked, thanked = set(crowd.asked), set(crowd.thanked)
    count(f"registrations, form killed {kills} times: {len(asked)} asked, {len(thanked)} thanked, {len(found)} arrived")
    assert set(found.values()) == {1}
    assert thanked <= set(found) <= asked
    assert thanked


BOOKING = """
import asyncio, os, sys
from pathlib import Path
import httpx
from kiosk.config import load
from kiosk.interest.process import FormProcess

configuration, text, left = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
TOUCHING = {"open", "os.rename", "os.remove", "os.mkdir", "os.utime", "os.listdir", "os.scandir", "os.truncate"}
folder = str(configuration.parent)

def step(event, arguments):
    global left
    if event in TOUCHING and folder in str(arguments[:2]):
        left -= 1
        if left < 0:
            os._exit(9)

form = FormProcess(load(configuration), lambda: True)

async def talk():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(form._application), base_url="http://kiosk") as client:
        fields = {"language": "sv", "kind": "showing", "route": "phone", "phone": "0701234567", "slot": sys.argv[4]}
        return (await client.post("/" + text, data=fields)).status_code

sys.addaudithook(step)
assert asyncio.run(talk()) == 303
form._delivery.carry_all()
"""


def test_killed_at_every_step_of_booking(in_memory, count, sampled):
    """A time is never lost for good, never another's, and never without its registration once somebody was thanked."""
    died, steps = 0, 0
    tomorrow = datetime.now(UTC) + timedelta(days=2)
    for step in sampled(range(40), 14):
        kiosk = ShowroomKiosk(in_memory / f"kiosk-{step}")
        kiosk.put(*(Slot(id=name, starts=f"{tomorrow:%Y-%m-%d}T{name}:00") for name in ("10", "11")))
        text = kiosk.ticket(kind="showing")
        words = [sys.executable, "-c", BOOKING, str(kiosk.configuration), text, str(step), "10"]
        around = os.environ | {"PYTHONPATH": str(ROOT)}
        done = subprocess.run(words, env=around, cwd=ROOT, check=False, capture_output=True, text=True, timeout=60)
        assert done.returncode in {0, 9}, done.stderr
        died += done.returncode == 9
        steps += 1
        subprocess.run([*words[:5], "10000", "11"], env=around, cwd=ROOT, check=True, timeout=60)
        (sealed,) = kiosk.sealed()
        registration = seal.unseal(sealed.read_bytes(), [kiosk.private])
        assert claims.read_claim(kiosk.share / "slots" / registration.slot).registration == registration.id
        bookings, later = BookingsOnShare(kiosk.share, "Entrén"), time.time() + ORPHAN_SECONDS + 60
        bookings.forget_orphans(FormProcess(kiosk.settings, lambda: True)._outbox.has, later)
        assert bookings.taken() >= {registration.slot}
    count(f"booking: killed at {died} of {steps} steps")
    assert died >= steps / 3
