"""Everything a developer does, in one script: run, test, check, tour, bench, package. Needs nothing but Python.

python3 build/dev.py run            the kiosk with the demo catalogue
python3 build/dev.py test           all tests; with `--faults all` every kill point and power cut (an hour)
python3 build/dev.py check          style, types, room contracts, QML
python3 build/dev.py tour OUT       a picture of every screen in the folder OUT
python3 build/dev.py bench NAME     one JSON object a line
python3 build/dev.py package        a bundle that runs without Python
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import environment
from environment import (
    BROWSER_PACKAGES,
    DATABASE_PACKAGES,
    DESK_PACKAGES,
    QT_PACKAGES,
    ROOT,
    SCREEN_PACKAGES,
    SHARE_PACKAGES,
    WINDOW_PACKAGES,
    SetupError,
    say,
)

BENCHES = {
    "start": ("chromium",),
    "sync": ("rsync",),
    "search": (),
    "soak": (),
    "form": (),
    "exchange": (),
    "staff": (),
    "ui": ("chromium", "libxtst6"),
}
"""By name: the Debian packages of what is measured beside the kiosk."""
AT_ONCE = "3"
"""Tests that run at a time: most of a visitor's test is waiting for a screen to come to rest."""
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def main() -> int:
    """Do what the command line asks; return the exit code."""
    arguments, rest = _parser().parse_known_args()
    if rest and arguments.name in {"check", "package"}:
        _parser().error(f"unknown: {' '.join(rest)}")
    try:
        return arguments.command(arguments, rest)
    except SetupError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = parser.add_subparsers(dest="name", required=True, metavar="COMMAND")
    commands.add_parser("run", help="open the kiosk with the demo catalogue").set_defaults(command=run)
    commands.add_parser("test", help="run the tests (further words go to pytest)").set_defaults(command=test)
    commands.add_parser("check", help="style, types, contracts between rooms, QML").set_defaults(command=check)
    tour_parser = commands.add_parser("tour", help="walk the kiosk by touch and leave a picture of every screen")
    tour_parser.add_argument("out", type=Path)
    tour_parser.set_defaults(command=tour)
    bench_parser = commands.add_parser("bench", help="measure; JSON lines on standard output")
    bench_parser.add_argument("bench", choices=BENCHES)
    bench_parser.set_defaults(command=bench)
    commands.add_parser("package", help="build the bundle into out/package").set_defaults(command=package)
    return parser


def run(_arguments: argparse.Namespace, rest: list[str]) -> int:
    """Open the kiosk with the demo catalogue; further words go to the kiosk."""
    environment.ensure_debian_packages(QT_PACKAGES + WINDOW_PACKAGES)
    python = environment.ensure_environment(developer=False)
    _prepare(python)
    command = [str(python), "-m", "kiosk", *(rest or ["--demo"])]
    if not _has_screen():
        environment.ensure_debian_packages(SCREEN_PACKAGES)
        say("no screen here: the kiosk is shown on a virtual one; stop it with Ctrl+C")
        command = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24", *command]
    say("opening the kiosk")
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _has_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def test(_arguments: argparse.Namespace, rest: list[str]) -> int:
    """Set everything up and run the tests."""
    environment.ensure_debian_packages((*SHARE_PACKAGES, *BROWSER_PACKAGES, *DATABASE_PACKAGES, *DESK_PACKAGES))
    python = _developer_environment()
    say("running the tests")
    return _inside(python, "-m", "pytest", "--numprocesses", AT_ONCE, "--dist", "worksteal", *rest)


def check(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    """Run every static check; return 0 when all of them are content."""
    import checks

    return checks.run_all(_developer_environment())


def tour(arguments: argparse.Namespace, rest: list[str]) -> int:
    """Walk the running kiosk by touch events and leave pictures."""
    python = _developer_environment()
    return _inside(python, "tests/tour/walk.py", str(arguments.out.resolve()), *rest)


def bench(arguments: argparse.Namespace, rest: list[str]) -> int:
    """Measure; only JSON lines reach standard output."""
    python = _developer_environment()
    environment.ensure_debian_packages(BENCHES[arguments.bench])
    return _inside(python, f"tests/bench/{arguments.bench}.py", *rest)


def package(_arguments: argparse.Namespace, _rest: list[str]) -> int:
    """Build a one-folder bundle and start it once."""
    import package as packaging

    return packaging.build(_developer_environment())


def _developer_environment() -> Path:
    environment.ensure_debian_packages(QT_PACKAGES + WINDOW_PACKAGES + SCREEN_PACKAGES)
    python = environment.ensure_environment(developer=True)
    _prepare(python)
    return python


def _prepare(python: Path) -> None:
    """Compile what is compiled from sources in the tree: translations and the QML type descriptions."""
    import generated

    generated.ensure(python)


def _inside(python: Path, *words: str) -> int:
    folder = python.parent
    path = os.pathsep.join((str(folder), os.environ.get("PATH", os.defpath)))
    settings = {**os.environ, **OFFSCREEN, "PATH": path, "PYTHONPATH": str(ROOT)}
    settings.pop("PYTHONDONTWRITEBYTECODE", None)  # a start without compiled modules says nothing of a real one
    return subprocess.run([str(python), *words], cwd=ROOT, env=settings, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
