"""Kills a process at every write, truncation, sync and deletion of what it does, and looks at what is left.

`every_write.py FOLDER stage|apply|publish FIRST STRIDE`: prints how often it was killed, and which publications a kiosk
showed then. A program of its own, because it forks.
"""

import json
import os
import shutil
import signal
import sys
from pathlib import Path

import apsw

sys.path.insert(0, str(Path(__file__).parents[1]))

from small_share import SmallShare, a_need, content, follow

SYSTEM = apsw.vfs_names()[0]


class Doomed(apsw.VFS):
    """Lets so many steps pass that change a file, and dies before the next one."""

    def __init__(self, steps):
        super().__init__("doomed", SYSTEM, makedefault=True)
        self._left = steps

    def step(self):
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self._left -= 1

    def xOpen(self, name, flags):  # noqa: N802 - SQLite's name
        return DoomedFile(self, name, flags)

    def xDelete(self, filename, syncdir):  # noqa: N802
        self.step()
        super().xDelete(filename, syncdir)


class DoomedFile(apsw.VFSFile):
    def __init__(self, vfs, name, flags):
        super().__init__(SYSTEM, name, flags)
        self._vfs = vfs

    def xWrite(self, data, offset):  # noqa: N802
        self._vfs.step()
        super().xWrite(data, offset)

    def xTruncate(self, size):  # noqa: N802
        self._vfs.step()
        super().xTruncate(size)

    def xSync(self, flags):  # noqa: N802
        self._vfs.step()
        super().xSync(flags)


def work(folder, step):
    room = SmallShare(folder)
    if step == "publish":
        assert room.put(*(a_need(number, "Nytt") for number in range(1, 20)), a_need(500))
        return
    kiosk = room.follower("kiosk")
    if step == "stage":
        assert kiosk.stage()
    else:
        assert kiosk.apply()


def killed_after(steps, folder, step):
    """Do the work in a child that dies after so many steps; return whether it died."""
    child = os.fork()
    if child == 0:
        doomed = Doomed(steps)
        try:
            work(folder, step)
        except BaseException as problem:  # noqa: BLE001 - reported by the exit code
            sys.stderr.write(f"{problem!r}\n")
            os._exit(1)
        assert doomed
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    assert os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) == 0
    return os.WIFSIGNALED(status)


def expect(prepared, step, folder):
    """What a kiosk may show: the publications by their sequence."""
    shutil.copytree(prepared, folder)
    room = SmallShare(folder)
    kiosk = room.follower("kiosk")
    allowed = {2: content(kiosk)}
    follow(kiosk)
    allowed[4] = content(kiosk)
    if step == "publish":
        room.put(*(a_need(number, "Nytt") for number in range(1, 20)), a_need(500))
        follow(kiosk)
        allowed[5] = content(kiosk)
    kiosk.close()
    room.staff.close()
    return allowed


def main(prepared, step, first, stride):
    folder = prepared.with_name("killed")
    allowed = expect(prepared, step, prepared.with_name("expected"))
    base = prepared.with_name("base")
    shutil.copytree(prepared, base)
    if step == "apply":
        kiosk = SmallShare(base).follower("kiosk")
        kiosk.stage()
        kiosk.close()
    seen, steps, kills = {}, first, 0
    while True:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(base, folder)
        died = killed_after(steps, folder, step)
        (folder / "share" / "publishing.lease").unlink(missing_ok=True)  # stale in ten minutes
        room = SmallShare(folder)
        kiosk = room.follower("kiosk")
        shown = content(kiosk)
        assert shown == allowed[shown[0].seq]
        room.put_blindly(a_need(600))  # mends what was interrupted, and goes on
        assert follow(kiosk) == room.staff.shown()
        assert content(kiosk)[1] == content(room.staff)[1]
        assert (kiosk.mirror.body("need", "need-500") is not None) == (kiosk.shown().seq == 6)
        assert kiosk.check()
        seen[shown[0].seq] = seen.get(shown[0].seq, 0) + 1
        if step == "publish":
            seen[kiosk.shown().seq] = seen.get(kiosk.shown().seq, 0) + 1
        kiosk.close()
        room.staff.close()
        if not died:
            break
        steps += stride
        kills += 1
    sys.stdout.write(json.dumps({"kills": kills, "seen": seen}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
