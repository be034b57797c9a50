"""What README says, does: every command in it is run, from a fresh clone in a fresh folder."""

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [
    line.strip()
    for block in re.findall(r"^```(?:sh)?\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
    if line.strip()
]
PATIENCE_SECONDS = 900

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def clone(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fresh") / "visningsrum"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    return folder


@pytest.fixture
def fresh_machine(tmp_path):
    return fresh(tmp_path)


def fresh(home):
    """The environment of somebody who has just opened a terminal: nothing of this run's own settings."""
    ours = ("QT_", "PYTHON", "PYTEST", "VIRTUAL_ENV", "COV_", "DISPLAY", "XDG_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    folder = str(Path(sys.executable).parent)
    path = os.pathsep.join(part for part in kept["PATH"].split(os.pathsep) if part != folder)
    return {**kept, "PATH": path, "HOME": str(home), "XDG_DATA_HOME": str(home / "data")}


def test_the_two_commands_of_the_start_are_there():
    assert COMMANDS[:2] == ["python3 build/dev.py run", "python3 build/dev.py test"]


def test_run_opens_the_kiosk_with_the_demo_catalogue(clone, fresh_machine, tmp_path):
    command = COMMANDS[0].split()
    kiosk = subprocess.Popen(command, cwd=clone, env=fresh_machine, start_new_session=True)
    try:
        wait_until(lambda: shows_the_demo(tmp_path), kiosk)
    finally:
        os.killpg(kiosk.pid, signal.SIGINT)
        try:
            kiosk.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(kiosk.pid, signal.SIGKILL)
            kiosk.wait()


def shows_the_demo(home):
    """The screen says that it has painted a frame and shows publication 1."""
    states = list(home.glob("**/run/screen.json"))
    if not states:
        return False
    text = states[0].read_text(encoding="utf-8")
    return '"shown_seq":1' in text.replace(" ", "") and '"painted":null' not in text.replace(" ", "")


def wait_until(true, process):
    end = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert process.poll() is None, f"it ended with {process.returncode}"
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.5)


def test_test_sets_everything_up_and_passes(clone, fresh_machine):
    # The same command; only which tests it runs is narrowed, or this test would run itself for ever.
    environment = {**fresh_machine, "PYTEST_ADDOPTS": "-k architecture -p no:cacheprovider"}
    done = subprocess.run(COMMANDS[1].split(), cwd=clone, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    assert " passed" in done.stdout


@pytest.fixture(scope="module")
def tools(clone, tmp_path_factory):
    """The folder of the programs that the set-up makes, whichever test comes first."""
    environment = fresh(tmp_path_factory.mktemp("set-up"))
    subprocess.run([*COMMANDS[1].split(), "--version"], cwd=clone, env=environment, check=True)
    return next(clone.glob(".venv-*/bin"))


def test_the_catalog_commands_do_what_they_say(clone, tools, fresh_machine):
    """Staff's and IT's commands run as they stand, in the order of README, in one folder."""
    environment = {**fresh_machine, "PATH": f"{tools}{os.pathsep}{fresh_machine['PATH']}"}
    commands = [command for command in COMMANDS if command.startswith("catalog ")]
    assert len(commands) > 5
    for command in commands:
        done = subprocess.run(
            shlex.split(command), cwd=clone, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, command + done.stdout + done.stderr


def test_the_developer_commands_do_what_they_say(clone, fresh_machine):
    commands = [command for command in COMMANDS[2:] if command.startswith("python3 ")]
    assert [command.split()[2] for command in commands] == ["check", "tour", "bench"]
    for command in commands:
        # CI runs `check` on the tree itself right after the tests; the walk is narrowed to its first picture here.
        if command.split()[2] == "check":
            continue
        words = [*command.split(), *(["--first"] if "tour" in command else [])]
        done = subprocess.run(words, cwd=clone, env=fresh_machine, capture_output=True, text=True, check=False)
        assert done.returncode == 0, command + done.stdout[-2000:] + done.stderr[-2000:]
