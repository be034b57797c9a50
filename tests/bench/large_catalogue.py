"""Catalogues as large as wanted, made from the forty starter types with a seed: the same each time."""

import random
from collections.abc import Iterator
from pathlib import Path

import msgspec

from catalog.entities import LANGUAGES, ProductType, Record, Text
from catalog.exchange.starter import read_starter

DEMO = Path(__file__).resolve().parents[2] / "assets" / "demo"
ROOTS = (
    "larm robot sensor kamera lås hjälp medicin dörr säng natt lampa klocka telefon skärm dusch stol bälte dag hem fot"
)
ENDINGS = "knapp vakt mätare stöd kort band hållare tid skydd visare lyft matta ring kontroll"


def records(types: int, seed: int = 1, *, pictures: bool = False) -> list[Record]:
    """Return the demo room with `types` product types instead of forty; with `pictures` they borrow the forty's."""
    chance = random.Random(seed)
    starter = list(read_starter(DEMO).records.values())
    models = [record for record in starter if isinstance(record, ProductType)]
    rest = [record for record in starter if not isinstance(record, ProductType)]
    return [*rest, *_types(models, types, chance, pictures=pictures)]


def _types(models: list[ProductType], count: int, chance: random.Random, *, pictures: bool) -> Iterator[ProductType]:
    words = _words(chance)
    for number in range(count):
        model = models[number % len(models)]
        yield msgspec.structs.replace(
            model,
            id=f"typ-{number:06}",
            number=100 + number,
            name=_text(words, chance, 2),
            summary=_text(words, chance, 10),
            alternatives=(),
            pictures=model.pictures if pictures else (),
        )


def _text(words: list[str], chance: random.Random, length: int) -> Text:
    return {language: " ".join(chance.choices(words, k=length)).capitalize() for language in LANGUAGES}


def _words(chance: random.Random) -> list[str]:
    roots, endings = ROOTS.split(), ENDINGS.split()
    syllables = [start + vowel for start in "bdfghklmnprstv" for vowel in "aeiouyåäö"]
    made = ["".join(chance.choices(syllables, k=chance.choice((2, 3)))) for _ in range(4000)]
    compounds = [root + ending for root in roots for ending in endings]
    return [*roots * 10, *compounds, *made]
