"""The kiosk as a real family of processes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from kiosk.run_state import read_state

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_SECONDS = 60.0


def wait(true, what):
    """Return what `true` gives, as soon as it gives anything."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not (found := true()):
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)
    return found


class Kiosk:
    """`python -m kiosk` with a configuration."""

    def __init__(self, config, *words):
        settings = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
        }
        command = [sys.executable, "-m", "kiosk", "--config", str(config), "--window", "640x360", *words]
        self.config = config
        self.data = config.parent / "data"
        self.process = subprocess.Popen(command, cwd=ROOT, env=settings, stderr=subprocess.PIPE, text=True)

    def state(self, name):
        return read_state(self.data / "run", name) or {}

    def pid(self, name):
        return self.state(name).get("pid", 0)

    def wait_until(self, name, true, what):
        return wait(lambda: (state := self.state(name)) and true(state) and state, what)

    def family(self):
        return [pid for pid in map(self.pid, ("screen", "sync", "form")) if pid]

    def log(self, name):
        path = self.data / "log" / f"{name}.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def end(self, number=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(number)
        _, err = self.process.communicate(timeout=PATIENCE_SECONDS)
        return self.process.returncode, err


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
