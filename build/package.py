"""The bundle: PyInstaller's one folder in out/package, started once before it is called done. Standard library only."""

import os
import subprocess
import tempfile
from pathlib import Path

from environment import ROOT, SetupError, say

OUT = ROOT / "out"
PATIENCE_SECONDS = 30


def build(python: Path) -> int:
    """Freeze the programs, start each of them, print the size; return the exit code."""
    say("freezing (a few minutes)")
    spec = str(ROOT / "build" / "visningsrum.spec")
    places = ["--workpath", str(OUT / "package-work"), "--distpath", str(OUT / "package")]
    settings = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": _time_of_last_commit()}
    frozen = subprocess.run(
        [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", *places, spec],
        cwd=ROOT,
        env=settings,
        check=False,
    )
    if frozen.returncode != 0:
        raise SetupError("The bundle could not be frozen; the lines above say why.")
    folder = OUT / "package" / "visningsrum"
    _try_out(folder)
    size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20
    say(f"the bundle is in {folder.relative_to(ROOT)}: {size:.0f} MB")
    return 0


def _try_out(folder: Path) -> None:
    """Make a demo catalogue and verify it with the frozen command; start the frozen kiosk until it has painted."""
    with tempfile.TemporaryDirectory() as name:
        demo = Path(name) / "demo"
        _must([str(folder / "catalog"), "demo", str(demo)], "the frozen catalog command makes no demo")
        _must([str(folder / "visningsrum-personal"), "--help"], "the frozen staff program does not load")
        settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        kiosk = [str(folder / "visningsrum-kiosk"), "--config", str(demo / "kiosk.toml"), "--start-at", "home"]
        process = subprocess.Popen([*kiosk, "--report-start"], stdout=subprocess.PIPE, text=True, env=settings)
        try:
            said, _ = process.communicate(timeout=PATIENCE_SECONDS)
        except subprocess.TimeoutExpired as running:
            said = (running.stdout or b"").decode()  # it runs until it is ended: what it said meanwhile counts
        finally:
            process.terminate()
            process.wait(20)
        if "painted" not in said:
            raise SetupError("the frozen kiosk painted nothing")


def _must(command: list[str], otherwise: str) -> None:
    if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode != 0:
        raise SetupError(otherwise)


def _time_of_last_commit() -> str:
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "0"
