"""The drawn signs: every one that a page names is there, and comes in the colour and size that was asked for."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.ui.icons import DRAWN_COLOUR, IconImages, draw

pytestmark = pytest.mark.qt
ROOT = Path(__file__).parents[2]
ICONS = ROOT / "assets" / "icons"
NAMED = re.compile(r'(?:iconName|\bname): (?:[^"\n]*\? )?"([a-z-]+)"(?: : "([a-z-]+)")?')


MORE_AND_LESS = {("louder", "quieter"), ("zoom-in", "zoom-out")}
"""Pairs that stand side by side and are told by plus and minus."""

SIGNS = [path for path in sorted(ICONS.glob("*.svg")) if not path.stem.startswith("step-")]
"""Without the figures of alarm steps: they never stand among the signs, and may be one of them drawn large."""


def difference(one, other):
    """Return how many of the spots of two pictures of one size are ink in one and air in the other."""
    spots = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 128 for x, y in spots)


def colours(image):
    spots = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(x, y).name() for x, y in spots if image.pixelColor(x, y).alpha() == 255}


def test_an_icon_comes_as_asked_for(qapp):
    size = QSize()
    image = IconImages(ICONS).requestImage("help/b8492f", size, QSize(64, 64))
    assert (size.width(), size.height(), image.width()) == (64, 64, 64)
    assert colours(image) == {QColor("#b8492f").name()}


def test_without_a_size_it_has_its_own(qapp):
    image = draw((ICONS / "home.svg").read_bytes(), QSize())
    assert (image.width(), image.height()) == (48, 48)


def test_what_nobody_has_drawn_has_a_stand_in(qapp):
    icons = IconImages(ICONS)
    undrawn, stand_in = (icons.requestImage(f"{name}/000000", QSize(), QSize(20, 20)) for name in ("route-new", "info"))
    assert undrawn == stand_in


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_drawn_in_the_one_colour_that_is_replaced(qapp, path):
    if path.stem == "app-icon":
        return
    drawn = set(re.findall(rb"#[0-9A-Fa-f]{6}\b", path.read_bytes()))
    assert drawn == {DRAWN_COLOUR}
    assert not draw(path.read_bytes(), QSize(40, 40)).isNull()


def test_every_icon_that_a_page_names_is_there():
    pages = (ROOT / "kiosk" / "ui" / "qml" / "Kiosk").rglob("*.qml")
    named = {
        name
        for path in pages
        for line in path.read_text(encoding="utf-8").splitlines()
        if "iconName" in line
        for found in NAMED.findall(line)
        for name in found
        if name and not name.endswith("-")
    }
    assert len(named) > 15
    assert named <= {path.stem for path in ICONS.glob("*.svg")}


def test_every_way_to_get_a_thing_has_its_own(starter):
    routes = [record_id for kind, record_id in starter.records if kind == "route"]
    assert routes
    assert {f"route-{route}" for route in routes} <= {path.stem for path in ICONS.glob("*.svg")}


def test_every_area_has_its_own(starter):
    areas = [record_id for kind, record_id in starter.records if kind == "area"]
    assert len(areas) == 8
    assert {f"area-{area}" for area in areas} <= {path.stem for path in ICONS.glob("*.svg")}


def test_no_two_are_alike(qapp):
    drawn = {path.stem: draw(path.read_bytes(), QSize(24, 24)) for path in SIGNS}
    for first, second in combinations(drawn, 2):
        told = difference(drawn[first], drawn[second])
        assert told > (4 if (first, second) in MORE_AND_LESS else 12), (first, second)


def test_each_keeps_air_to_the_edge(qapp):
    for path in SIGNS:
        image = draw(path.read_bytes(), QSize(96, 96))
        edge = [(x, y) for at in range(96) for x, y in ((at, 0), (at, 95), (0, at), (95, at))]
        assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edge), path.stem
