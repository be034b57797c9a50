"""The form's words: every language whole, easy, and with the same things to fill in."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from kiosk.interest.pages import Notice
from kiosk.interest.registration import DAYS, ROUTES, TIMES
from kiosk.interest.ticket import KINDS
from kiosk.interest.words import Languages

ROOT = Path(__file__).resolve().parents[4]
FOLDER = ROOT / "assets" / "form" / "words"
FILES = sorted(FOLDER.glob("*.json"))
SWEDISH = json.loads((FOLDER / "sv.json").read_text(encoding="utf-8"))


CALENDAR = re.compile("(month|weekday|calendar)_|(date|clock|at_hours)$")
"""Words of a time and of the file for a calendar: many are the same in several languages."""


def test_the_languages_are_there():
    assert {path.stem for path in FILES} >= {"sv", "fi", "en", "da", "ar"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_language_is_whole(path):
    words = json.loads(path.read_text(encoding="utf-8"))
    assert list(words) == list(SWEDISH)
    for key, text in words.items():
        assert text == text.strip() != ""
        assert sorted(re.findall(r"\{\w*\}", text)) == sorted(re.findall(r"\{\w*\}", SWEDISH[key])), key
        assert max(len(sentence.split()) for sentence in re.split(r"[.!?]", text)) <= 18, key
    assert words["direction"] in {"ltr", "rtl"}


@pytest.mark.parametrize("path", [path for path in FILES if path.stem != "sv"], ids=lambda path: path.stem)
def test_a_language_is_translated(path):
    words = json.loads(path.read_text(encoding="utf-8"))
    same = {key for key, text in words.items() if text == SWEDISH[key] and not CALENDAR.match(key)}
    assert len(same) <= 12, same  # a number, a name that is the same word


def test_there_are_words_for_everything_that_is_chosen_or_told():
    wanted = {f"kind_{kind}" for kind in KINDS} | {f"route_{route}" for route in ROUTES}
    wanted |= {f"day_{day}" for day in DAYS} | {f"time_{time}" for time in TIMES}
    wanted |= set(get_args(Notice)) | {f"{notice}_heading" for notice in get_args(Notice)}
    source = (ROOT / "kiosk" / "interest" / "form.py").read_text(encoding="utf-8")
    wanted |= set(re.findall(r'"(problem_\w+)"', source))
    assert wanted <= set(SWEDISH)


def test_no_word_is_forgotten():
    templates = "".join(path.read_text(encoding="utf-8") for path in FOLDER.parent.glob("*.html"))
    named = set(re.findall(r"words\.(\w+)", templates))
    unused = {key for key in SWEDISH if key not in named and not CALENDAR.match(key)}
    chosen = re.compile("(kind|route|day|time|problem)_|(expired|forged|closed|start|large|busy|broken)(_heading)?$")
    assert {key for key in unused if not chosen.match(key)} == {"endonym"}


@pytest.fixture
def folder(tmp_path):
    for name, words in {"sv": {"endonym": "Svenska", "send": "Skicka"}, "fi": {"endonym": "Suomi"}}.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(words), encoding="utf-8")
    return tmp_path


def test_languages_are_offered_in_the_order_of_the_configuration(folder):
    languages = Languages(folder, ["fi", "se", "sv"])
    assert languages.offered == (("fi", "Suomi"), ("sv", "Svenska"))
    assert languages.words("fi")["send"] == "Skicka"


def test_without_any_of_them_the_source_language_is_spoken(folder):
    assert Languages(folder, ["se"]).offered == (("sv", "Svenska"),)


def test_the_first_wish_that_can_be_met_is_met(folder):
    languages = Languages(folder, ["sv", "fi"])
    assert languages.choose("", "xx", "fi", "sv") == "fi"
    assert languages.choose("xx") == "sv"


@pytest.mark.parametrize(
    ("header", "language"),
    [("fi-FI,sv;q=0.9", "fi"), ("de, SV-se;q=0.8", "sv"), ("de", ""), ("", ""), (";;,,", "")],
)
def test_a_browser_says_what_it_speaks(folder, header, language):
    assert Languages(folder, ["sv", "fi"]).accepted(header) == language
