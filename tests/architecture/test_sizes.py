"""Small files, small functions: the limits of the house."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = sorted(path for room in ("catalog", "kiosk", "build") for path in (ROOT / room).rglob("*.py"))
QML = sorted((ROOT / "kiosk" / "ui" / "qml").rglob("*.qml"))
WORDS_TO_AVOID = {"manager", "helper", "helpers", "utils", "util", "misc", "common", "base", "info", "item", "service"}


def name_of(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", PYTHON, ids=name_of)
def test_a_python_file_has_at_most_300_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", QML, ids=name_of)
def test_a_qml_file_has_at_most_200_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 200


@pytest.mark.parametrize("path", PYTHON, ids=name_of)
def test_names_of_modules_classes_and_functions_say_something(path):
    names = {path.stem}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names.add(node.name)
    words = {word.lower() for name in names for word in name.replace("_", " ").split()}
    assert not words & WORDS_TO_AVOID


def test_there_is_something_to_measure():
    assert len(PYTHON) > 40
    assert len(QML) > 15
