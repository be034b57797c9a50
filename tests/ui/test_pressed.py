"""Whoever presses sees it at once: every kind of thing that can be touched looks different under the finger."""

from itertools import chain

import pytest
from hands import live
from pages import every_cover, every_page
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from staged import Stage, place, touchables

pytestmark = pytest.mark.qt
FRAME = 1 / 30


def kind(thing):
    return thing.metaObject().className().partition("_QML")[0]


def picture(window, box):
    return window.grabWindow().copy(box.toAlignedRect())


def can_be_seen(thing, window):
    """Whether the middle of `thing` is on the screen and nothing lies over it."""
    parent, middle = thing.parentItem(), place(thing).center()
    while parent is not None:
        if parent.clip() and not place(parent).contains(middle):
            return False
        parent = parent.parentItem()
    return place(window.contentItem()).contains(place(thing))


def test_every_kind_of_button_answers_the_finger_within_a_frame(qapp, local):
    stage = Stage(qapp, local.folder)
    stage.begin()
    window, finger, seen, dumb = stage.screen.window, QTest.createTouchDevice(), set(), []
    for page in chain(every_page(stage), every_cover(stage)):
        for thing in [each for each in touchables(stage.visitor) if can_be_seen(each, window)]:
            if kind(thing) in seen:
                continue
            seen.add(kind(thing))
            stage.visitor.settle()
            before, spot = picture(window, place(thing)), place(thing).center().toPoint()
            QTest.touchEvent(window, finger).press(0, spot, window).commit()
            live(FRAME)
            if not thing.property("pressed") or picture(window, place(thing)) == before:
                dumb.append((page, kind(thing), thing.objectName()))
            QTest.touchEvent(window, finger).move(0, QPoint(1, 1), window).commit()
            QTest.touchEvent(window, finger).release(0, QPoint(1, 1), window).commit()
            live(0.1)
    assert not dumb, "\n".join(map(str, dumb))
    assert len(seen) > 12
    assert stage.close() == 0, "QML warned"
