"""Types side by side: one row a question, one answer a type, and whether the answers are the same."""

from collections.abc import Iterable, Sequence

from catalog.entities import ProductType, Text
from catalog.queries import Catalogue
from kiosk.ui.models.rows import AnswerRow
from kiosk.ui.models.type_cards import station_text
from kiosk.ui.reading import Reading


def answer_rows(reading: Reading, catalogue: Catalogue, compared: Sequence[ProductType]) -> list[AnswerRow]:
    """Return what is known of `compared`, in the order in which one asks; questions without any answer are left out."""
    rows = [*_texts(reading, catalogue, compared), *_facts(reading, catalogue, compared)]
    asked = ("what", "suits", "suits-not", "how", "privacy", "alarm", "try", "pros", "cons", "ring", "assessed")
    order = {row_id: place for place, row_id in enumerate(asked)}
    known = [row for row in rows if any(row.texts) or any(row.values) or row.kind in {"yes-no", "assessed"}]
    return [*sorted(known, key=lambda row: order[row.rowId]), *_scores(reading, catalogue, compared)]


def _texts(reading: Reading, catalogue: Catalogue, compared: Sequence[ProductType]) -> list[AnswerRow]:
    def lines(texts: Iterable[Text]) -> str:
        return "\n".join(reading.words(text) for text in texts)

    routes = catalogue.routes()
    return [
        _row("what", "text", [reading.words(each.summary) for each in compared]),
        _row("suits", "points", [lines(each.suits) for each in compared]),
        _row("suits-not", "points", [lines(each.suits_not) for each in compared]),
        _row("how", "text", [lines(routes[way].name for way in each.access if way in routes) for each in compared]),
        _row("pros", "points", [lines(each.pros) for each in compared]),
        _row("cons", "points", [lines(each.cons) for each in compared]),
    ]


def _facts(reading: Reading, catalogue: Catalogue, compared: Sequence[ProductType]) -> list[AnswerRow]:
    levels, rings, stations = catalogue.privacy_levels(), catalogue.rings(), catalogue.stations()

    def level_name(each: ProductType) -> str:
        level = levels.get(str(each.data.level))
        return reading.words(level.name) if level else ""

    def ring_name(each: ProductType) -> str:
        ring = rings.get(each.maturity.ring)
        return reading.words(ring.name) if ring else ""

    def place(each: ProductType) -> str:
        here = each.try_here
        return station_text(reading, stations.get(here.station)) if here and here.available else ""

    can_try = [bool(each.try_here and each.try_here.available) for each in compared]
    return [
        _row("privacy", "level", [level_name(each) for each in compared], [each.data.level for each in compared]),
        _row("alarm", "yes-no", ["" for _ in compared], [each.alarm.alarms for each in compared]),
        _row("try", "yes-no", [place(each) for each in compared], can_try),
        _row("ring", "ring", [ring_name(each) for each in compared], [not each.maturity.by for each in compared]),
        _row("assessed", "assessed", ["" for _ in compared], [not each.scores.illustrative for each in compared]),
    ]


def _scores(reading: Reading, catalogue: Catalogue, compared: Sequence[ProductType]) -> list[AnswerRow]:
    return [
        _row(
            f"score-{line.id}",
            "score",
            ["" for _ in compared],
            [each.scores.values.get(line.id, 0) for each in compared],
            title=reading.words(line.name),
        )
        for line in catalogue.bottom_lines().values()
    ]


def _row(row_id: str, kind: str, texts: list[str], values: Sequence[int] = (), title: str = "") -> AnswerRow:
    numbers = [int(value) for value in values] or [0] * len(texts)
    same = len(set(zip(texts, numbers, strict=True))) == 1
    return AnswerRow(row_id, kind, title, texts, numbers, same)
