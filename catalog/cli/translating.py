"""`catalog untranslated`: what visitors who read another language meet in Swedish."""

import argparse
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from catalog.cli.answers import add_command, answer, workspace
from catalog.entities import SOURCE_LANGUAGE, Record
from catalog.validation.texts import LANGUAGE_NAMES, to_translate


class Missing(NamedTuple):
    """A text that is not translated: its dotted path, and what it says in Swedish."""

    path: str
    says: str


class Translation(NamedTuple):
    """How far a record is translated into a language: how many texts it has, and those that are missing."""

    kind: str
    record: Record
    texts: int
    missing: tuple[Missing, ...]


def add(commands: Any) -> None:
    """Add the command to the parser."""
    command = add_command(commands, "untranslated", "visa vad som inte är översatt", _untranslated)
    known = sorted(LANGUAGE_NAMES)
    command.add_argument("language", choices=known, metavar="SPRÅK", help=", ".join(known))


def translations(records: Iterable[tuple[str, Record]], language: str) -> Iterator[Translation]:
    """Give how far each record that has texts is translated; `records` are kinds with their records."""
    for kind, record in records:
        texts = to_translate(record)
        if texts:
            missing = (Missing(path, text[SOURCE_LANGUAGE]) for path, text in texts.items() if not text.get(language))
            yield Translation(kind, record, len(texts), tuple(missing))


def _untranslated(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        place.catch_up()
        records = ((kind, record) for (kind, _), record in sorted(place.records().items()))
        found = list(translations(records, arguments.language))
    lines = [f"{each.kind}/{each.record.id}  {path}: {says}" for each in found for path, says in each.missing]
    every, missing = sum(each.texts for each in found), sum(len(each.missing) for each in found)
    lines.append(f"{every - missing} av {every} texter är översatta till {LANGUAGE_NAMES[arguments.language]}.")
    listed = {f"{each.kind}/{each.record.id}": [path for path, _ in each.missing] for each in found if each.missing}
    answer(arguments, "\n".join(lines), texts=every, missing=missing, untranslated=listed)
    return 0
