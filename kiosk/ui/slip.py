"""A slip of paper to take home: numbers, names, telephone and hours. Of the visitor it holds nothing."""

import sys
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

STANDARD: Final = "default"
NARROW_MM: Final = 100.0
"""Paper that is not wider than this comes from a receipt printer."""
MARGIN_MM: Final = 12.0
NARROW_MARGIN_MM: Final = 3.0
POINTS_AN_INCH: Final = 72


class Slip(NamedTuple):
    """What stands on it, in the visitor's language. `things` are numbers with their names."""

    heading: str
    things: tuple[tuple[int, str], ...]
    lines: tuple[str, ...]
    right_to_left: bool


def printer_maker(name: str) -> "Callable[[], QPrinter | None] | None":
    """Return what gives the printer of that name, `default` for the computer's own; None where nothing is printed.

    What it gives is None while there is no such printer.
    """
    if not name:
        return None

    def make() -> "QPrinter | None":
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        found = QPrinterInfo.defaultPrinter() if name == STANDARD else QPrinterInfo.printerInfo(name)
        return None if found.isNull() else QPrinter(found, QPrinter.PrinterMode.HighResolution)

    return make


def print_slip(slip: Slip, make_printer: "Callable[[], QPrinter | None]") -> bool:
    """Print one copy; False if the printer does not take it. It may take long: it is called in a worker."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPainter, QTextDocument
    from PySide6.QtPrintSupport import QPrinter

    printer = make_printer()
    if printer is None:
        sys.stderr.write("no slip: there is no such printer\n")
        return False
    printer.setDocName("Visningsrum")
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    narrow = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).width() <= NARROW_MM
    margin = NARROW_MARGIN_MM if narrow else MARGIN_MM
    printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(printer):
        sys.stderr.write("no slip: the printer takes nothing\n")
        return False
    painter.scale(printer.logicalDpiX() / POINTS_AN_INCH, printer.logicalDpiY() / POINTS_AN_INCH)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(as_html(slip, 11 if narrow else 16))
    document.setTextWidth(printer.pageLayout().paintRect(QPageLayout.Unit.Point).width())
    document.drawContents(painter)
    painter.end()
    if printer.printerState() == QPrinter.PrinterState.Error:
        sys.stderr.write("no slip: the printer reports an error\n")
        return False
    return True


def as_html(slip: Slip, points: int) -> str:
    """Return the slip for a text document; `points` is the size of its plain text.

    Its pixels are points: whoever paints it scales it to the printer.
    """
    direction = "rtl" if slip.right_to_left else "ltr"
    things = "".join(
        f'<p style="margin: 0 0 {points / 2}px 0">'
        f'<b style="font-size: {points * 2.4}px">{number}</b><br/>{escape(name)}</p>'
        for number, name in slip.things
    )
    lines = "".join(f'<p style="margin: 0 0 {points / 3}px 0">{escape(line)}</p>' for line in slip.lines if line)
    return (
        f'<body dir="{direction}" style="font-size: {points}px; color: #000000">'
        f'<p style="font-size: {points * 1.3}px; margin: 0 0 {points}px 0"><b>{escape(slip.heading)}</b></p>'
        f"{things}<hr/>{lines}</body>"
    )
