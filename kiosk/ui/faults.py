"""Our own failures: written down with their traceback and counted; the screen goes on."""

import sys
from collections import Counter
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType

SAME_AT_MOST = 10
_KINDS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}

_OF_QT = "QUnifiedTimer::stopAnimationDriver: driver is not running"
"""Qt says so of its own timer when an animation ends while another one waits; nothing follows from it."""


class Faults:
    """Counts exceptions that nobody caught and Qt's warnings. `write` takes one line for the log."""

    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write
        self._said: Counter[str] = Counter()
        self.exceptions = 0
        self.warnings = 0

    def exception(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Note an exception, as `sys.excepthook` does."""
        self.exceptions += 1
        sys.__excepthook__(kind, problem, trace)

    def qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Note what Qt says; the same words at most ten times."""
        if message != _OF_QT and kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            self.warnings += 1
        self._said[message] += 1
        if self._said[message] <= SAME_AT_MOST:
            self._write(f"{_KINDS[kind]}: {message} [{context.category}]\n")
