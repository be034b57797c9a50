"""What makes it easier: the sheet where it is chosen, and everything brought down to where a wheelchair reaches."""

import math

import pytest
from hands import live
from staged import LANDSCAPE, PORTRAIT, Stage, place, touchables

pytestmark = pytest.mark.qt
PRODUCT = "mobilt-trygghetslarm-gps"


def reach(stage, inches):
    """The lowest 300 mm of the screen, in pixels."""
    window = stage.screen.window
    return 300 * math.hypot(window.width(), window.height()) / (inches * 25.4)


@pytest.mark.parametrize(("shape", "inches"), [(PORTRAIT, 24), ((1080, 1920), 55)], ids=["24", "55"])
def test_everything_comes_down_to_where_a_wheelchair_reaches(qapp, local, shape, inches):
    stage = Stage(qapp, local.folder, shape, inches=inches)
    visitor = stage.begin()
    visitor.touch("button-easier")
    visitor.touch("choice-lowered")
    visitor.touch("button-close")
    highest = stage.screen.window.height() - reach(stage, inches)
    for page in ("home", "product", "search"):
        if page != "home":
            stage.go_to(page, PRODUCT if page == "product" else "")
        found = [place(each) for each in touchables(visitor)]
        assert len(found) > 8, page
        assert min(box.top() for box in found) >= highest - 1, page
    visitor.touch("button-raise")
    assert visitor.see("button-raise") is None
    assert not stage.models.display.lowered
    assert place(visitor.wait_for("search-page")).top() == 0
    assert stage.close() == 0, "QML warned"


def test_all_at_once_one_by_one_and_back(qapp, local):
    stage = Stage(qapp, local.folder, PORTRAIT)
    visitor, display = stage.begin(), stage.models.display
    visitor.touch("button-easier")
    visitor.touch("button-everything")
    assert (display.easier, display.textSize, display.highContrast, display.lowered) == (True, 1, True, True)
    visitor.touch("button-larger")
    visitor.touch("button-larger")
    assert display.textScale == 2
    visitor.touch("choice-contrast")
    assert not display.highContrast
    visitor.touch("choice-contrast")
    visitor.touch("button-everything")
    assert (display.textSize, display.highContrast, display.lowered) == (0, False, False)
    visitor.touch("choice-language")
    assert visitor.see("easier-sheet") is None
    visitor.touch("language-fi")
    visitor.wait(lambda: visitor.see("language-sheet") is None, "the sheet to go")
    assert display.language == "fi"
    assert stage.close() == 0, "QML warned"


def test_what_is_within_reach_already_is_not_moved(qapp, local):
    stage = Stage(qapp, local.folder, LANDSCAPE)
    visitor = stage.begin()
    visitor.touch("button-easier")
    assert visitor.see("choice-lowered") is None
    visitor.touch("button-everything")
    visitor.touch("button-close")
    live(0.3)
    assert visitor.see("button-raise") is None
    assert place(visitor.wait_for("home-page")).top() == 0
    assert stage.close() == 0, "QML warned"


def test_the_text_grows_from_the_bar_and_begins_again(qapp, local):
    stage = Stage(qapp, local.folder, LANDSCAPE)
    visitor, scales = stage.begin(), []
    for _ in range(stage.models.display.textSizes):
        visitor.touch("button-larger-text")
        scales.append(stage.models.display.textScale)
    assert scales == [1.36, 1.66, 2.0, 1.0]
    assert stage.close() == 0, "QML warned"
