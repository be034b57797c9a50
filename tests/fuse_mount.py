"""A real file system in a process (bindfs), which can hang, come back and be unplugged."""

import contextlib
import os
import shutil
import signal
import subprocess
import time

from machine import needs_mounts


class Mount:
    """`place` shows what is in `folder`, as long as the process lives."""

    def __init__(self, folder, place):
        needs_mounts()
        assert shutil.which("bindfs"), "the Debian package bindfs is missing: python3 build/dev.py test installs it"
        place.mkdir()
        self.folder, self.place = folder, place
        self.plug_in()

    def plug_in(self):
        unmount(self.place)
        words = ["bindfs", "-f", "-o", "direct_io,attr_timeout=0,entry_timeout=0,ac_attr_timeout=0"]
        self.process = subprocess.Popen([*words, str(self.folder), str(self.place)])
        until(lambda: os.path.ismount(self.place))

    def hang(self):
        self.process.send_signal(signal.SIGSTOP)

    def come_back(self):
        self.process.send_signal(signal.SIGCONT)

    def unplug(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def end(self):
        self.come_back()
        unmount(self.place)
        self.process.terminate()
        self.process.wait(10)


def unmount(place):
    subprocess.run(["fusermount", "-u", "-z", str(place)], check=False, timeout=10, stderr=subprocess.DEVNULL)


def until(is_so, seconds=20.0):
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it does not come about"
        time.sleep(0.005)


@contextlib.contextmanager
def mounted(folder, place):
    mount = Mount(folder, place)
    try:
        yield mount
    finally:
        mount.end()
