"""Sheets of labels on A4, painted alike on a screen, in a PDF and on a printer, in tenths of a millimetre."""

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QMarginsF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter, QPen

from catalog.errors import Invalid
from kiosk.fleet.labels import Label
from kiosk.interest.qr import QUIET_ZONE, modules
from kiosk.staff.tongue import say
from kiosk.ui.window import FAMILY

WIDTH, HEIGHT = 2100, 2970
DPI: Final = 300
GREY: Final = QColor("#C9C4BA")
QUIET: Final = QColor("#5A666C")


class Sheet(NamedTuple):
    """How many labels across and down, and how large their letters and codes are, in tenths of a millimetre."""

    across: int
    down: int
    number: int
    name: int
    line: int
    code: int
    margin: int

    @property
    def places(self) -> int:
        """How many labels it takes."""
        return self.across * self.down


SHEETS: Final = {
    "8": Sheet(across=2, down=4, number=185, name=62, line=40, code=320, margin=60),
    "2": Sheet(across=1, down=2, number=480, name=150, line=84, code=640, margin=140),
}
"""By so many labels on a sheet."""


def pages(labels: list[Label], sheet: Sheet) -> list[list[Label]]:
    """Return the labels sheet by sheet."""
    return [labels[first : first + sheet.places] for first in range(0, len(labels), sheet.places)]


def paint_page(painter: QPainter, labels: list[Label], sheet: Sheet) -> None:
    """Paint one sheet over all that `painter` can reach, which is an A4 page."""
    painter.setWindow(0, 0, WIDTH, HEIGHT)
    width, height = WIDTH // sheet.across, HEIGHT // sheet.down
    for place, label in enumerate(labels):
        row, column = divmod(place, sheet.across)
        whole = QRect(column * width, row * height, width, height)
        painter.setPen(QPen(GREY, 2, Qt.PenStyle.DashLine))
        painter.drawRect(whole)
        _paint(painter, label, whole.adjusted(sheet.margin, sheet.margin, -sheet.margin, -sheet.margin), sheet)


def _paint(painter: QPainter, label: Label, room: QRect, sheet: Sheet) -> None:
    """The number large, the code beside; under them the name and one line over all the width."""
    code = modules(label.address) if label.address else ()
    side = _paint_code(painter, code, label.host, room, sheet) if code else 0
    number = sheet.number if code else sheet.number * 6 // 5
    painter.setPen(Qt.GlobalColor.black)
    top = _write(painter, label.number, room.adjusted(0, 0, -side, 0), number, lines=1, bold=True)
    painter.setPen(QUIET)
    if code:
        top = _write(painter, label.station, _from(room.adjusted(0, 0, -side, 0), top), sheet.line, lines=1)
    else:
        _write(painter, label.station, room.adjusted(room.width() // 2, 0, 0, 0), sheet.line, lines=2)
    painter.setPen(Qt.GlobalColor.black)
    top = max(top, room.top() + side) + sheet.line // 2
    top = _write(painter, label.name, _from(room, top), sheet.name, lines=2, bold=True)
    _write(painter, label.line, _from(room, top), sheet.line if code else sheet.line * 6 // 5, lines=4)


def _from(room: QRect, top: int) -> QRect:
    return QRect(room.left(), top, room.width(), max(1, room.bottom() - top))


def _paint_code(painter: QPainter, code: tuple[tuple[bool, ...], ...], host: str, room: QRect, sheet: Sheet) -> int:
    """Paint the code at the upper right and its host below; return how much room it takes from the right."""
    count = len(code) + 2 * QUIET_ZONE
    module = sheet.code // count
    side = module * count
    left, top = room.right() - side, room.top()
    painter.setPen(Qt.PenStyle.NoPen)
    for row, line in enumerate(code):
        for column, dark in enumerate(line):
            if dark:
                place = QRect(left + (QUIET_ZONE + column) * module, top + (QUIET_ZONE + row) * module, module, module)
                painter.fillRect(place, Qt.GlobalColor.black)
    painter.setPen(Qt.GlobalColor.black)
    small = sheet.line * 3 // 4
    _write(painter, host, QRect(left, top + side - 3 * module, side, small * 2), small, lines=1, centred=True)
    return side


def _write(
    painter: QPainter, words: str, room: QRect, size: int, *, lines: int, bold: bool = False, centred: bool = False
) -> int:
    """Write `words` in at most so many lines, smaller if they must, cut at the last; return where the next begins."""
    font = QFont(FAMILY)
    font.setBold(bold)
    flags = Qt.TextFlag.TextWordWrap | (Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    for part in (100, 85, 72, 60):
        font.setPixelSize(max(1, size * part // 100))
        metrics = QFontMetrics(font)
        needed = metrics.boundingRect(QRect(0, 0, room.width(), 1 << 20), int(flags), words)
        line = metrics.lineSpacing()
        if needed.height() <= min(lines * (line + 1), room.height()) and needed.width() <= room.width():
            break
    else:
        fitting = max(1, min(lines, room.height() // line))
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, (room.width() - size) * fitting)
        needed = QRect(0, 0, 0, fitting * line)
    painter.setFont(font)
    painter.drawText(QRect(room.left(), room.top(), room.width(), needed.height()), int(flags), words)
    return room.top() + needed.height()


def picture_of(labels: list[Label], sheet: Sheet, width: int) -> QImage:
    """Return one sheet as a picture of that width."""
    image = QImage(width, width * HEIGHT // WIDTH, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint_page(painter, labels, sheet)
    painter.end()
    return image


def write_pdf(path: Path, labels: list[Label], sheet: Sheet) -> int:
    """Write every sheet to `path`; return how many. Raises `Invalid` if it cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(DPI)
    writer.setTitle("Etiketter")
    writer.setCreator("Visningsrum")
    return paint_all(writer, labels, sheet)


def paint_all(device: QPagedPaintDevice, labels: list[Label], sheet: Sheet) -> int:
    """Paint every sheet, a page each; return how many. Raises `Invalid` if the device does not take them."""
    sheets = pages(labels, sheet)
    painter = QPainter()
    if not painter.begin(device):
        raise Invalid(say("Filen går inte att spara där. Välj en annan mapp, eller stäng filen om den är öppen."))
    for place, each in enumerate(sheets):
        if place:
            device.newPage()
        paint_page(painter, each, sheet)
    painter.end()
    return len(sheets)
