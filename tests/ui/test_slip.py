"""A slip of paper: what stands on it, what does not, and what is said when the printer fails."""

from pathlib import Path

import pytest
from hands import live
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from staged import Stage

from kiosk.ui.slip import Slip, as_html, print_slip, printer_maker

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"
SLIP = Slip(
    "Det här var du intresserad av",
    ((101, "Digitalt <trygghetslarm>"), (204, "Läkemedelsrobot")),
    ("Säg numret till personalen.", "", "Ring 08-465 004 10 (9–16)"),
    right_to_left=False,
)
RECEIPT = QPageSize(QSizeF(72, 200), QPageSize.Unit.Millimeter)


class Paper:
    """A printer that prints into a file."""

    def __init__(self, file: Path, size=None):
        self.file, self.size = file, size or QPageSize(QPageSize.PageSizeId.A4)

    def __call__(self):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        printer.setPageSize(self.size)
        return printer

    def read(self):
        document = QPdfDocument()
        assert document.load(str(self.file)) == QPdfDocument.Error.None_
        return document


@pytest.mark.parametrize("size", [None, RECEIPT], ids=["A4", "receipt"])
def test_it_fits_on_one_page_of_any_paper_and_can_be_read(qapp, tmp_path, size):
    paper = Paper(tmp_path / "slip.pdf", size)
    assert print_slip(SLIP, paper)
    document = paper.read()
    assert document.pageCount() == 1
    text = document.getAllText(0).text().split()
    assert [
        word for word in ("101", "204", "<trygghetslarm>", "Läkemedelsrobot", "004", "(9–16)") if word not in text
    ] == []
    points = document.pagePointSize(0)
    image = document.render(0, QSize(round(points.width() * 2), round(points.height() * 2)))
    dark = [
        (x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).alpha() > 128 and image.pixelColor(x, y).lightness() < 100
    ]
    assert len(dark) > 300, "there is ink"
    assert min(x for x, _ in dark) > 8, "nothing at the very edge"
    assert max(x for x, _ in dark) < image.width() - 8


def test_in_arabic_it_runs_from_right_to_left():
    assert 'dir="rtl"' in as_html(SLIP._replace(right_to_left=True), 16)


def test_no_printer_or_one_that_is_not_there(qapp, capsys):
    assert printer_maker("") is None
    assert not print_slip(SLIP, printer_maker("A printer that nobody has"))
    assert capsys.readouterr().err == "no slip: there is no such printer\n"


def test_a_printer_that_takes_nothing(qapp, tmp_path, capsys, qtlog):
    with qtlog.disabled():
        assert not print_slip(SLIP, Paper(tmp_path / "no-such-folder" / "slip.pdf"))
    assert "takes nothing" in capsys.readouterr().err


class Broken(QPrinter):
    """Takes everything and then reports an error."""

    def printerState(self):  # noqa: N802 - Qt's name
        return QPrinter.PrinterState.Error


def test_a_printer_that_reports_an_error(qapp, tmp_path, capsys):
    def make():
        printer = Broken(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "slip.pdf"))
        return printer

    assert not print_slip(SLIP, make)
    assert "error" in capsys.readouterr().err


def test_a_visitor_prints_and_is_told_how_it_went(qapp, local, tmp_path, monkeypatch):
    paper = Paper(tmp_path / "slip.pdf")
    printers = iter((paper(), None))
    monkeypatch.setattr("kiosk.ui.slip.printer_maker", lambda _name: lambda: next(printers))
    stage = Stage(qapp, local.folder, interest='channel="telephone"\nprinter="default"\n')
    try:
        stage.begin()
        stage.go_to("interest", ALARM)
        stage.go_to("code", "try")
        slip = stage.models.interest.slip
        stage.visitor.touch("print-button")
        stage.visitor.wait(lambda: slip.state == "printed", "the slip")
        text = paper.read().getAllText(0).text()
        assert "101" in text
        assert "Det är frivilligt." in text
        assert stage.visitor.wait_for("print-state").property("text") == "Ta din lapp vid skrivaren."
        live(0.6)
        stage.visitor.touch("print-button")
        stage.visitor.wait(lambda: slip.state == "failed", "the complaint")
        words = stage.visitor.wait_for("print-state").property("text")
        assert words == "Det gick inte att skriva ut. Fråga personalen."
        stage.models.interest.leave()
        assert slip.state == ""
    finally:
        warnings = stage.close()
    assert warnings == 0


def test_without_a_printer_there_is_no_button(qapp, local):
    stage = Stage(qapp, local.folder)
    try:
        stage.begin()
        stage.go_to("interest", ALARM)
        stage.go_to("code", "try")
        assert stage.visitor.see("print-button") is None
    finally:
        stage.close()
