"""For measurements: a line when the first frame, and one when the last picture, is on the screen."""

import json
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

LOADING = 2
"""`Image.Loading`, as QML has it."""


class StartReport(QObject):
    """Writes {"painted_ms": ...} and then {"complete_ms": ...}, counted from `started` (of `time.monotonic`)."""

    def __init__(self, window: QQuickWindow, started: float, write: Callable[[str], object]) -> None:
        super().__init__()
        self._window = window
        self._started = started
        self._write = write
        self._painted = False
        window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        if not self._painted:
            self._painted = True
            self._say("painted_ms")
        if any(_is_loading(picture) for picture in _pictures(self._window.contentItem())):
            self._window.update()
            return
        self._window.frameSwapped.disconnect(self._frame)
        self._say("complete_ms")

    def _say(self, metric: str) -> None:
        self._write(json.dumps({metric: round((time.monotonic() - self._started) * 1000, 1)}) + "\n")


def _is_loading(picture: QQuickItem) -> bool:
    """Ask by way of QML: Python cannot convert the property's enumeration."""
    from PySide6.QtQml import QQmlExpression, qmlContext

    context = qmlContext(picture)
    value = QQmlExpression(context, picture, "status").evaluate() if context else None
    return (value[0] if isinstance(value, tuple) else value) == LOADING


def _pictures(thing: QQuickItem) -> Iterator[QQuickItem]:
    for child in thing.childItems():
        if child.isVisible():
            if child.inherits("QQuickImageBase"):
                yield child
            yield from _pictures(child)
