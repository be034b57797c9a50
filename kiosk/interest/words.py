"""The form's own words: one JSON file a language; another language is another file."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

SOURCE: Final = "sv"

Words = dict[str, str]


class Languages:
    """The languages the form speaks, in the order in which they are offered."""

    def __init__(self, folder: Path, wanted: Sequence[str]) -> None:
        """Read those of `wanted` that have a file; the source language if none has. Raises `OSError`, `ValueError`."""
        spoken = [language for language in wanted if (folder / f"{language}.json").is_file()] or [SOURCE]
        source = _read(folder, SOURCE)
        self._words = {language: source | _read(folder, language) for language in spoken}

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """Return each language's code and its name in itself."""
        return tuple((language, words["endonym"]) for language, words in self._words.items())

    def words(self, language: str) -> Words:
        """Return the words in an offered language."""
        return self._words[language]

    def choose(self, *wishes: str) -> str:
        """Return the first wish that is offered, else the first language."""
        return next((wish for wish in wishes if wish in self._words), next(iter(self._words)))

    def accepted(self, header: str) -> str:
        """Return the first offered language that an `Accept-Language` header names; empty if there is none."""
        named = (part.split(";")[0].split("-")[0].strip().lower() for part in header.split(","))
        return next((language for language in named if language in self._words), "")


def _read(folder: Path, language: str) -> Words:
    words = json.loads((folder / f"{language}.json").read_text(encoding="utf-8"))
    return {str(key): str(value) for key, value in words.items()}
