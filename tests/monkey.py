"""A visitor without sense: touches, swipes, pinches, presses keys and walks away, as a seed tells."""

import random
from collections.abc import Callable

from hands import Visitor
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtQml import QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

KEYS = [
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_F1,
    Qt.Key.Key_Menu,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_A,
    Qt.Key.Key_1,
]
AWAY_SECONDS = (3.0, 40.0, 95.0, 200.0)
LOOK_EVERY = 100


class Monkey:
    """Does one thing after the other to the screen of a stage. `ahead` moves its clock on by seconds."""

    def __init__(self, visitor: Visitor, ahead: Callable[[float], None], seed: int) -> None:
        self.visitor, self.window = visitor, visitor.window
        self.acts = 0
        self.ended: list[str] = []
        """The dead ends it ran into: empty if all is well."""
        self._ahead = ahead
        self._chance = random.Random(seed)
        self._finger = QTest.createTouchDevice()
        engine = qmlEngine(visitor.window)
        assert isinstance(engine, QQmlEngine)
        tap: QObject = engine.singletonInstance("Kiosk.Components", "OneTap")
        self._tap = tap
        self._ways = [self._touch_something] * 50 + [self._touch_anywhere] * 12 + [self._swipe] * 12
        self._ways += [self._press_key] * 18 + [self._pinch] * 3 + [self._go_away] * 5

    def act(self) -> None:
        """Do the next thing."""
        self.acts += 1
        self._tap.setProperty("last", 0)  # half a second has gone by
        if self.acts % LOOK_EVERY == 0:
            self._look()
        self._chance.choice(self._ways)()

    def _touch_something(self) -> None:
        found = [thing for thing in self.visitor.everything() if _is_touchable(thing)]
        inside = [spot for spot in map(_middle, found) if self._contains(spot)]
        if inside:
            self._tap_at(self._chance.choice(inside))

    def _touch_anywhere(self) -> None:
        self._tap_at(self._anywhere())

    def _tap_at(self, spot: QPoint) -> None:
        QTest.touchEvent(self.window, self._finger).press(0, spot, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, spot, self.window).commit()

    def _swipe(self) -> None:
        start, end = self._anywhere(), self._anywhere()
        QTest.touchEvent(self.window, self._finger).press(0, start, self.window).commit()
        for part in range(1, 6):
            spot = start + (end - start) * part / 5
            QTest.touchEvent(self.window, self._finger).move(0, spot, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, end, self.window).commit()

    def _pinch(self) -> None:
        middle = self._anywhere()
        near, far = QPoint(self._chance.randrange(20, 90), 10), QPoint(self._chance.randrange(100, 300), 40)
        touch = QTest.touchEvent(self.window, self._finger)
        touch.press(0, middle - near, self.window).press(1, middle + near, self.window).commit()
        touch = QTest.touchEvent(self.window, self._finger)
        touch.move(0, middle - far, self.window).move(1, middle + far, self.window).commit()
        touch = QTest.touchEvent(self.window, self._finger)
        touch.release(0, middle - far, self.window).release(1, middle + far, self.window).commit()

    def _press_key(self) -> None:
        QTest.keyClick(self.window, self._chance.choice(KEYS))

    def _go_away(self) -> None:
        self._ahead(self._chance.choice(AWAY_SECONDS))

    def _anywhere(self) -> QPoint:
        return QPoint(self._chance.randrange(self.window.width()), self._chance.randrange(self.window.height()))

    def _contains(self, spot: QPoint) -> bool:
        return 0 <= spot.x() < self.window.width() and 0 <= spot.y() < self.window.height()

    def _look(self) -> None:
        """Whatever is on show, there is something to touch; and from a page home can be seen or the goodbye."""
        if not any(_is_touchable(thing) for thing in self.visitor.everything()) and not self._rests():
            self.ended.append(f"after {self.acts}: nothing to touch among {self.visitor.names()}")

    def _rests(self) -> bool:
        return any(self.visitor.see(name) for name in ("attract-page", "waiting-page", "thanks-page"))


def work(monkey: Monkey, acts: int, each: Callable[[int], None], done: Callable[[], None], pause_ms: int = 4) -> QTimer:
    """Let the monkey do so many things in the event loop; `each` is called with the number of each; keep the timer."""
    timer = QTimer(interval=pause_ms)

    def step() -> None:
        if monkey.acts >= acts:
            timer.stop()
            done()
            return
        monkey.act()
        each(monkey.acts)

    timer.timeout.connect(step)
    timer.start()
    return timer


def _is_touchable(thing: QQuickItem) -> bool:
    return thing.inherits("QQuickAbstractButton") and thing.isEnabled() and thing.opacity() > 0


def _middle(thing: QQuickItem) -> QPoint:
    return thing.mapRectToScene(thing.boundingRect()).center().toPoint()
