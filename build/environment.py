"""The project's own Python environment and the Debian packages under it. Standard library only."""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

QT_PACKAGES = ("libegl1", "libgl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3", "libglib2.0-0")
WINDOW_PACKAGES = (
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
)
SCREEN_PACKAGES = ("xvfb", "xauth")
DESK_PACKAGES = (*WINDOW_PACKAGES, *SCREEN_PACKAGES, "libxtst6", "openbox")
"""For the tests: a desktop, and hands on its mouse and keyboard."""
BROWSER_PACKAGES = ("chromium",)
"""For the tests: the web form as a phone shows it."""
DATABASE_PACKAGES = ("postgresql",)
"""For the tests: the form on a server."""
SHARE_PACKAGES = ("bindfs", "samba", "smbnetfs", "faketime", "strace")
"""For the tests: a share that can hang, a Samba server with a client, a wrong clock, and every system call."""


class SetupError(Exception):
    """The machine lacks something; the text says what to do."""


def say(words: str) -> None:
    """Tell the person at the terminal what happens now."""
    print(f"» {words}", file=sys.stderr, flush=True)


def environment_folder() -> Path:
    """Return where this interpreter's environment lies: one folder for each Python version."""
    return ROOT / f".venv-{sys.version_info.major}.{sys.version_info.minor}"


def python_in(folder: Path) -> Path:
    """Return the interpreter inside an environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure_debian_packages(names: Iterable[str]) -> None:
    """Install the Debian packages that are missing, or raise `SetupError` naming the command that does."""
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return
    missing = [name for name in names if not _is_installed(name)]
    if not missing:
        return
    prefix = _privilege()
    if prefix is None:
        command = "sudo apt-get install -y " + " ".join(missing)
        raise SetupError(f"These system packages are missing. Install them with:\n    {command}")
    say(f"installing system packages: {' '.join(missing)}")
    quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
    install = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    subprocess.run([*prefix, "apt-get", "update", "-qq"], check=False, **quiet)
    if subprocess.run(install, check=False, **quiet).returncode != 0:
        raise SetupError(f"This did not succeed: {' '.join(install)}")


def _is_installed(name: str) -> bool:
    done = subprocess.run(["dpkg-query", "-W", "-f", "${Status}", name], capture_output=True, text=True, check=False)
    return done.stdout.endswith("ok installed")


def _privilege() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo"]
    return None


def ensure_environment(*, developer: bool) -> Path:
    """Make the environment from the hash-locked list, or bring it up to date; return its interpreter."""
    if sys.version_info < (3, 11):  # noqa: UP036
        raise SetupError("Python 3.11 or newer is needed.")
    lock = ROOT / "build" / ("requirements-dev.lock" if developer else "requirements.lock")
    folder = environment_folder()
    python = python_in(folder)
    stamp = folder / "stamp"
    wanted = _fingerprint(lock)
    found = stamp.read_text().split() if stamp.exists() and python.exists() else []
    # A developer's environment holds all that the plain one does.
    if wanted in found or (not developer and _fingerprint(ROOT / "build" / "requirements-dev.lock") in found):
        return python
    _make(folder)
    say(f"installing {lock.name} (a few minutes the first time)")
    _pip(python, "--require-hashes", "--only-binary=:all:", "-r", str(lock))
    _pip(python, "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    _unpack_qt_support(python)
    stamp.write_text(wanted)
    return python


def _unpack_qt_support(python: Path) -> None:
    """Let PySide lay out its Python support modules as files, which are compiled once instead of at every start.

    `SBK_EMBED=0` is PySide's own switch for this; it takes about 50 ms from every start of the kiosk.
    """
    lay_out = "import shiboken6, compileall, pathlib; "
    lay_out += "compileall.compile_dir(pathlib.Path(shiboken6.__file__).parent / 'files.dir', quiet=1)"
    subprocess.run([str(python), "-c", lay_out], env={**os.environ, "SBK_EMBED": "0"}, check=True)


def _fingerprint(lock: Path) -> str:
    material = lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()
    return hashlib.sha256(material).hexdigest()


def _make(folder: Path) -> None:
    if python_in(folder).exists():
        return
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        ensure_debian_packages([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
    say(f"making the environment {folder.name}")
    venv.create(folder, with_pip=True, clear=True)


def _pip(python: Path, *words: str) -> None:
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "-q", *words]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetupError("The Python packages could not be installed; the lines above say why.")
