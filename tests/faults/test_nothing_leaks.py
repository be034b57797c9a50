"""What visitors wrote stands nowhere but sealed: not in what is open or mapped, not in the dump of a crash."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from nacl.public import PrivateKey
from showroom_kiosk import ROOT, ShowroomKiosk, running
from traces import spellings, telling, touched

from kiosk.interest import seal
from kiosk.interest.inbox import Inbox

MARKERS = {"name": "Zebrafink", "phone": "070-174 06 05", "email": "sparv@exempel.se", "message": "Rödhake"}
FIELDS = {"language": "sv", "kind": "contact", "route": "phone", **MARKERS}
WANTED = spellings(*MARKERS.values(), "0701740605")


@pytest.fixture
def kiosk(tmp_path):
    return ShowroomKiosk(tmp_path / "kiosk")


def test_not_in_what_is_open_or_mapped_nor_in_a_dump(kiosk):
    before = set(ROOT.glob("core*"))
    with running(kiosk) as form, httpx.Client(base_url=form.origin(), timeout=20) as client:
        text = kiosk.ticket()
        for mistake, status in (({"phone": "x"}, 422), ({"switch": "en"}, 200), ({}, 303)):
            assert client.post(f"/{text}", data=FIELDS | mistake).status_code == status
        pid = form.process.pid
        files = [file for file in touched(pid) if not file.is_relative_to(Path(sys.prefix))]
        assert any(file.name.startswith("libc.") for file in files), "the search finds what is mapped"
        assert telling([*files, Path(f"/proc/{pid}/cmdline"), Path(f"/proc/{pid}/environ")], WANTED) == []
        assert set(resource.prlimit(pid, resource.RLIMIT_CORE)) <= {0, 1}
        os.kill(pid, signal.SIGABRT)
        ended = os.waitpid(pid, 0)[1]
        form.process.returncode = -signal.SIGABRT
        assert os.WTERMSIG(ended) == signal.SIGABRT
        assert not os.WCOREDUMP(ended)
    assert set(ROOT.glob("core*")) == before
    with running(kiosk) as form:
        form.wait(lambda state: state["listening"] and not state["waiting"], "the delivery")
    assert telling(kiosk.files(), WANTED) == []
    (sealed,) = kiosk.sealed()
    assert seal.unseal(sealed.read_bytes(), [kiosk.private]).name == MARKERS["name"]


def foreign(folder):
    """What else may come to lie in a folder on a share."""
    (folder / "Ny mapp.sealed").mkdir()
    (folder / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0")
    (folder / "empty.sealed").touch()
    (folder / f"{'ab' * 16} - Kopia.sealed").write_bytes(b"<html>")
    (folder / "bröd.json").write_text('{"kind": "visningsrum-registration"}', encoding="utf-8")
    with (folder / "large.sealed").open("wb") as large:
        large.truncate(5_000_000_000)
    os.mkfifo(folder / "pipe.sealed")
    (folder / "loop.sealed").symlink_to("loop.sealed")
    (folder / "elsewhere.sealed").symlink_to("/dev/zero")


def test_an_inbox_full_of_strange_things_still_opens(kiosk):
    with running(kiosk) as form, httpx.Client(base_url=form.origin(), timeout=20) as client:
        for number in range(3):
            assert client.post(f"/{kiosk.ticket()}", data=FIELDS | {"name": str(number)}).status_code == 303
        form.wait(lambda state: state["sent"] == 3 and not state["waiting"], "the delivery")
    whole, flipped, foreigner = kiosk.sealed()
    content = flipped.read_bytes()
    flipped.write_bytes(content[:400] + bytes([content[400] ^ 1]) + content[401:])
    registration = seal.unseal(foreigner.read_bytes(), [kiosk.private])
    foreigner.write_bytes(seal.seal(registration, [bytes(PrivateKey.generate().public_key)]))
    foreign(kiosk.inbox)
    there = {path: path.lstat().st_size for path in kiosk.inbox.rglob("*")}
    done = subprocess.run([sys.executable, "-c", LOOK, str(kiosk.inbox), kiosk.private.encode().hex()],
                          env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60,
                          check=False)  # fmt: skip
    assert done.returncode == 0, done.stderr
    opened, *told = done.stdout.splitlines()
    assert opened == f"opened {whole.stem}"
    assert len(told) == 10, "two damaged or locked, eight that are none; folders are passed over"
    assert sum("annan nyckel" in line for line in told) == 1
    assert all(line.endswith(".") for line in told)
    assert not [line for line in told if any(marker in line for marker in MARKERS.values())]
    assert {path: path.lstat().st_size for path in kiosk.inbox.rglob("*")} == there, "nothing is moved or lost"
    assert Inbox(kiosk.inbox).has(whole.stem)


LOOK = """
import sys
from pathlib import Path
from nacl.public import PrivateKey
from kiosk.interest.inbox import Inbox
from kiosk.interest.seal import Unreadable

inbox, key = Inbox(Path(sys.argv[1])), PrivateKey(bytes.fromhex(sys.argv[2]))
entries, strange = inbox.entries()
told = [each.sentence for each in strange]
for entry in entries:
    try:
        print("opened", inbox.open(entry, [key]).id)
    except Unreadable as problem:
        told.append(problem.sentence)
print(*told, sep="\\n")
"""
