"""A bar chart that a screen reader can read too: names at the left, bars, and what may be told of their counts."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.fleet.concealing import FEWEST
from kiosk.fleet.tables import Row, Table
from kiosk.staff.tongue import say

MOST_BARS: Final = 10
ROOM: Final = 6
LEAST_WIDTH: Final = 420
NAMES: Final = 0.48
"""How much of the width names may take."""


def said(row: Row) -> str:
    """Return what is said of a row's count."""
    return say("färre än {fewest}", fewest=FEWEST) if row.at_least is None else str(row.at_least)


class BarChart(QWidget):
    """The first rows of a table as bars; all of it is in words for who does not see them."""

    def __init__(self, table: Table) -> None:
        """Show `table`, which has rows."""
        super().__init__()
        self.rows = table.rows[:MOST_BARS]
        self.setAccessibleName(f"{say(table.learns)}. {say(table.heading)}")
        self.setAccessibleDescription("; ".join(f"{say(row.name)}: {said(row)}" for row in table.rows))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its bars."""
        return QSize(LEAST_WIDTH, len(self.rows) * self._line() + ROOM)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its bars, and somewhat wide."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where one is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint name, bar and number of each row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, line = self.fontMetrics(), self._line()
        names = min(
            int(self.width() * NAMES), max(metrics.horizontalAdvance(say(row.name)) for row in self.rows) + ROOM
        )
        numbers = max(metrics.horizontalAdvance(said(row)) for row in self.rows) + 2 * ROOM
        longest = max((row.at_least or 0 for row in self.rows), default=0)
        room = max(0, self.width() - names - numbers - 2 * ROOM)
        for place, row in enumerate(self.rows):
            top = ROOM // 2 + place * line
            length = room * (row.at_least or 0) // longest if longest else 0
            self._paint_row(painter, metrics, row, QRect(ROOM, top, names, line), length)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_row(self, painter: QPainter, metrics: QFontMetrics, row: Row, place: QRect, length: int) -> None:
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(text)
        name = metrics.elidedText(say(row.name), Qt.TextElideMode.ElideRight, place.width() - ROOM)
        painter.drawText(place, vertical, name)
        bar = QRect(place.right(), place.top() + 4, length, place.height() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(text if row.at_least is not None else palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRect(bar.right() + ROOM, place.top(), self.width(), place.height()), vertical, said(row))

    def _line(self) -> int:
        return self.fontMetrics().height() + 2 * ROOM
