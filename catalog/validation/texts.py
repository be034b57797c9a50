"""Rules for every text of every record: language, characters, length, what must not be empty, what is untranslated."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import msgspec

from catalog.entities import LANGUAGES, SOURCE_LANGUAGE, LifeArea, Product, Recipient, Record, Text
from catalog.validation import plain
from catalog.validation.problem import Finding

INVISIBLE: Final = re.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\u202a-\\u202e\\ufeff]")
"""Control characters except the line break, halves of surrogate pairs, overrides of the writing direction."""

KNOWN_LANGUAGES: Final = frozenset({*LANGUAGES, "ar", "fit", "nb", "nn", "se", "sma", "smj", "rom", "yi"})
"""The interface's languages, the national minority languages and the neighbours'."""

LANGUAGE_NAMES: Final = {"fi": "finska", "en": "engelska", "da": "danska"}
LONGEST: Final = {"name": 80, "summary": 200, "alt": 250, "text": 120, "search_words": 40, "how": 300}
LONGEST_OTHERWISE: Final = 2000
NAMES: Final = {"name", "devices", "place", "municipality", "controller", "protection_officer", "authority"}
"""Fields of names and addresses: how easy a sentence is says nothing about them."""
SHORTEST_MEASURED: Final = 8
"""Words; in a shorter text a single long word decides."""
FIELDS: Final = {
    "name": "namn",
    "text": "text",
    "summary": "kort text",
    "description": "beskrivning",
    "devices": "vad som hör till",
    "suits": "passar för",
    "suits_not": "passar inte för",
    "how_to_get": "hur får jag det",
    "alarm": "steg vid larm",
    "data": "uppgifter som samlas in",
    "pros": "fördelar",
    "cons": "nackdelar",
    "questions": "frågor att fundera på",
    "supplier_questions": "frågor till leverantören",
    "evidence": "vad vi vet",
    "trials": "prov",
    "try_here": "prova här",
    "pictures": "bildtext",
    "picture": "bildtext",
    "films": "film",
    "municipality": "kommun",
    "hours": "öppettider",
    "welcome": "välkomsttext",
    "controller": "personuppgiftsansvarig",
    "protection_officer": "dataskyddsombud",
    "legal_basis": "rättslig grund",
    "authority": "tillsynsmyndighet",
    "privacy": "information om personuppgifter",
    "next_step": "nästa steg",
    "meaning": "betydelse",
    "place": "plats",
    "answers": "svar",
    "skip": "hoppa över",
    "introduction": "inledning",
    "slides": "bilder",
    "contact": "kontakt",
}


class Words(NamedTuple):
    """A text somewhere in a record: dotted path, the words, and in which language ("" = it has none)."""

    path: str
    words: str
    language: str


def texts_of(value: object, path: str = "") -> Iterator[Words]:
    """Give every text in a record, a part of one, a tuple or a dict of languages."""
    if isinstance(value, str):
        yield Words(path, value, "")
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            if field := getattr(value, name):
                yield from texts_of(field, f"{path}.{name}" if path else name)
    elif isinstance(value, tuple):
        for place, part in enumerate(value):
            yield from texts_of(part, f"{path}.{place}")
    elif isinstance(value, dict):
        for language, part in value.items():
            for found in texts_of(part, f"{path}.{language}"):
                yield Words(found.path, found.words, str(language))


def check_texts(record: Record) -> Iterator[Finding]:
    """Check each text by itself."""
    unknown: dict[str, str] = {}
    for path, words, language in texts_of(record):
        if language and language not in KNOWN_LANGUAGES:
            unknown.setdefault(language, path)
        if language and not words.strip():
            yield Finding(path, "text-empty", f"har en tom text ({path}): skriv något eller ta bort språket.")
        if INVISIBLE.search(words):
            says = f"har ett osynligt tecken i {path}: skriv texten på nytt i stället för att klistra in den."
            yield Finding(path, "text-character", says)
        field = next((name for name in reversed(path.split(".")) if name in LONGEST), "")
        longest = LONGEST.get(field, LONGEST_OTHERWISE)
        if len(words) > longest:
            yield Finding(path, "text-length", f"har för lång text i {path}: korta den till högst {longest} tecken.")
    for language, path in unknown.items():
        shown = language.encode("utf-8", "replace").decode()
        yield Finding(
            path, "text-language", f"har text på ett okänt språk ({shown}): använd till exempel sv, fi, en eller da."
        )


def check_needed_texts(record: Record) -> Iterator[Finding]:
    """Check that what is always shown is there, in Swedish."""
    for name in ("name", "summary", "text"):
        given = getattr(record, name, None)
        words = given.get(SOURCE_LANGUAGE, "") if isinstance(given, dict) else given
        if isinstance(words, str) and not words.strip():
            yield Finding(name, "text-needed", f"saknar {FIELDS[name]} på svenska: skriv det i fältet {FIELDS[name]}.")


def check_plainness(record: Record) -> Iterator[Finding]:
    """Warn once of Swedish sentences that are hard to read; what is a name, or too short to measure, is let be."""
    if isinstance(record, LifeArea | Product | Recipient):
        return
    hard = [
        path
        for path, text in shown_texts(record)
        if path.split(".")[0] not in NAMES and _is_hard(text.get(SOURCE_LANGUAGE, ""))
    ]
    if hard:
        fields = ", ".join(dict.fromkeys(FIELDS[path.split(".")[0]] for path in hard))
        says = f"har svenska som är svår att läsa: dela långa meningar eller byt långa ord i {fields}."
        yield Finding(hard[0], "text-hard", says, blocking=False)


def _is_hard(text: str) -> bool:
    return len(plain.words(text)) >= SHORTEST_MEASURED and (
        plain.lix(text) > plain.EASY or plain.longest(text) > plain.LONGEST_SENTENCE
    )


def to_translate(record: Record) -> dict[str, Text]:
    """Return the texts in Swedish that visitors see, by dotted path; each should be there in every language."""
    if isinstance(record, LifeArea | Product | Recipient):
        return {}
    return {path: text for path, text in shown_texts(record) if SOURCE_LANGUAGE in text}


def check_translations(record: Record) -> Iterator[Finding]:
    """Warn, once a language, of what is shown to visitors in Swedish only."""
    shown = to_translate(record)
    for language in LANGUAGE_NAMES:
        missing = [path for path, text in shown.items() if language not in text]
        if missing:
            fields = ", ".join(dict.fromkeys(FIELDS[path.split(".")[0]] for path in missing))
            yield Finding(
                missing[0],
                "translation",
                f"är inte översatt till {LANGUAGE_NAMES[language]}: {fields}.",
                blocking=False,
            )


def shown_texts(value: Record | msgspec.Struct, path: str = "") -> Iterator[tuple[str, Text]]:
    """Give every text that has languages, with its dotted path."""
    for name in value.__struct_fields__:
        if field := getattr(value, name):
            yield from _texts_in(field, f"{path}.{name}" if path else name)


def _texts_in(value: object, path: str) -> Iterator[tuple[str, Text]]:
    if isinstance(value, msgspec.Struct):
        yield from shown_texts(value, path)
    elif isinstance(value, tuple):
        for place, part in enumerate(value):
            yield from _texts_in(part, f"{path}.{place}")
    elif isinstance(value, dict) and all(isinstance(words, str) for words in value.values()):
        yield path, value
