"""A real Samba server on this computer, a file system that is its client, and a counter on the wire between them."""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

from fuse_mount import unmount, until
from machine import needs_mounts

SERVER = """
[global]
  smb ports = {port}
  interfaces = lo
  bind interfaces only = yes
  private dir = {state}
  lock directory = {state}
  state directory = {state}
  cache directory = {state}
  pid directory = {state}
  ncalrpc dir = {state}/ncalrpc
  log file = {state}/log.%m
  server role = standalone server
  map to guest = Bad User
  guest account = {user}
  disable netbios = yes
  load printers = no
  disable spoolss = yes
[catalogue]
  path = {folder}
  guest ok = yes
  force user = {user}
  read only = yes
"""
CLIENT = """
[global]
  client min protocol = SMB2
  disable netbios = yes
  name resolve order = host
"""
OPTIONS = "direct_io,attr_timeout=0,entry_timeout=0,use_libsecret=false,smb_query_browsers=false,smb_timeout=2000"


class Wire:
    """Carries bytes between the client and the server in a process of its own, and counts them."""

    def __init__(self, port, count):
        self.count = count
        count.write_bytes(bytes(8))
        words = [sys.executable, __file__, str(port), str(count)]
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    @property
    def bytes(self):
        return int.from_bytes(self.count.read_bytes(), "big")

    def end(self):
        self.process.kill()
        self.process.communicate()


def carry(port, count):
    """Be that process."""
    carried, guard, file = [0], threading.Lock(), count.open("r+b")

    def between(one, other):
        with contextlib.suppress(OSError):
            while data := one.recv(1 << 16):
                other.sendall(data)
                with guard:
                    carried[0] += len(data)
                    os.pwrite(file.fileno(), carried[0].to_bytes(8, "big"), 0)
        for each in (one, other):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    listening = socket.create_server(("127.0.0.1", 0))
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    while True:
        here, _ = listening.accept()
        try:
            there = socket.create_connection(("127.0.0.1", port))
        except OSError:
            here.close()
            continue
        for one, other in ((here, there), (there, here)):
            threading.Thread(target=between, args=(one, other), daemon=True).start()


class Samba:
    """Serves `folder`; `place` is that folder as a client of the server sees it."""

    def __init__(self, folder, scratch):
        missing = [
            name for name in ("smbd", "smbnetfs") if not shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
        ]
        assert not missing, (
            "the Debian packages samba and smbnetfs are missing: python3 build/dev.py test installs them"
        )
        self.folder, self.scratch, self.server = folder, Path(scratch), None
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        for each in ("state", "home/.smb", "mounted"):
            (self.scratch / each).mkdir(parents=True)
        user = pwd.getpwuid(os.getuid()).pw_name
        settings = SERVER.format(port=self.port, state=self.scratch / "state", folder=folder, user=user)
        (self.scratch / "smb.conf").write_text(settings)
        (self.scratch / "home" / ".smb" / "smb.conf").write_text(CLIENT)
        (self.scratch / "home" / ".smb" / "smbnetfs.conf").write_text('auth "guest" ""\n')
        (self.scratch / "home" / ".smb" / "smbnetfs.conf").chmod(0o600)
        self.log = (self.scratch / "log").open("wb")
        self.begin()
        self.wire = Wire(self.port, self.scratch / "carried")
        self.place = self.scratch / "mounted" / f"localhost:{self.wire.port}" / "catalogue"
        self.client = self.mount()

    def begin(self):
        path = f"{os.environ['PATH']}:/usr/sbin"
        words = [
            shutil.which("smbd", path=path),
            "--foreground",
            "--no-process-group",
            "-s",
            str(self.scratch / "smb.conf"),
        ]
        self.server = subprocess.Popen(words, stdout=self.log, stderr=self.log, start_new_session=True)
        until(self.answers)

    def answers(self):
        assert self.server.poll() is None, (self.scratch / "log").read_text()
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
            return True
        return False

    def kill(self):
        os.killpg(self.server.pid, signal.SIGKILL)  # of a group that we have made
        self.server.wait(10)

    def mount(self):
        home = self.scratch / "home"
        options = f"config={home / '.smb' / 'smbnetfs.conf'},{OPTIONS}"
        words = ["smbnetfs", "-f", str(self.scratch / "mounted"), "-o", options]
        env = {**os.environ, "HOME": str(home)}
        client = subprocess.Popen(words, env=env, stdout=self.log, stderr=self.log, start_new_session=True)
        until(lambda: os.path.ismount(self.scratch / "mounted"))
        until(self.place.exists)
        return client

    def end(self):
        unmount(self.scratch / "mounted")
        os.killpg(self.client.pid, signal.SIGKILL)
        self.client.wait(10)
        if self.server.poll() is None:
            self.kill()
        self.wire.end()
        self.log.close()


@contextlib.contextmanager
def samba(folder, scratch):
    needs_mounts()
    made = Samba(folder, scratch)
    try:
        yield made
    finally:
        made.end()


if __name__ == "__main__":
    carry(int(sys.argv[1]), Path(sys.argv[2]))
