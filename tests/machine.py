"""What some machines do not let tests do: then the test says so in the summary instead of failing."""

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

FUSE = Path("/dev/fuse")


def needs_mounts():
    """Skip where no file system can be mounted (a container without /dev/fuse)."""
    if not os.access(FUSE, os.R_OK | os.W_OK):
        pytest.skip("this machine lets nobody mount a file system of his own (/dev/fuse)")


def needs_tracing():
    """Skip where no process may be watched by strace (a container without ptrace)."""
    if not _traces():
        pytest.skip("this machine lets no process watch another (ptrace)")


@cache
def _traces():
    assert shutil.which("strace"), "the Debian package strace is missing: python3 build/dev.py test installs it"
    return subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], check=False).returncode == 0
