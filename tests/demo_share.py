"""A real share with the demo catalogue, and a kiosk that follows it, for tests that need the whole house."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

from catalog.publication.sync import Follower
from kiosk.config import load
from kiosk.settings import Settings

ROOT = Path(__file__).resolve().parents[1]


def run_catalog(*words: str, check: bool = True) -> "subprocess.CompletedProcess[str]":
    """Run the `catalog` command as staff do; return what it said."""
    command = [sys.executable, "-m", "catalog", *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert not check or done.returncode == 0, done.stdout + done.stderr
    return done


def make_demo(folder: Path, **changes: str) -> Path:
    """Publish the demo catalogue in `folder`; return the kiosk's configuration.

    `changes` set keys of the configuration in TOML, `poll_seconds="0.3"`; the form listens on a free loopback port.
    """
    run_catalog("demo", str(folder))
    port = free_port()
    settings = {"listen": f'"127.0.0.1:{port}"', "origin": f'"http://127.0.0.1:{port}"', **changes}
    configuration = folder / "kiosk.toml"
    text = configuration.read_text(encoding="utf-8")
    for key, value in settings.items():
        text, found = re.subn(rf"^{key} = .*$", f"{key} = {value}", text, flags=re.MULTILINE)
        assert found == 1, f"{key} is not in the demo's configuration"
    configuration.write_text(text, encoding="utf-8")
    return configuration


def follow(configuration: Path) -> Settings:
    """Bring the kiosk's own catalogue up to what is published, as its sync process does; return the settings."""
    settings = load(configuration)
    follower = Follower(
        settings.share.folder / "catalog.sqlite", settings.kiosk.data_folder, settings.share.key or None
    )
    follower.stage()
    if follower.staged():
        follower.apply()
    follower.close()
    return settings


def free_port() -> int:
    """A port on loopback that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
