"""Every word of the staff program is said in every language that it can speak."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from kiosk.staff.tongue import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "kiosk" / "staff").glob("*.py"))
SWEDISH = re.compile("[åäöÅÄÖ]")
OF_OTHERS = {
    "posters.py",
    "frames.py",
    "command.py",
    "tongue.py",
    "preview_process.py",
    "exchange_process.py",
    "labels_command.py",
}
"""What the `catalog` command says, which is Swedish, and the list of languages."""


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    for file in FILES:
        yield file, ast.parse(file.read_text(encoding="utf-8"))


def _said(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
            yield node


def _places(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


def _words() -> set[str]:
    found = {call.args[0] for _, tree in _trees() for call in _said(tree)}
    return {str(each.value) for each in found if isinstance(each, ast.Constant)}


def test_every_sentence_is_there_in_every_language_and_no_more() -> None:
    for language in LANGUAGES:
        if language == "sv":
            continue
        file = ROOT / "assets" / "staff" / f"{language}.json"
        there = json.loads(file.read_text(encoding="utf-8"))
        missing, surplus = sorted(_words() - there.keys()), sorted(there.keys() - _words())
        assert (missing, surplus) == ([], []), language
        for swedish, said in there.items():
            assert said.strip(), f"{language}: {swedish}"
            assert _places(said) == _places(swedish), f"{language}: {swedish}"


def test_no_swedish_stands_unsaid() -> None:
    unsaid = []
    for file, tree in _trees():
        if file.name in OF_OTHERS:
            continue
        known = {id(node) for call in _said(tree) for node in ast.walk(call)}
        known |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        unsaid += [
            f"{file.name}:{node.lineno}: {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and SWEDISH.search(node.value)
            if id(node) not in known
        ]
    assert unsaid == []


def test_what_is_said_is_a_sentence_of_its_own_and_its_places_are_filled() -> None:
    for file, tree in _trees():
        for call in _said(tree):
            where = f"{file.name}:{call.lineno}"
            if call.args and isinstance(call.args[0], ast.Constant):
                given = {each.arg for each in call.keywords}
                assert not given or given == _places(str(call.args[0].value)), where
            else:
                assert not isinstance(call.args[0], ast.JoinedStr), f"{where}: a sentence cannot be found in pieces"
