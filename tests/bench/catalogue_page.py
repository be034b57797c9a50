"""The same catalogue as a web page: the list, the search and a type's page, for the benchmark `ui`."""

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from large_catalogue import DEMO

from catalog.entities import ProductType
from catalog.exchange.starter import read_starter

ASSETS = DEMO.parent


def write_catalogue_page(folder: Path, types: Sequence[ProductType], *, cards: int, step: int) -> None:
    """Write page.html, catalogue.json (with how many cards go by, in which steps), pictures and fonts into `folder`.

    Types that are made from the same model share its longer texts, which the page holds once.
    """
    folder.mkdir()
    for weight in ("Regular", "SemiBold"):
        shutil.copy(ASSETS / "fonts" / f"AtkinsonHyperlegibleNext-{weight}.ttf", folder / f"{weight.lower()}.ttf")
    shutil.copy(Path(__file__).with_suffix(".html"), folder / "page.html")
    for digest, content in read_starter(DEMO).media.items():
        (folder / f"{digest}.webp").write_bytes(content)
    models: dict[str, int] = {}
    told: list[dict[str, object]] = []
    described: list[dict[str, object]] = []
    for each in types:
        small = each.pictures[0].small
        if small not in models:
            models[small] = len(described)
            described.append(_model(each))
        told.append({"id": each.id, "m": models[small], "n": each.name["sv"], "s": each.summary["sv"]})
    words = json.dumps({"cards": cards, "step": step, "models": described, "types": told}, ensure_ascii=False)
    (folder / "catalogue.json").write_text(words, encoding="utf-8")


def _model(kind: ProductType) -> dict[str, object]:
    def lines(texts: Sequence[Mapping[str, str]]) -> list[str]:
        return [text.get("sv", "") for text in texts]

    return {
        "small": f"{kind.pictures[0].small}.webp",
        "large": f"{kind.pictures[0].large}.webp",
        "route": kind.access[0] if kind.access else "",
        "privacy": str(kind.data.level),
        "words": " ".join([kind.description.get("sv", ""), *(word for word in kind.search_words.get("sv", ()))]),
        "parts": [
            ("Vad är det?", lines([kind.description])),
            ("Vem passar det för?", lines([*kind.suits, *kind.suits_not])),
            ("Hur får jag det?", lines([kind.how_to_get])),
            ("Vad händer när det larmar?", lines(kind.alarm.steps)),
            ("Vilka uppgifter samlas in?", lines([kind.data.collects, kind.data.who_sees])),
            ("Bra och mindre bra", lines([*kind.pros, *kind.cons])),
            ("Att tänka på", lines(kind.questions)),
        ],
    }
