"""The forked screen, with real processes made from a fresh interpreter each: this one has threads."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[4]
PRELUDE = "import os, signal, sys, time\nfrom kiosk.supervisor.forked import fork\n"


def run(code):
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stdout.split(), done.stderr


def test_it_hears_its_parent_and_its_exit_code_is_what_it_returned():
    code = "child = fork(lambda: print(sys.stdin.readline().strip()) or 7)\n"
    code += "assert child.poll() is None\nchild.stdin.write(b'go\\n')\nprint(child.wait(20), child.poll())\n"
    assert run(code)[:2] == (0, ["go", "7", "7"])


def test_when_the_gate_closes_it_ends():
    code = "child = fork(lambda: 0 if sys.stdin.readline() else 3)\nchild.communicate()\nprint(child.returncode)\n"
    assert run(code)[:2] == (0, ["3"])


@pytest.mark.parametrize(("end", "exit_code"), [("terminate", "-15"), ("kill", "-9")])
def test_it_can_be_ended(end, exit_code):
    code = f"child = fork(lambda: time.sleep(60) or 0)\nchild.{end}()\nprint(child.wait(20))\nchild.{end}()\n"
    assert run(code)[:2] == (0, [exit_code])


def test_a_fault_in_it_is_told_and_does_not_come_back_to_the_parent():
    code = "def fail():\n    raise RuntimeError('a fault')\nchild = fork(fail)\nprint(child.wait(20))\n"
    exit_code, said, told = run(code)
    assert (exit_code, said) == (0, ["1"])
    assert "RuntimeError: a fault" in told


def test_waiting_has_an_end():
    code = "import subprocess\nchild = fork(lambda: time.sleep(60) or 0)\n"
    code += (
        "try:\n    child.wait(0.1)\nexcept subprocess.TimeoutExpired:\n    print('late')\nchild.kill()\nchild.wait()\n"
    )
    assert run(code)[:2] == (0, ["late"])
