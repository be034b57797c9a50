"""Colours and sizes: every pair that carries words or signs, in both themes, and on every kind of screen."""

import math
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSizeF, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

pytestmark = pytest.mark.qt
QML = Path(__file__).parents[2] / "kiosk" / "ui" / "qml"
AREAS = ["trygg", "rora", "halsa", "hemma", "minnas", "umgas", "narstaende", "personal", ""]
WORDS = [
    ("ink", "paper"),
    ("ink", "raised"),
    ("ink", "pressed"),
    ("quietInk", "paper"),
    ("quietInk", "raised"),
    ("quietInk", "pressed"),
    ("action", "paper"),
    ("action", "raised"),
    ("action", "pressed"),
    ("accent", "paper"),
    ("accent", "raised"),
    ("onAction", "action"),
    ("onAction", "actionPressed"),
    ("onAccent", "accent"),
    ("onAccent", "accentPressed"),
]
SIGNS = [("accent", "raised"), ("accent", "paper"), ("edge", "paper"), ("edge", "raised"), ("ring", "paper")]
SIGNS += [("ring", "raised"), ("action", "paper")]
HOLDER = b"""
import QtQuick
import Kiosk.Theme

QtObject {
    property QtObject theme: Theme
    property QtObject colours: Theme.colours
    property string area
    property color quiet: Theme.quiet(area)
    property color deep: Theme.deep(area)
}
"""


@pytest.fixture
def theme(holder):
    return holder.property("theme")


@pytest.fixture
def holder(qapp):
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    component.setData(HOLDER, QUrl())
    holder = component.create()
    assert holder is not None, component.errorString()
    yield holder
    del holder, component, engine


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_itself(theme):
    from PySide6.QtGui import QColor

    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("high", "least"), [(False, 4.5), (True, 7.0)])
def test_words_can_be_read(holder, theme, high, least):
    theme.setProperty("highContrast", high)
    colours = holder.property("colours")
    for front, back in WORDS:
        assert contrast(colours.property(front), colours.property(back)) >= least, (front, back)


@pytest.mark.parametrize("high", [False, True])
def test_signs_and_edges_can_be_seen(holder, theme, high):
    theme.setProperty("highContrast", high)
    colours = holder.property("colours")
    for front, back in SIGNS:
        assert contrast(colours.property(front), colours.property(back)) >= 3, (front, back)


@pytest.mark.parametrize(("high", "area"), list(product([False, True], AREAS)))
def test_every_area_can_be_read_on_its_own_ground(holder, theme, high, area):
    theme.setProperty("highContrast", high)
    colours = holder.property("colours")
    least = 7.0 if high else 4.5
    holder.setProperty("area", area)
    deep, quiet = holder.property("deep"), holder.property("quiet")
    for ground in (quiet, colours.property("paper"), colours.property("raised")):
        assert contrast(deep, ground) >= least
    assert contrast(colours.property("ink"), quiet) >= 7
    assert contrast(colours.property("paper"), deep) >= least, "a chosen need is written in paper on its deep tone"


@pytest.mark.parametrize(
    ("width", "height", "inches"),
    [(1920, 1080, 24), (1080, 1920, 24), (3840, 2160, 27), (3840, 2160, 55), (2160, 3840, 55), (1920, 1080, 43)],
)
def test_targets_are_large_enough_for_a_finger(theme, width, height, inches):
    theme.setProperty("screen", QSizeF(width, height))
    theme.setProperty("diagonalInches", inches)
    millimetre = math.hypot(width, height) / (inches * 25.4)
    assert theme.property("touchTarget") >= 16 * millimetre
    assert theme.property("primaryTarget") >= 20 * millimetre
    assert theme.property("gap") >= 4 * millimetre
    assert theme.property("edge") >= 10 * millimetre


@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2, 3])
def test_what_the_system_magnifies_stays_as_large_on_the_glass(theme, scale):
    inches, pixels = 32, (3840, 2160)
    theme.setProperty("screen", QSizeF(pixels[0] / scale, pixels[1] / scale))
    theme.setProperty("diagonalInches", inches)
    millimetre = math.hypot(*pixels) / (inches * 25.4)
    assert theme.property("touchTarget") * scale >= 16 * millimetre
    assert theme.property("mm") * scale == pytest.approx(millimetre * (inches / 24) ** 0.75)


def test_whoever_sits_at_a_tall_screen_has_its_lowest_part(theme):
    theme.setProperty("screen", QSizeF(2160, 3840))
    theme.setProperty("diagonalInches", 55)
    theme.setProperty("lowered", 1)
    millimetre = math.hypot(2160, 3840) / (55 * 25.4)
    assert theme.property("room").height() == pytest.approx(300 * millimetre)
    assert theme.property("mm") == pytest.approx(millimetre), "she is near: nothing grows with the distance"
    assert not theme.property("portrait")
    theme.setProperty("screen", QSizeF(1920, 1080))
    theme.setProperty("diagonalInches", 24)
    assert theme.property("room").height() == 1080, "all of a low screen is within reach"


def test_body_text_is_large_and_grows(theme):
    theme.setProperty("screen", QSizeF(1920, 1080))
    theme.setProperty("diagonalInches", 24)
    assert theme.property("bodySize") >= 28
    theme.setProperty("textScale", 1.36)
    assert theme.property("bodySize") >= 38


def test_from_further_away_everything_is_larger(theme):
    theme.setProperty("screen", QSizeF(3840, 2160))
    theme.setProperty("diagonalInches", 27)
    near = theme.property("bodySize") / theme.property("pixelsPerMillimetre")
    theme.setProperty("diagonalInches", 55)
    assert theme.property("bodySize") / theme.property("pixelsPerMillimetre") > 1.5 * near


def test_motion_can_be_switched_off(theme):
    assert isinstance(theme, QObject)
    assert 200 <= theme.property("motion") <= 250
    theme.setProperty("reducedMotion", 1)
    assert theme.property("motion") == 0
