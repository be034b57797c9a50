"""A whole kiosk - supervisor, screen, sync, form - running as real processes on a virtual screen."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.config import load
from kiosk.run_state import read_state
from kiosk.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).with_name("kiosk_with_hands.py")
PATIENCE_SECONDS = 60.0


class RunningKiosk:
    """What a test does to a kiosk: touch it, look at it, read what its processes say of themselves."""

    def __init__(self, settings: Settings, wire: socket.socket) -> None:
        self.settings = settings
        self._wire = wire.makefile("rw", encoding="utf-8")

    def do(self, what: str, **details: object) -> Any:
        """Let the hands do something; return the answer, or fail as they failed."""
        self._wire.write(json.dumps({"do": what, **details}) + "\n")
        self._wire.flush()
        answer = json.loads(self._wire.readline())
        assert "problem" not in answer, answer["problem"]
        return answer["answer"]

    def touch(self, *names: str) -> None:
        """Touch one thing after the other."""
        for name in names:
            self.do("touch", name=name)

    def state(self, process: str) -> dict[str, Any]:
        """What a process says of itself."""
        return read_state(self.settings.run_folder, process) or {}

    def wait(self, true: Callable[[], object], what: str) -> None:
        """Wait until something is true of the kiosk."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not true():
            states = {name: self.state(name) for name in ("screen", "sync", "form")}
            assert time.monotonic() < end, f"waited for {what}: {states}"
            time.sleep(0.1)


@contextmanager
def running(configuration: Path) -> Iterator[RunningKiosk]:
    """Run the kiosk with that configuration until the block ends."""
    with tempfile.TemporaryDirectory() as name, socket.socket(socket.AF_UNIX) as ear:
        ear.bind(f"{name}/hands")
        ear.listen()
        ear.settimeout(PATIENCE_SECONDS)
        environment = {**os.environ, "HANDS": f"{name}/hands", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, str(PROGRAM), "--config", str(configuration), "--window", "1920x1080"]
        program = subprocess.Popen(command, cwd=ROOT, env=environment)
        try:
            wire, _ = ear.accept()
            with wire:
                yield RunningKiosk(load(configuration), wire)
        finally:
            program.send_signal(signal.SIGTERM)
            try:
                program.wait(20)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
