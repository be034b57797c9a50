"""The home screen as a web page, from the same catalogue: what the browser shows in the start benchmark."""

import json
import shutil
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
BAR = (
    ("language", "Språk"),
    ("text-larger", "Större text"),
    ("contrast", "Hög kontrast"),
    ("easier", "Gör det lättare"),
    ("help", "Hjälp"),
)
DOORS = (
    ("heart", "Jag hjälper någon"),
    ("staff", "Jag arbetar i vård och omsorg"),
    ("search", "Sök"),
    ("all", "Visa alla"),
)


def write_home_page(folder: Path) -> Path:
    """Write the page, its pictures, icons and fonts into `folder`; return the page."""
    folder.mkdir(parents=True)
    for weight in ("Regular", "SemiBold"):
        shutil.copy(ASSETS / "fonts" / f"AtkinsonHyperlegibleNext-{weight}.ttf", folder / f"{weight.lower()}.ttf")
    parts = {"cards": _cards(folder), "doors": _buttons(DOORS, folder), "bar": _buttons(BAR, folder)}
    text = Path(__file__).with_suffix(".html").read_text(encoding="utf-8")
    for name, part in parts.items():
        text = text.replace(f"<!--{name}-->", part)
    page = folder / "home.html"
    page.write_text(text, encoding="utf-8")
    return page


def _cards(folder: Path) -> str:
    room = _json("room.json")
    needs = {need["id"]: need["text"]["sv"] for need in _json("starter_catalogue.json")["needs"]}
    large = [area for area in room["areas"] if area.get("prominence", "large") == "large"]
    return "".join(_card(area, needs, folder) for area in large)


def _card(area: dict[str, Any], needs: dict[str, str], folder: Path) -> str:
    picture = ASSETS / "illustrations" / "rendered" / "areas" / f"{area['id']}.webp"
    shutil.copy(picture, folder)
    line = " · ".join(needs[need] for need in area["needs"] if need in needs)
    words = f"<b>{escape(area['name']['sv'])}</b><span>{escape(line)}</span>"
    return f'<div class="card"><img src="{picture.name}"><p>{words}</p></div>'


def _buttons(named: tuple[tuple[str, str], ...], folder: Path) -> str:
    for icon, _ in named:
        shutil.copy(ASSETS / "icons" / f"{icon}.svg", folder)
    return "".join(f'<button><img src="{icon}.svg" width="44">{escape(words)}</button>' for icon, words in named)


def _json(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ASSETS / "demo" / name).read_text(encoding="utf-8"))
    return found
