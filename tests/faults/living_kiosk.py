"""A kiosk that lives: a real screen and a real process that follows the share, while a test damages it."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import apsw
from small_share import SmallShare, overwrite

from catalog.publication.digest import root_of
from kiosk.run_state import read_state, write_state

ROOT = Path(__file__).resolve().parents[2]
COUNTING = Path(__file__).with_name("screen_that_counts.py")
PATIENCE_SECONDS = 60.0
SILENT_SECONDS = 5.0
"""The screen gives a sign of life every second."""
BLOCKED_SECONDS = 2.0
"""An event loop that waits for the share waits at least so long: a lock alone is waited for two seconds."""


class LivingKiosk:
    """At publication 2 of a share that a test keeps at whatever it wants. `end` it."""

    def __init__(self, prepared, folder, *, share="share", address="", sync=("-m", "kiosk", "sync"), prefix=(), **more):
        """`prepared`: as in conftest.py: a kiosk at publication 2, the files of publications 1, 2 and 4.

        `share`: the folder by which the kiosk reaches the share; `address`: where it reads from instead; `sync`: how
        the process that follows is started, after the words in `prefix`, with `more` in its environment.
        """
        self.folder = Path(folder)
        shutil.copytree(prepared / "kiosk", self.folder / "data", dirs_exist_ok=True)
        shutil.copytree(prepared / "share", self.folder / "share", dirs_exist_ok=True)
        self.calm_file = (prepared / "second.sqlite").read_bytes()
        self.good = (prepared / "share" / "catalog.sqlite").read_bytes()
        self.path = self.folder / "share" / "catalog.sqlite"
        overwrite(self.path, self.calm_file)
        self.key = SmallShare(prepared).key
        self._environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        self._config = self.folder / "kiosk.toml"
        self._config.write_text(
            f'[share]\nfolder = "{share}"\naddress = "{address}"\nkey = "{self.key}"\npoll_seconds = 0.2\n',
            encoding="utf-8",
        )
        self._prefix = prefix
        self._sync_words = (sys.executable, *map(str, sync), "--config", str(self._config))
        self._more = more
        self.log = (self.folder / "errors.txt").open("wb")
        ticks = str(self.folder / "ticks.json")
        screen = (sys.executable, str(COUNTING), ticks, "--config", str(self._config), "--window", "640x360")
        self._processes = [self._run(screen)]
        self.root = self.shown_root()
        try:
            self.start_sync()
            self.wait(lambda: self.state("screen").get("painted") and self.ticks(), "the first frame")
            self.wait(lambda: self.state("sync").get("shown_seq") == 2, "the first look")
        except BaseException:
            self.end()
            raise

    def _run(self, words, **more):
        environment = {**self._environment, **more}
        return subprocess.Popen(words, cwd=ROOT, env=environment, stderr=self.log)

    def start_sync(self, *, plainly=False):
        self.sync = self._run(self._sync_words if plainly else (*self._prefix, *self._sync_words), **self._more)
        self._processes.append(self.sync)

    def end_sync(self):
        """Kill the process that follows, at once."""
        self._processes.remove(self.sync)
        self.sync.kill()
        self.sync.wait(30)

    def state(self, name):
        return read_state(self.folder / "data" / "run", name) or {}

    def ticks(self):
        try:
            return json.loads((self.folder / "ticks.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None

    def wait(self, true, what):
        end = time.monotonic() + PATIENCE_SECONDS
        while not true():
            assert time.monotonic() < end, f"waited for {what}: {self.state('sync')} {self.errors()[-2000:]}"
            assert all(process.poll() is None for process in self._processes), self.errors()
            time.sleep(0.02)

    def errors(self):
        return (self.folder / "errors.txt").read_text(encoding="utf-8", errors="replace")

    def shown_root(self):
        """The root digest of what lies on the kiosk's disk, computed anew."""
        path = self.folder / "data" / "catalog.sqlite"
        with contextlib.closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
            rows = connection.execute("SELECT kind, id, body FROM record")
            return root_of((kind, name, body.encode()) for kind, name, body in rows)

    def published_roots(self):
        """The roots of every publication on the share."""
        with contextlib.closing(apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READONLY)) as connection:
            return {json.loads(text)["root"] for (text,) in connection.execute("SELECT manifest FROM publication")}

    def forget_check(self):
        """Let the last check of the disk be long ago."""
        write_state(self.folder / "data" / "run", "sync", {**self.state("sync"), "checked": 0})

    def is_unmoved(self, ticks_before):
        """It goes on showing publication 2, its root is what it was, and its event loop was never held up."""
        self.wait(lambda: self.ticks()["ticks"] > ticks_before + 10, "the event loop to go on")
        assert self.ticks()["longest"] < BLOCKED_SECONDS
        assert self.shown_root() == self.root
        screen, sync = self.state("screen"), self.state("sync")
        assert (screen["shown_seq"], screen["shown_root"]) == (2, self.root)
        assert (sync["shown_seq"], sync["shown_root"], sync["staged_seq"]) == (2, self.root, 0)
        assert time.time() - screen["heartbeat"] < SILENT_SECONDS

    def shows(self, seq, root, ticks_before):
        """Publication `seq` has come on show, whole, and the event loop was never held up."""
        self.wait(lambda: self.state("screen").get("shown_seq") == seq, f"publication {seq} on the screen")
        self.wait(lambda: self.state("sync")["reason"] == "", "all to be well")
        assert self.shown_root() == self.state("sync")["shown_root"] == root
        assert self.state("screen")["shown_root"] == root
        assert self.ticks()["ticks"] > ticks_before
        assert self.ticks()["longest"] < BLOCKED_SECONDS

    def put(self, content):
        """Let this be the shared file, at once and whole."""
        part = self.path.with_name("part")
        part.write_bytes(content)
        part.replace(self.path)

    def calm(self):
        """Take the fault away: publication 2 is on the share, all is well."""
        clear(self.path)
        self.put(self.calm_file)
        self.wait(lambda: self.state("sync")["reason"] == "", "all to be well")

    def end(self):
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            process.wait(30)
        self.log.close()


def clear(path):
    """Remove the shared file, whatever it is, and what lies beside it."""
    path.parent.mkdir(exist_ok=True)
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    else:
        path.unlink(missing_ok=True)
    for suffix in ("-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
