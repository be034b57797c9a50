"""The home screen as a web page, from the same catalogue: what the browser shows in the start benchmark."""

import json
import shutil
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BAR = ("Språk", "Större text", "Hög kontrast", "Gör det lättare", "Hjälp")


def write_home_page(folder: Path, demo: Path) -> Path:
    """Write the page, its pictures and its fonts into `folder`; return the page."""
    folder.mkdir(parents=True)
    fonts = ROOT / "assets" / "fonts"
    shutil.copy(fonts / "AtkinsonHyperlegibleNext-Regular.ttf", folder / "regular.ttf")
    shutil.copy(fonts / "AtkinsonHyperlegibleNext-SemiBold.ttf", folder / "semibold.ttf")
    room = json.loads((ROOT / "assets" / "demo" / "room.json").read_text(encoding="utf-8"))
    cards = "".join(_card(area, folder) for area in room["areas"])
    bar = "".join(f"<button>{escape(word)}</button>" for word in BAR)
    page = folder / "home.html"
    template = Path(__file__).with_suffix(".html").read_text(encoding="utf-8")
    text = template.replace("<!--cards-->", cards).replace("<!--bar-->", bar)
    page.write_text(text, encoding="utf-8")
    return page


def _card(area: dict[str, object], folder: Path) -> str:
    picture = ROOT / "assets" / "illustrations" / "rendered" / "areas" / f"{area['id']}.webp"
    shutil.copy(picture, folder)
    name = area["name"]
    assert isinstance(name, dict)
    words = f"<b>{escape(name['sv'])}</b><span>{escape(name['en'])}</span>"
    return f'<div class="card"><img src="{picture.name}">{words}</div>'
