"""What is no fault of the catalogue's content, met by a kiosk that lives: it goes on, whole, and is never held up."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from datetime import datetime
from pathlib import Path

import apsw
import pytest
from fuse_mount import mounted
from living_kiosk import LivingKiosk
from small_share import SmallShare, a_need
from test_interrupted import another_process
from web_server import serving

from catalog.entities import Change, encode
from catalog.errors import Reason
from catalog.publication.digest import body_digest
from catalog.publication.lease import FILE_NAME as LEASE
from catalog.publication.lease import STALE_SECONDS
from catalog.publication.publish import Occasion, catch_up, publish

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def living(prepared, tmp_path_factory):
    """A kiosk and the staff PC that it follows, wherever they have come to."""
    kiosk = LivingKiosk(prepared, tmp_path_factory.mktemp("living-on"))
    yield kiosk, SmallShare(kiosk.folder)
    kiosk.end()


@pytest.fixture
def lives(prepared, tmp_path):
    """Start a kiosk that lives in its own way."""
    begun = []

    def begin(folder=tmp_path, **ways):
        begun.append(LivingKiosk(prepared, folder, **ways))
        return begun[-1]

    yield begin
    for each in begun:
        each.end()


def shown_by(kiosk, follower, before):
    """The kiosk comes to show what the staff PC has."""
    kiosk.shows(follower.shown().seq, follower.shown().root, before)


def newest_of(prepared):
    """Publication 4's root."""
    room = SmallShare(prepared)
    root = room.staff.shown().root
    room.staff.close()
    return root


# --- what works ---


def vacuum(room):
    room.edit("VACUUM")


def page_size(room):
    with_another = {4096: 8192, 8192: 4096}
    connection = apsw.Connection(str(room.path))
    size = with_another[connection.pragma("page_size")]
    connection.execute(f"PRAGMA page_size={size}; VACUUM")
    connection.close()


def stale_lease(room):
    lease = room.share / LEASE
    lease.write_text('{"author": "Bo", "computer": "PC-7", "token": "x"}')
    long_ago = time.time() - STALE_SECONDS - 60
    os.utime(lease, (long_ago, long_ago))


def opened_in_another_tool(room):
    room.edit("UPDATE record SET body = body WHERE rev < 5")


@pytest.mark.parametrize("touch", [vacuum, page_size, stale_lease, opened_in_another_tool])
def test_what_is_no_hindrance(living, touch):
    kiosk, room = living
    before = kiosk.ticks()["ticks"]
    touch(room)
    room.put(a_need(70, f"{touch.__name__} {before}"))
    shown_by(kiosk, room.staff, before)


RACE = """
import sys
sys.path.insert(0, "tests")
from pathlib import Path
from small_share import SmallShare, a_need
room = SmallShare(sys.argv[1])
staff = room.follower(sys.argv[2])
print("ready", flush=True)
sys.stdin.readline()
for number in range(4):
    assert room.put(a_need(int(sys.argv[3]) + number, f"{sys.argv[2]} {sys.argv[4]}"), staff=staff)
print("done", flush=True)
sys.stdin.read()
"""


def test_two_publishers_race_while_it_reads(living):
    """Commits in the middle of what it reads too; what it shows at any time is a publication."""
    kiosk, room = living
    before = kiosk.ticks()["ticks"]
    words = [("one", 810), ("two", 820)]
    with (
        another_process(RACE, room.folder, *words[0], before) as one,
        another_process(RACE, room.folder, *words[1], before) as two,
    ):
        for process in (one, two):
            process.stdin.write("\n")
            process.stdin.flush()
        for process in (one, two):
            assert process.stdout.readline() == "done\n"
    catch_up(room.staff)
    assert f"one {before}".encode() in room.staff.mirror.body("need", "need-813")
    assert f"two {before}".encode() in room.staff.mirror.body("need", "need-823")
    shown_by(kiosk, room.staff, before)


def test_away_for_many_publications(living, all_faults):
    kiosk, room = living
    before = kiosk.ticks()["ticks"]
    kiosk.sync.send_signal(signal.SIGSTOP)
    for number in range(500 if all_faults else 20):
        room.put(a_need(830 + number % 7, f"{number} {before}"))
    kiosk.sync.send_signal(signal.SIGCONT)
    shown_by(kiosk, room.staff, before)


def test_killed_again_and_again(living, sampled):
    """The process that follows; the screen goes on without it, and the next one takes over."""
    kiosk, room = living
    for pause in sampled([number / 50 for number in range(40)], 4):
        before = kiosk.ticks()["ticks"]
        room.put(a_need(840, f"{pause} {before}"))
        time.sleep(pause)  # at any instant: what it is doing then differs
        kiosk.end_sync()
        assert kiosk.shown_root() in kiosk.published_roots()
        kiosk.start_sync()
        shown_by(kiosk, room.staff, before)


def test_local_rot_is_found_by_night_and_mended(living):
    """The clock says that it is night and that the last check was long ago."""
    kiosk, room = living
    catch_up(room.staff)
    shown_by(kiosk, room.staff, 0)
    before = kiosk.ticks()["ticks"]
    good = kiosk.shown_root()
    kiosk.end_sync()
    connection = apsw.Connection(str(kiosk.folder / "data" / "catalog.sqlite"))
    connection.execute("UPDATE record SET body = replace(body, 'sova', 'vaka') WHERE id = 'need-25'")
    connection.close()
    assert kiosk.shown_root() != good
    kiosk.forget_check()
    kiosk.start_sync()
    kiosk.wait(lambda: kiosk.shown_root() == good, "the rot to be mended")
    shown_by(kiosk, room.staff, before)


# --- what the share's way to the kiosk can do ---


@pytest.mark.parametrize("fault", ["hang", "unplug"])
def test_a_share_that_hangs_or_is_unplugged(prepared, lives, tmp_path, fault):
    (tmp_path / "share").mkdir()
    with mounted(tmp_path / "share", tmp_path / "mounted") as mount:
        kiosk = lives(share="mounted", sync=(HERE / "hasty_sync.py",))
        before = kiosk.ticks()["ticks"]
        getattr(mount, fault)()
        kiosk.wait(lambda: kiosk.state("sync")["reason"] == Reason.UNREACHABLE, "the refusal")
        kiosk.is_unmoved(before)
        if fault == "hang":
            mount.come_back()
        else:
            mount.plug_in()
        kiosk.put(kiosk.good)
        kiosk.shows(4, newest_of(prepared), before)


WEB = {"another part": Reason.UNREACHABLE, "another tag": Reason.BUSY, "everything": Reason.UNREACHABLE}


@pytest.mark.parametrize("fault", WEB)
def test_a_web_server_that_misbehaves(prepared, lives, tmp_path, fault):
    (tmp_path / "share").mkdir()
    with serving(tmp_path / "share") as server:
        kiosk = lives(address=server.address)
        before = kiosk.ticks()["ticks"]
        asked = len(server.requests)
        server.fault = lambda number: fault if number > asked and (fault != "another tag" or number % 2) else None
        kiosk.put(kiosk.good)
        kiosk.wait(lambda: kiosk.state("sync")["reason"] == WEB[fault], WEB[fault])
        kiosk.is_unmoved(before)
        server.fault = lambda number: None
        kiosk.shows(4, newest_of(prepared), before)


@pytest.mark.parametrize("when", ["2016-11-23T09:00:00+00:00", "2036-11-23T09:00:00+00:00"])
def test_a_publication_dated_ten_years_off(living, when):
    """By a staff PC whose clock is wrong; and file times as such a computer sets them."""
    kiosk, room = living
    before = kiosk.ticks()["ticks"]
    catch_up(room.staff)
    old = room.staff.mirror.body("need", "need-71")
    change = Change("need", "need-71", encode(a_need(71, f"{when} {before}")), body_digest(old) if old else "")
    assert publish(room.staff, room.share, [change], {}, Occasion("Anna", "", when, room.signer))
    seconds = datetime.fromisoformat(when).timestamp()
    os.utime(room.path, (seconds, seconds))
    shown_by(kiosk, room.staff, before)


@pytest.mark.parametrize("off", ["-10y", "+10y"])
def test_a_clock_ten_years_off(prepared, lives, off):
    kiosk = lives(prefix=("faketime", "--exclude-monotonic", "-f", off), sync=(HERE / "sync_elsewhen.py",))
    before = kiosk.ticks()["ticks"]
    assert abs(kiosk.state("sync")["heartbeat"] - time.time()) > 9 * 365 * 24 * 3600
    kiosk.put(b"rubbish")
    kiosk.wait(lambda: kiosk.state("sync")["reason"] == Reason.NOT_SQLITE, "the refusal")
    kiosk.is_unmoved(before)
    kiosk.put(kiosk.good)
    kiosk.shows(4, newest_of(prepared), before)


def belongs_to_nobody(folder):
    for path in (folder, *folder.rglob("*")):
        shutil.chown(path, 65534, 65534)


def test_permission_denied_and_a_folder_that_may_only_be_read(prepared, lives):
    """As another user where the tests run as one who is denied nothing."""
    with tempfile.TemporaryDirectory() as name:  # in a folder that everybody may pass, unlike pytest's own
        folder = Path(name)
        folder.chmod(0o755)
        shutil.copytree(prepared / "kiosk", folder / "data")
        (folder / "data" / "run").mkdir()
        if os.getuid() == 0:
            belongs_to_nobody(folder / "data")
        kiosk = lives(folder, sync=(HERE / "sync_as_nobody.py",))
        before = kiosk.ticks()["ticks"]
        share = folder / "share"
        for path, mode in ((kiosk.path, 0o000), (share, 0o000)):
            usual = path.stat().st_mode
            path.chmod(mode)
            kiosk.wait(lambda: kiosk.state("sync")["reason"] == Reason.DENIED, "the refusal")
            kiosk.is_unmoved(before)
            path.chmod(usual)
            kiosk.wait(lambda: kiosk.state("sync")["reason"] == "", "all to be well")
        kiosk.put(kiosk.good)
        share.chmod(0o555)
        kiosk.shows(4, newest_of(prepared), before)
        share.chmod(0o755)


# --- the kiosk's own disk ---


def test_a_full_disk(prepared, lives, tmp_path):
    """Not a byte is left: it says so, shows what it shows and goes on living; with room again it follows."""
    data = tmp_path / "data"
    data.mkdir()
    mounted_here = mount_small_disk(data)
    try:
        kiosk = lives(prefix=() if mounted_here else ("prlimit", "--fsize=2000"))
        before = kiosk.ticks()["ticks"]
        if mounted_here:
            fill(data / "ballast")
        kiosk.put(kiosk.good)
        kiosk.wait(lambda: kiosk.state("sync")["reason"] == Reason.DISK_FULL, "the refusal")
        beat = kiosk.state("screen")["heartbeat"]
        kiosk.wait(lambda: kiosk.state("screen").get("heartbeat", beat) > beat, "a sign of life of the screen")
        kiosk.is_unmoved(before)
        assert kiosk.state("screen")["exceptions"] == 0
        if mounted_here:
            (data / "ballast").unlink()
        else:
            kiosk.end_sync()
            kiosk.start_sync(plainly=True)
        kiosk.shows(4, newest_of(prepared), before)
        kiosk.end()
    finally:
        if mounted_here:
            subprocess.run(["umount", "-l", str(data)], check=True)


def mount_small_disk(place):
    """Whether a real disk of three megabytes could be put there: not everywhere may one mount."""
    words = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    return os.getuid() == 0 and subprocess.run(words, check=False, capture_output=True).returncode == 0


def fill(path):
    with path.open("wb", buffering=0) as file:
        for size in (65536, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
