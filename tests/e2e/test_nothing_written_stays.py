"""What is written on the kiosk's own screen stands nowhere but sealed, whatever becomes of whoever writes it.

Freed memory is not looked at: neither Python nor Qt wipes what it gives back. That nothing holds it any more is, and
that it never reaches a disk: no process leaves a dump.
"""

import os
import resource
import signal
import sys
from pathlib import Path

import pytest
from demo_share import make_demo, run_catalog
from running_kiosk import ROOT, running
from traces import files_below, spellings, telling, touched

pytestmark = pytest.mark.e2e
PHONE, EMAIL, NAME = "0799917605", "qvixor@exempel.se", "zqvixor"
WORDS = ("99917605", "991 76 05", "qvixor")
WANTED = spellings(*WORDS)
NAMES = ("screen", "sync", "form")


@pytest.fixture
def world(tmp_path, monkeypatch):
    """A folder in which everything lies that any process may write."""
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    return tmp_path


def come_to_writing(kiosk):
    kiosk.do("wait", name="attract-page")
    kiosk.do("touch-middle")
    kiosk.touch("area-card-trygg", "type-card-digitalt-trygghetslarm", "button-interested", "interest-kind-contact")
    kiosk.touch("button-write", "route-phone")


def write_with_keys(kiosk):
    """Answer everything, by telephone and then by e-mail, up to the question that asks whether all is right."""
    kiosk.do("type", text=PHONE)
    kiosk.touch("button-next", "time-any", "button-back", "button-back", "button-back", "route-email")
    kiosk.do("type", text=EMAIL)
    kiosk.touch("button-next")
    kiosk.do("type", text=NAME)
    kiosk.touch("button-next")
    kiosk.do("wait", name="button-send")


def kept(kiosk):
    return kiosk.do("kept", backwards=[word[::-1] for word in WORDS])


def looked_at(kiosk, world):
    """What tells: files anywhere, and what the processes have open or mapped."""
    pids = [kiosk.state(name)["pid"] for name in NAMES]
    for pid in pids:
        assert set(resource.prlimit(pid, resource.RLIMIT_CORE)) <= {0, 1}
    mapped = {file for pid in pids for file in touched(pid) if not file.is_relative_to(Path(sys.prefix))}
    around = [Path(f"/proc/{pid}/{name}") for pid in pids for name in ("cmdline", "environ")]
    return telling([*mapped, *around, *files_below(world)], WANTED)


def test_nothing_of_it_stays(world):
    configuration = make_demo(world / "demo")
    dumps = set(ROOT.glob("core*"))
    with running(configuration) as kiosk:
        come_to_writing(kiosk)
        kiosk.touch(*(f"key-{sign}" for sign in PHONE), "button-next", "time-any")
        kiosk.touch(*(f"key-{sign}" for sign in NAME), "button-next")
        held = kept(kiosk)
        assert any("Zqvixor" in each for each in held), "the search finds what Python holds"
        assert any("answer-route" in each for each in held), "and what is shown"
        assert looked_at(kiosk, world) == []
        kiosk.touch("button-send")
        kiosk.do("wait", name="write-reference")
        assert kept(kiosk) == []
        inbox = configuration.parent / "share" / "inbox"
        kiosk.wait(lambda: list(inbox.glob("*.sealed")), "the registration to arrive")
        kiosk.touch("button-done")

        come_to_writing(kiosk)
        write_with_keys(kiosk)
        kiosk.touch("button-back")
        kiosk.do("wait", name="writing-field")
        assert kiosk.do("copy") == "", "the next visitor could paste it"
        for page in ("warning-overlay", "attract-page"):
            kiosk.do("pass", seconds=1000)
            kiosk.do("wait", name=page)
        assert kept(kiosk) == []
        assert looked_at(kiosk, world) == []

        come_to_writing(kiosk)
        write_with_keys(kiosk)
        old = {name: kiosk.state(name)["pid"] for name in NAMES}
        for pid in old.values():
            os.kill(pid, signal.SIGKILL)
        kiosk.wait(
            lambda: all(kiosk.state(name).get("pid") not in (None, old[name]) for name in NAMES), "new processes"
        )
        assert looked_at(kiosk, world) == []
    assert telling(files_below(world), WANTED) == []
    assert set(ROOT.glob("core*")) == dumps
    told = run_catalog("inbox", "--workspace", str(configuration.parent / "workspace"), "--json").stdout
    assert told.count('"id"') == 1, "only what was sent is kept"
