"""Every page in every language, shape and look: nothing cut, nothing too small, nothing too close, everything named."""

import math
from itertools import combinations

import pytest
import zxingcpp
from hands import live
from pages import every_page
from PIL import Image
from PySide6.QtGui import QAccessible, QImage
from staged import ADDRESS, LANDSCAPE, LANGUAGES, PORTRAIT, Stage, is_a, place, touchables

pytestmark = pytest.mark.qt
MILLIMETRE = math.hypot(*LANDSCAPE) / (24 * 25.4)
SAME = 1.0


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def stage(qapp, local, request):
    stage = Stage(qapp, local.folder, request.param)
    stage.begin()
    yield stage
    assert stage.close() == 0, "QML warned"


def texts(visitor):
    return [thing for thing in visitor.everything() if thing.inherits("QQuickText") and thing.property("text")]


def scrolls(thing):
    parent = thing.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent


def around(thing):
    """The button that `thing` is written on, if it is."""
    parent = thing.parentItem()
    while parent is not None and not parent.inherits("QQuickAbstractButton"):
        parent = parent.parentItem()
    return parent


def cut(thing, window):
    if thing.property("truncated"):
        return True
    box = place(thing)
    button = around(thing)
    if button is not None and not place(button).adjusted(-SAME, -SAME, SAME, SAME).contains(box):
        return True
    if thing.property("contentWidth") > box.width() + SAME:
        return True
    if thing.property("contentHeight") > box.height() + SAME:
        return True
    flickable = scrolls(thing)
    room = place(flickable) if flickable else place(window.contentItem())
    if box.left() < room.left() - SAME or box.right() > room.right() + SAME:
        return True
    return flickable is None and (box.top() < 0 or box.bottom() > window.height())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("larger", [False, True], ids=["normal", "larger"])
def test_no_word_is_cut(stage, language, larger):
    display = stage.models.display
    display.chooseLanguage(language)
    if larger:
        display.nextTextSize()
    for page in every_page(stage):
        found = texts(stage.visitor)
        assert found
        guilty = [thing.property("text") for thing in found if cut(thing, stage.screen.window)]
        assert guilty == [], page


@pytest.mark.parametrize("larger", [False, True], ids=["normal", "larger"])
def test_whatever_can_be_touched_is_large_and_apart_and_named(stage, larger):
    if larger:
        stage.models.display.nextTextSize()
    window = stage.screen.window
    for page in every_page(stage):
        found = [thing for thing in touchables(stage.visitor) if thing.objectName() or thing.property("text")]
        assert len(found) > 5
        boxes = {}
        for thing in found:
            box, name = place(thing), thing.objectName()
            assert box.width() >= 16 * MILLIMETRE - SAME, f"{name} on {page}"
            assert box.height() >= 16 * MILLIMETRE - SAME, f"{name} on {page}"
            if scrolls(thing) is None:
                assert box.left() >= 10 * MILLIMETRE - SAME, f"{name} on {page}"
                assert box.right() <= window.width() - 10 * MILLIMETRE + SAME, f"{name} on {page}"
            told = QAccessible.queryAccessibleInterface(thing)
            assert told.text(QAccessible.Text.Name), f"{name} on {page} has no name to be read aloud"
            boxes.setdefault(scrolls(thing), []).append((name, box))
        for together in boxes.values():
            for (one, first), (other, second) in combinations(together, 2):
                apart = first.adjusted(-4 * MILLIMETRE + SAME, -4 * MILLIMETRE + SAME, 0, 0)
                apart.setRight(first.right() + 4 * MILLIMETRE - SAME)
                apart.setBottom(first.bottom() + 4 * MILLIMETRE - SAME)
                assert not apart.intersects(second), f"{one} and {other} on {page}"


def test_back_and_home_never_move(stage):
    places = set()
    for page in every_page(stage):
        if not page.startswith("home"):
            where = [place(stage.visitor.wait_for(name)).toRect() for name in ("button-back", "button-home")]
            places.add(tuple((box.x(), box.y()) for box in where))
    assert len(places) == 1


def test_home_fits_on_the_screen_and_grows_with_the_text(stage):
    for language in LANGUAGES:
        stage.models.display.chooseLanguage(language)
        live(0.3)
        assert stage.visitor.see("button-down") is None, language
    stage.models.display.nextTextSize()
    live(0.3)
    assert stage.visitor.see("button-down") is not None
    heights = {round(place(thing).height()) for thing in touchables(stage.visitor) if is_a(thing, "AreaCard")}
    assert max(heights) - min(heights) <= SAME


def grabbed(stage):
    image = stage.screen.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(image.constBits())
    return Image.frombytes("RGB", (image.width(), image.height()), data, "raw", "RGB", image.bytesPerLine())


@pytest.mark.parametrize("contrast", [False, True], ids=["calm", "contrast"])
def test_the_code_is_large_and_clean_and_can_be_read(stage, contrast):
    if contrast:
        stage.models.display.toggleHighContrast()
    stage.go_to("interest", "lakemedelsautomat")
    stage.go_to("code", "contact")
    code = stage.visitor.wait_for("qr-code")
    live(0.3)
    box, modules = place(code), stage.models.interest.codeSize
    assert box.width() >= 100 * MILLIMETRE
    assert box.width() % modules == 0, "whole pixels a module"
    assert box.x() == int(box.x())
    assert box.y() == int(box.y())
    picture = grabbed(stage)
    quiet = 4 * box.width() / modules
    around = picture.crop((int(box.x() - quiet), int(box.y() - quiet), int(box.right() + quiet), int(box.y())))
    assert {colour for _, colour in around.getcolors()} == {(255, 255, 255)}
    inside = picture.crop((int(box.x()), int(box.y()), int(box.right()), int(box.bottom())))
    assert {colour for _, colour in inside.getcolors()} == {(255, 255, 255), (0, 0, 0)}
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [stage.models.interest.address]
    assert stage.models.interest.address.startswith(ADDRESS)
