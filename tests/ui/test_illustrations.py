"""The drawings: one grammar, none stale, none missing, and on a tall card nobody's face is cut off."""

import re
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

pytestmark = pytest.mark.qt
ROOT = Path(__file__).parents[2]
DRAWINGS = ROOT / "assets" / "illustrations"
ALL = sorted([*DRAWINGS.glob("*.svg"), *(DRAWINGS / "areas").glob("*.svg")])
NOT_DRAWN = {"filter", "mask", "clipPath", "pattern", "style", "text", "tspan", "image", "script", "foreignObject"}
SMALL = (200, 150)

sys.path.insert(0, str(ROOT / "build"))
from illustrations import paint  # noqa: E402


def name_of(path):
    return str(path.relative_to(DRAWINGS))


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_a_drawing_keeps_to_what_qt_paints_and_holds_no_letters(path):
    drawing = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 400 300"' in drawing
    assert not NOT_DRAWN & set(re.findall(r"<([A-Za-z]+)", drawing))
    assert "href" not in drawing


@pytest.mark.parametrize("path", [path for path in ALL if path.stem != "placeholder"], ids=name_of)
def test_the_picture_in_the_catalogue_is_the_drawing_as_it_is_now(qapp, path):
    picture = DRAWINGS / "rendered" / path.relative_to(DRAWINGS).with_suffix(".webp")
    assert picture.stat().st_size < 32_000
    with Image.open(picture) as rendered:
        assert rendered.width * 3 == rendered.height * 4
        shown = rendered.convert("RGB").resize(SMALL)
    difference = ImageStat.Stat(ImageChops.difference(paint(path, (800, 600)).resize(SMALL), shown))
    assert max(difference.mean) < 2
    assert max(high for _, high in difference.extrema) < 90


def test_every_type_and_every_area_is_drawn(starter):
    drawn = {name_of(path) for path in ALL}
    wanted = {f"{record_id}.svg" for kind, record_id in starter.records if kind == "type"}
    wanted |= {f"areas/{record_id}.svg" for kind, record_id in starter.records if kind == "area"}
    assert len(wanted) == 48
    assert wanted <= drawn


def test_no_two_pictures_are_taken_for_each_other(qapp):
    """At the size of a small card, any two differ clearly in some part."""
    painted = {path: paint(path, SMALL).convert("L").resize((40, 30)) for path in ALL}
    for place, first in enumerate(ALL):
        for second in ALL[place + 1 :]:
            difference = ImageChops.difference(painted[first], painted[second])
            assert ImageStat.Stat(difference).mean[0] > 4, (first.stem, second.stem)
