"""The static checks: style, types, contracts between rooms, QML. The tools come from the environment."""

import os
import subprocess
from pathlib import Path

from environment import ROOT, say


def run_all(python: Path) -> int:
    """Run every check, show what each says, and return 0 when all are content."""
    failed = [name for name, command in _checks(python).items() if not _content(name, command)]
    if failed:
        say(f"not content: {', '.join(failed)}")
        return 1
    say("all checks are content")
    return 0


def _checks(python: Path) -> dict[str, list[str]]:
    tools = python.parent
    qml = sorted(str(path) for path in (ROOT / "kiosk" / "ui" / "qml").rglob("*.qml"))
    modules = str(ROOT / "kiosk" / "ui" / "qml")
    return {
        "ruff": [str(tools / "ruff"), "check", "."],
        "ruff format": [str(tools / "ruff"), "format", "--check", "."],
        "mypy": [str(python), "-m", "mypy"],
        "import-linter": [str(tools / "lint-imports")],
        "qmllint": [str(tools / "pyside6-qmllint"), "-W", "0", "-I", modules, *qml],
        "qmlformat": [str(python), str(ROOT / "build" / "qmlformat_check.py"), *qml],
    }


def _content(name: str, command: list[str]) -> bool:
    say(name)
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=ROOT, env=settings, check=False).returncode == 0
