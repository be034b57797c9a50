"""A visitor's hands and eyes for tests: finds things by objectName, touches them, looks at the picture."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE_SECONDS = 40.0


class NotFoundError(AssertionError):
    """What the visitor looked for is not on the screen."""


class Visitor:
    """One finger and two eyes in front of `window`."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._finger = QTest.createTouchDevice()

    def everything(self) -> Iterator[QQuickItem]:
        """Every visible item, topmost last."""
        yield from _below(self.window.contentItem())

    def see(self, name: str) -> QQuickItem | None:
        """The topmost visible item with that objectName, or None."""
        found = None
        for thing in self.everything():
            if thing.objectName() == name and thing.width() > 0:
                found = thing
        return found

    def names(self) -> list[str]:
        """The objectNames to be seen now."""
        return [thing.objectName() for thing in self.everything() if thing.objectName()]

    def wait(self, true: Callable[[], object], what: str) -> None:
        """Let the program work until `true()`; fail with `what` when patience ends."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not true():
            if time.monotonic() > end:
                raise NotFoundError(f"waited for {what}; to be seen: {self.names()}")
            live(0.02)

    def wait_for(self, name: str) -> QQuickItem:
        """Wait until `name` is to be seen; return it."""
        self.wait(lambda: self.see(name) is not None, name)
        found = self.see(name)
        assert found is not None
        return found

    def settle(self) -> None:
        """Wait until every picture has come and nothing moves."""
        self.wait(lambda: not any(_is_loading(thing) for thing in self._pictures()), "the pictures")
        live(0.4)

    def _pictures(self) -> Iterator[QQuickItem]:
        return (thing for thing in self.everything() if thing.metaObject().className() == "QQuickImage")

    def picture(self, file: Path) -> Path:
        """Save what is to be seen as a PNG; fail when nothing was painted."""
        self.settle()
        image = self.window.grabWindow()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 37) for y in range(0, image.height(), 37)}
        assert len(colours) > 3, f"nothing was painted for {file.name}"
        file.parent.mkdir(parents=True, exist_ok=True)
        assert image.save(str(file)), f"{file} could not be written"
        return file

    def touch(self, name: str) -> None:
        """Touch the middle of `name` with one finger, scrolling to it first as a visitor would."""
        thing = self.wait_for(name)
        self.reach(thing)
        self.touch_at(_middle(thing))

    def touch_at(self, point: QPointF) -> None:
        """Put the finger down at `point` (scene coordinates) and lift it."""
        spot = point.toPoint()
        QTest.touchEvent(self.window, self._finger).press(0, spot, self.window).commit()
        live(0.06)
        QTest.touchEvent(self.window, self._finger).release(0, spot, self.window).commit()
        live(0.6)  # a second touch within half a second is ignored by design

    def reach(self, thing: QQuickItem) -> None:
        """Swipe the list that holds `thing` until its middle can be touched."""
        for _ in range(60):
            room = self._free_room(thing)
            middle = _middle(thing)
            if room.contains(middle):
                self.wait(lambda: not any(each.property("moving") for each in self.everything()), "the list to rest")
                return
            down = middle.y() > room.center().y()
            self.swipe(room, upwards=down, length=min(room.height() * 0.6, abs(middle.y() - room.center().y()) + 24))
        raise NotFoundError(f"{thing.objectName()} cannot be scrolled to")

    def swipe(self, room: QRectF, *, upwards: bool, length: float) -> None:
        """Draw the finger up or down inside `room` and let go without a flick."""
        x = int(room.center().x())
        start = room.center().y() + (length / 2 if upwards else -length / 2)
        sign = -1 if upwards else 1
        steps = 12
        QTest.touchEvent(self.window, self._finger).press(0, QPoint(x, int(start)), self.window).commit()
        for step in range(1, steps + 1):
            live(0.012)
            spot = QPoint(x, int(start + sign * length * step / steps))
            QTest.touchEvent(self.window, self._finger).move(0, spot, self.window).commit()
        live(0.15)
        QTest.touchEvent(self.window, self._finger).release(0, spot, self.window).commit()
        live(0.3)

    def _free_room(self, thing: QQuickItem) -> QRectF:
        room = QRectF(0, 0, self.window.width(), self.window.height())
        parent = thing.parentItem()
        while parent is not None:
            if parent.inherits("QQuickFlickable"):
                room = room.intersected(parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height())))
            parent = parent.parentItem()
        return room.adjusted(0, 8, 0, -8)

    def press_key(self, key: Qt.Key) -> None:
        """Press a key of a real keyboard."""
        QTest.keyClick(self.window, key)
        live(0.15)


def _is_loading(picture: QQuickItem) -> bool:
    return bool(picture.property("source").toString()) and picture.property("progress") < 1.0


def live(seconds: float) -> None:
    """Let the event loop work for a while."""
    end = time.monotonic() + seconds
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        if time.monotonic() >= end:
            return
        time.sleep(0.004)


def _below(thing: QQuickItem) -> Iterator[QQuickItem]:
    for child in sorted(thing.childItems(), key=lambda each: each.z()):
        if child.isVisible() and child.opacity() > 0.01:
            yield child
            yield from _below(child)


def _middle(thing: QQuickItem) -> QPointF:
    return thing.mapToScene(QPointF(thing.width() / 2, thing.height() / 2))
