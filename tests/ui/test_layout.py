"""Every page in every language, shape and look: nothing cut, nothing too small, nothing too close, everything named."""

import math
from itertools import chain, combinations

import pytest
import zxingcpp
from hands import live
from pages import every_cover, every_page
from PIL import Image
from PySide6.QtGui import QAccessible, QImage
from staged import ADDRESS, LANDSCAPE, LANGUAGES, PORTRAIT, Stage, is_a, place, touchables

pytestmark = pytest.mark.qt
MILLIMETRE = math.hypot(*LANDSCAPE) / (24 * 25.4)
SAME = 1.0
PRIMARY = (
    "button-back",
    "button-home",
    "button-interested",
    "button-take-home",
    "button-continue",
    "button-close",
    "button-up",
)
PRIMARY += ("button-down", "button-guide", "button-show-hits")
LEAST_SEEN = 40 * MILLIMETRE
"""What scrolls shows at least this much at a time."""


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


def ancestor(thing, name):
    parent = thing.parentItem()
    while parent is not None and not is_a(parent, name):
        parent = parent.parentItem()
    return parent


def room_of(thing, window):
    """Where `thing` may be: its page, above the bar, or what a visit has of the window."""
    slot = ancestor(thing, "PageSlot")
    return place(slot) if slot else place(window.contentItem())


def within(box, room):
    return room.adjusted(-SAME, -SAME, SAME, SAME).contains(box)


def cut(thing, window):
    """Why not all of `thing` can be read; "" if it can."""
    box, button = place(thing), around(thing)
    faults = {
        "elided": thing.property("truncated"),
        "wider than its place": thing.property("contentWidth") > box.width() + SAME,
        "higher than its place": thing.property("contentHeight") > box.height() + SAME,
        "outside its button": button is not None and not within(box, place(button)),
        **hidden(box, scrolls(thing), room_of(thing, window)),
    }
    return next((name for name, found in faults.items() if found), "")


def hidden(box, flickable, room):
    """What can be wrong with a place on a page, or in what scrolls there."""
    if flickable is None:
        return {"outside its page": not within(box, room)}
    seen = place(flickable)
    return {
        "beside what scrolls": box.left() < seen.left() - SAME or box.right() > seen.right() + SAME,
        "in a list that leaves the page": not within(seen, room),
        "in a slit": seen.height() < min(LEAST_SEEN, flickable.property("contentHeight")) - SAME,
    }


def cut_words(stage):
    """Why each word that cannot be read cannot be, and the word."""
    words = texts(stage.visitor)
    assert words
    why = [(cut(thing, stage.screen.window), thing.property("text")) for thing in words]
    return [each for each in why if each[0]]


@pytest.mark.parametrize("low", [False, True], ids=["", "lowered"])
def test_no_word_is_cut_at_any_size_in_any_language(stage, low):
    display, found = stage.models.display, []
    if low and place(stage.visit).height() < place(stage.visit).width():
        return  # all of a low screen is within reach
    for page in chain(every_page(stage), every_cover(stage)):
        for language in reversed(LANGUAGES) if not low else ["fi"]:
            display.chooseLanguage(language)
            for size in (display.textSizes - 1, int(low)):
                display.chooseTextSize(size)
                if display.lowered != low:
                    display.toggleLowered()
                live(0.15)
                if cut_words(stage):
                    live(1)  # a busy computer takes longer to lay a page out anew
                found += [(page, language, size, *each) for each in cut_words(stage)]
    assert not found, "\n".join(map(str, found))


def too_small(thing, window, name):
    """What a finger would miss: not large enough, or too near the edge."""
    box = place(thing)
    least = (20 if name in PRIMARY else 16) * MILLIMETRE - SAME
    if min(box.width(), box.height()) < least:
        return "too small"
    room = place(window.contentItem()).adjusted(10 * MILLIMETRE - SAME, 0, SAME - 10 * MILLIMETRE, 0)
    beside = scrolls(thing) is None and (box.left() < room.left() or box.right() > room.right())
    return "at the edge" if beside else ""


def too_close(found):
    """Pairs that a finger would confuse, among what scrolls together."""
    near = 4 * MILLIMETRE - SAME
    return [
        (one.objectName(), other.objectName())
        for one, other in combinations(found, 2)
        if scrolls(one) == scrolls(other) and place(one).adjusted(-near, -near, near, near).intersects(place(other))
    ]


@pytest.mark.parametrize("size", [0, 1, 3])
def test_whatever_can_be_touched_is_large_and_apart_and_named(stage, size):
    window, wrong = stage.screen.window, []
    for page in chain(every_page(stage), every_cover(stage)):
        stage.models.display.chooseTextSize(size)
        live(0.15)
        found = [thing for thing in touchables(stage.visitor) if thing.objectName() or thing.property("text")]
        assert found, page
        wrong += [(page, *pair) for pair in too_close(found)]
        for thing in found:
            name = thing.objectName()
            why = too_small(thing, window, name)
            if not QAccessible.queryAccessibleInterface(thing).text(QAccessible.Text.Name):
                why = "has no name to be read aloud"
            if why:
                wrong.append((page, name, why))
    assert not wrong, "\n".join(map(str, wrong))


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
