"""What is made from sources in the tree and not kept in git: compiled translations and QML type descriptions."""

import subprocess
from pathlib import Path

from environment import ROOT, SetupError, say

TRANSLATIONS = ROOT / "assets" / "translations"


def ensure(python: Path) -> None:
    """Bring every generated file up to date with its source."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            _compile_translation(python, source, compiled)
    import qmltypes

    qmltypes.generate(python, ROOT / "kiosk" / "ui" / "qml")


def _compile_translation(python: Path, source: Path, compiled: Path) -> None:
    say(f"compiling {source.name}")
    tool = python.parent / "pyside6-lrelease"
    command = [str(tool), "-silent", "-fail-on-unfinished", str(source), "-qm", str(compiled)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SetupError(f"{source.name} could not be compiled:\n{done.stdout}{done.stderr}")
