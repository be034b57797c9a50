"""The staff program's own words, in the language of whoever sits there. The source language is Swedish.

`assets/staff/<language>.json` holds what each Swedish sentence is in that language; one that is missing stays Swedish.
"""

import json
from contextlib import suppress
from pathlib import Path
from typing import ClassVar, Final

LANGUAGES: Final = {"sv": "svenska", "fi": "suomi", "en": "English", "da": "dansk"}
"""What the program can speak, as those who speak it call it."""
FILE: Final = "staff-language.txt"


class Tongue:
    """What is spoken now, and its words."""

    language = "sv"
    words: ClassVar[dict[str, str]] = {}


def say(swedish: str, /, **values: object) -> str:
    """Return a sentence in the chosen language, with `values` put where it has their names in braces."""
    said = Tongue.words.get(swedish, swedish)
    return said.format(**values) if values else said


def choose(language: str, assets: Path) -> None:
    """Speak `language` from now on. Words are said when modules are read, so choose before the window's are."""
    file = assets / "staff" / f"{language}.json"
    Tongue.words = {} if language == "sv" else json.loads(file.read_text(encoding="utf-8"))
    Tongue.language = language


def spoken() -> str:
    """Return the language that is spoken now."""
    return Tongue.language


def chosen(workspace: Path, otherwise: str) -> str:
    """Return the language that was chosen here before; `otherwise` if none was, Swedish if the program has not that."""
    kept = ""
    with suppress(OSError, UnicodeDecodeError):
        kept = (workspace / FILE).read_text(encoding="utf-8").strip()
    return next((each for each in (kept, otherwise) if each in LANGUAGES), "sv")


def keep(workspace: Path, language: str) -> None:
    """Let the next start speak `language`. Raises `OSError`."""
    (workspace / FILE).write_text(language + "\n", encoding="utf-8")
