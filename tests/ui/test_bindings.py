"""PySide as the kiosk loads it: less of it at the start, and the same words when somebody makes a mistake."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEAN = "from kiosk.ui import bindings; bindings.load()\n"
MISTAKES = """
from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QFont
for wrong in (
    lambda: QRect("a"),
    lambda: QRect(1, 2, 3, 4, 5),
    lambda: QTimer.singleShot("a"),
    lambda: QObject().setParent(5),
    lambda: QObject(colour=3),
    lambda: QFont(colour=3),
    lambda: QRect().setX("a"),
):
    try:
        print("no mistake?", wrong())
    except (AttributeError, TypeError) as problem:
        print(repr(problem))
print(QObject.setParent.__doc__, QRect.__doc__)
"""
LOADED = "import PySide6.QtQuick, sys; print(*sys.modules, sep='\\n')"
IMPORT = "import builtins, PySide6.QtCore; print(builtins.__import__)"


def said_by(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=True, timeout=60, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def test_a_mistake_is_reported_in_the_same_words() -> None:
    usual = said_by(MISTAKES)
    assert "Supported signatures" in usual
    assert said_by(LEAN + MISTAKES) == usual


def test_signatures_are_not_there_at_the_start() -> None:
    parser = "shibokensupport.signature.parser"
    assert parser in said_by(LOADED).split()
    assert parser not in said_by(LEAN + LOADED).split()


def test_import_reads_no_sources() -> None:
    assert "__feature_import__" in said_by(IMPORT)
    assert "__feature_import__" not in said_by(LEAN + IMPORT)


def test_loading_late_changes_nothing() -> None:
    assert said_by("import PySide6.QtCore\n" + LEAN + MISTAKES) == said_by(MISTAKES)


def test_what_pyside_imports_for_packed_files_is_there_when_it_is_asked_for() -> None:
    told = "import sys; print('zipfile' in sys.modules, end=' ')\n"
    asked = "import signature_bootstrap; print(signature_bootstrap.zipfile.ZipFile.__name__, end=' ')\n"
    again = "import zipfile; print(zipfile.ZipFile.__module__)"
    assert said_by(LEAN + told + asked + told + again).split() == ["False", "ZipFile", "True", "zipfile"]
