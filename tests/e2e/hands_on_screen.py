"""The kiosk's own screen process with a visitor's hands: `python -m kiosk screen`, told by a socket what to touch.

Nothing of the screen is replaced, but that its clock can be put forward. The hands are in the same process, since only
there a real touch event can be made.
"""

import json
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hands import Visitor, live
from living import living
from PySide6.QtCore import QObject, QPointF, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from wound_clock import WoundClock

from kiosk import app


class Hands(QObject):
    """Does what comes over the socket, one JSON object a line, and answers each with one."""

    def __init__(self, screen: app.Screen, address: str) -> None:
        super().__init__()
        self._visitor = Visitor(screen.window)
        self._window = screen.window
        self._clock = screen.clock
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(address)
        self._file = self._socket.makefile("rw", encoding="utf-8")
        self._listening = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._listening.activated.connect(self._hear)

    def _hear(self) -> None:
        line = self._file.readline()
        if not line:
            self._listening.setEnabled(False)
            return
        self._listening.setEnabled(False)  # touching lets the event loop run
        try:
            wish = json.loads(line)
            answer = {"answer": self._wishes()[wish.pop("do")](**wish)}
        except Exception as problem:  # noqa: BLE001 - the test is told, and fails there
            answer = {"problem": repr(problem)}
        self._file.write(json.dumps(answer) + "\n")
        self._file.flush()
        self._listening.setEnabled(True)

    def _wishes(self) -> dict[str, Callable[..., Any]]:
        return {
            "touch": self._visitor.touch,
            "touch-middle": self._touch_middle,
            "wait": lambda name: self._visitor.wait_for(name).objectName(),
            "texts": self._texts,
            "picture": lambda file: str(self._visitor.picture(Path(file))),
            "place": self._place,
            "type": self._type,
            "copy": self._copy,
            "pass": self._clock.wind,
            "kept": lambda backwards: living(self._window, [word[::-1] for word in backwards]),
        }

    def _touch_middle(self) -> None:
        self._visitor.touch_at(QPointF(self._window.width() / 2, self._window.height() / 2))

    def _texts(self) -> list[str]:
        return [str(thing.property("text")) for thing in self._visitor.everything() if thing.property("text")]

    def _type(self, text: str) -> None:
        for sign in text:
            QTest.keyClick(self._window, sign)
            live(0.01)

    def _copy(self) -> str:
        """Try to take along what stands in the field; return what the clipboard holds then."""
        for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
            QTest.keyClick(self._window, key, Qt.KeyboardModifier.ControlModifier)
        return QGuiApplication.clipboard().text()

    def _place(self, name: str) -> list[float]:
        thing = self._visitor.wait_for(name)
        corner = thing.mapToScene(QPointF(0, 0))
        return [corner.x(), corner.y(), thing.width(), thing.height()]


class ScreenWithHands(app.Screen):
    """The screen, and hands that reach it when it is up."""

    def __init__(self, *arguments: Any) -> None:
        self.clock = WoundClock()
        super().__init__(*arguments, now=self.clock)

    def _begin(self, *arguments: Any) -> None:
        super()._begin(*arguments)
        self._hands = Hands(self, os.environ["HANDS"])


app.Screen = ScreenWithHands  # type: ignore[misc]

if __name__ == "__main__":
    sys.exit(app.main(sys.argv[1:]))
