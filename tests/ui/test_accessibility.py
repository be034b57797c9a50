"""Whoever does not see the screen or cannot touch it: the accessible tree and the keyboard, page by page."""

import pytest
from hands import live
from pages import every_cover, every_page
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from staged import Stage, place, touchables

pytestmark = pytest.mark.qt
PRESS = QAccessibleActionInterface.pressAction()
TOGGLE = QAccessibleActionInterface.toggleAction()
TOUCHABLE_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Link,
    QAccessible.Role.ListItem,
    QAccessible.Role.PageTab,
}
READ_ROLES = {QAccessible.Role.StaticText, QAccessible.Role.Heading}
MOST_STOPS = 250


@pytest.fixture
def stage(qapp, local):
    QAccessible.setActive(True)
    stage = Stage(qapp, local.folder)
    stage.begin()
    yield stage
    assert stage.close() == 0, "QML warned"


def every_screen(stage):
    yield from every_page(stage)
    yield from every_cover(stage)


def told(thing):
    """What a screen reader hears of `thing`; None if nothing."""
    heard = QAccessible.queryAccessibleInterface(thing)
    return heard if heard is not None and heard.isValid() else None


def tree(stage):
    """Every accessible thing below the window that is to be seen, with its depth-first order."""
    waiting, found = [QAccessible.queryAccessibleInterface(stage.screen.window)], []
    while waiting:
        each = waiting.pop()
        found.append(each)
        children = [each.child(at) for at in range(each.childCount())]
        waiting.extend(child for child in reversed(children) if child and not child.state().invisible)
    return found[1:]


def inside(thing, kind):
    parent = thing.parentItem()
    while parent is not None and not parent.inherits(kind):
        parent = parent.parentItem()
    return parent


def names_of(found):
    return {each.text(QAccessible.Text.Name) for each in found}


def reachable(stage):
    """What a finger can reach now: not what lies below a sheet."""
    return [thing for thing in touchables(stage.visitor) if thing.property("focusPolicy") or thing.objectName()]


def test_whatever_can_be_touched_can_be_heard_and_pressed(stage):
    for page in every_screen(stage):
        found = reachable(stage)
        assert found, page
        for thing in found:
            heard, who = told(thing), f"{thing.objectName() or thing} on {page}"
            assert heard is not None, who
            assert heard.text(QAccessible.Text.Name).strip(), f"{who} has no name"
            assert heard.role() in TOUCHABLE_ROLES, f"{who} is a {heard.role()}"
            assert heard.state().focusable, f"{who} cannot be focused"
            assert {PRESS, TOGGLE} & set(heard.actionInterface().actionNames()), f"{who} cannot be pressed"


def test_every_word_on_the_screen_is_heard_once(stage):
    for page in every_page(stage):
        heard = tree(stage)
        said = names_of(heard)
        for thing in stage.visitor.everything():
            words = thing.property("text") if thing.inherits("QQuickText") else ""
            if words and inside(thing, "QQuickAbstractButton") is None:
                assert any(words in name for name in said), f"“{words}” on {page} is seen but not heard"
        headings = [each for each in heard if each.role() == QAccessible.Role.Heading]
        assert headings, f"{page} has no heading"


def test_nothing_is_heard_that_has_no_words(stage):
    for page in every_page(stage):
        for each in tree(stage):
            if each.role() in READ_ROLES | {QAccessible.Role.Graphic}:
                assert each.text(QAccessible.Text.Name).strip(), f"a {each.role()} on {page} says nothing"


def stop(stage):
    """What has the keyboard, by its name and words: lists make their rows anew while one walks through them."""
    thing = stage.screen.window.activeFocusItem()
    return thing.objectName(), thing.property("text") or ""


def stops(stage, *, forward=True):
    """Where Tab leads, from where the focus is until it comes round."""
    window, found = stage.screen.window, []
    key, modifier = Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier
    if not forward:
        key, modifier = Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier
    while len(found) < MOST_STOPS:
        QTest.keyClick(window, key, modifier)
        live(0.01)
        if stop(stage) in found:
            return found
        found.append(stop(stage))
    raise AssertionError(f"Tab does not come round: {found[-9:]}")


def within_reach(stage):
    """What the keyboard should come to now, by name and words."""
    return {(thing.objectName(), thing.property("text") or "") for thing in reachable(stage)}


def test_tab_reaches_everything_and_shows_where_it_is(stage):
    for page in every_screen(stage):
        wanted = within_reach(stage)
        missed = wanted - set(stops(stage))
        if missed & within_reach(stage):  # at the end of a list nothing leads further down
            missed -= set(stops(stage))  # what was made while one walked by is met the next time round
        assert missed & within_reach(stage) == set(), page
        live(0.4)
        thing, window = stage.screen.window.activeFocusItem(), stage.screen.window
        box = place(thing)
        assert box.top() >= 0, f"{thing.objectName()} on {page}"
        assert box.bottom() <= window.height(), f"{thing.objectName()} on {page}"
        assert thing.property("visualFocus"), f"{thing.objectName()} on {page} does not show that it has the keyboard"


def test_the_way_back_by_tab_is_the_same(stage):
    for page in every_page(stage):
        there, back = stops(stage), stops(stage, forward=False)
        if sorted(there) != sorted(back):
            there, back = stops(stage), stops(stage, forward=False)  # now that everything is made
        assert sorted(there) == sorted(back), page


def test_escape_leads_back_from_every_page(stage):
    for page in every_page(stage):
        if not page.startswith("home"):
            QTest.keyClick(stage.screen.window, Qt.Key.Key_Escape)
            live(0.3)
            assert stage.visitor.see(f"{page.partition(':')[0]}-page") is None or page.startswith(("area", "product"))
