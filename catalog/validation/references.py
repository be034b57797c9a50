"""What a record points at must exist."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from catalog.entities import GuideAnswer, GuideQuestion, Need, NeedArea, Playlist, Product, ProductType, Record
from catalog.validation.problem import Finding, Whole

NAMES: Final = {
    "area": "området",
    "bottom_line": "bottenlinjen",
    "guide_question": "frågan",
    "life_area": "livsområdet",
    "need": "behovet",
    "privacy": "integritetsnivån",
    "ring": "ringen",
    "route": "vägen",
    "station": "stationen",
    "type": "typen",
}


class Reference(NamedTuple):
    """A field that names another record."""

    field: str
    kind: str
    id: str


def references_of(record: Record) -> Iterator[Reference]:
    """Give everything that `record` points at."""
    if isinstance(record, NeedArea):
        yield from _each("needs", "need", record.needs)
    elif isinstance(record, Need):
        yield from _each("life_areas", "life_area", record.life_areas)
    elif isinstance(record, GuideQuestion):
        yield from _of_question(record)
    elif isinstance(record, Playlist):
        yield from _each("slides", "type", (slide.type for slide in record.slides), ".type")
    elif isinstance(record, Product):
        yield Reference("type", "type", record.type)
    elif isinstance(record, ProductType):
        yield from _each("needs", "need", record.needs)
        yield from _each("life_areas", "life_area", record.life_areas)
        yield from _each("access", "route", record.access)
        yield from _each("alternatives", "type", record.alternatives)
        yield Reference("maturity.ring", "ring", record.maturity.ring)
        yield Reference("data.level", "privacy", str(record.data.level))
        for line in record.scores.values:
            yield Reference(f"scores.values.{line}", "bottom_line", line)
        if record.try_here and record.try_here.station:
            yield Reference("try_here.station", "station", record.try_here.station)


def check_references(record: Record, whole: Whole) -> Iterator[Finding]:
    """Check that every other record that is named exists, and that nothing is its own alternative."""
    for field, kind, record_id in references_of(record):
        if not whole.has(kind, record_id):
            shown = record_id.encode("utf-8", "replace").decode()
            says = f"pekar på {NAMES[kind]} ”{shown}” som inte finns: välj något annat eller ta bort det."
            yield Finding(field, "reference", says)
    if isinstance(record, ProductType) and record.id in record.alternatives:
        yield Finding("alternatives", "alternative-itself", "är sitt eget alternativ: ta bort den ur listan.")


def _of_question(question: GuideQuestion) -> Iterator[Reference]:
    yield from _of_answer("skip", question.skip)
    for place, answer in enumerate(question.answers):
        yield from _of_answer(f"answers.{place}", answer)


def _of_answer(field: str, answer: GuideAnswer) -> Iterator[Reference]:
    yield from _each(f"{field}.needs", "need", answer.needs)
    yield from _each(f"{field}.types", "type", answer.types)
    if answer.area:
        yield Reference(f"{field}.area", "area", answer.area)
    if answer.next:
        yield Reference(f"{field}.next", "guide_question", answer.next)


def _each(field: str, kind: str, ids: Iterable[str], below: str = "") -> Iterator[Reference]:
    for place, record_id in enumerate(ids):
        yield Reference(f"{field}.{place}{below}", kind, record_id)
