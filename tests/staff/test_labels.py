"""Labels as they come out of a printer: every code leads to its number, and the number is there in words too."""

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from staff_pc import wait

from catalog.cli import main
from catalog.errors import Invalid
from kiosk.fleet.labels import Wish, address_of_kiosks
from kiosk.fleet.placing import write_over
from kiosk.fleet.status import Status
from kiosk.staff.labels_command import add_labels, paint
from kiosk.staff.labels_page import NO_CODE

pytestmark = pytest.mark.qt
ADDRESS = "https://kommunen.se/prova#{numbers}"


def read(path):
    """The text and the codes of each sheet of a PDF."""
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    sheets = []
    for page in range(document.pageCount()):
        text = document.getAllText(page).text()
        picture = document.render(page, QSize(1240, 1754)).convertToFormat(QImage.Format.Format_RGBA8888)
        image = Image.frombytes("RGBA", (1240, 1754), bytes(picture.constBits()))
        paper = Image.new("RGBA", image.size, "white")
        paper.alpha_composite(image)
        codes = zxingcpp.read_barcodes(paper.convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
        sheets.append((text, sorted(each.text for each in codes)))
    document.close()
    return sheets


@pytest.fixture
def page(window):
    page = window.labels
    window.navigation.setCurrentRow(window.pages.indexOf(page))
    wait(lambda: not page.preview.pixmap().isNull())
    return page


def save(page, path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    said = []
    page.told.connect(said.append)
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    wait(lambda: said)
    return said[0]


@pytest.mark.parametrize("per_sheet", [8, 2])
def test_every_code_on_paper_leads_to_its_number(page, tmp_path, monkeypatch, per_sheet):
    page.address.setText(ADDRESS)
    page.address.editingFinished.emit()
    page.per_sheet.setCurrentIndex(page.per_sheet.findData(str(per_sheet)))
    page.per_sheet.activated.emit(0)
    assert page.notice.text() == ""
    assert "ark att skriva ut" in save(page, tmp_path / "ut.pdf", monkeypatch)
    numbers = [page.list.item(row).text().split()[0] for row in range(page.list.count())]
    sheets = read(tmp_path / "ut.pdf")
    assert len(sheets) == -(-len(numbers) // per_sheet)
    for place, (text, codes) in enumerate(sheets):
        here = numbers[place * per_sheet : (place + 1) * per_sheet]
        assert codes == [ADDRESS.replace("{numbers}", number) for number in here]
        assert all(number in text for number in here)


def test_without_an_address_that_lasts_there_is_no_code_and_it_says_so(page, tmp_path, monkeypatch):
    assert page.notice.text() == NO_CODE
    save(page, tmp_path / "ut.pdf", monkeypatch)
    text, codes = read(tmp_path / "ut.pdf")[0]
    assert codes == []
    assert "101" in text
    page.address.setText("kommunen.se")
    page.address.editingFinished.emit()
    assert "ska se ut så här" in page.notice.text()


def test_some_products_of_a_station(page):
    whole = page.where.text()
    page.station.setCurrentIndex(1)
    page.station.activated.emit(1)
    few = page.list.count()
    assert 0 < few < 20
    assert page.where.text() != whole
    QTest.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert (page.chosen, page.save.isEnabled()) == ([], False)
    QTest.mouseClick(page.every, Qt.MouseButton.LeftButton)
    assert len(page.chosen) == few
    page.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    page.station.setCurrentIndex(0)
    page.station.activated.emit(0)
    assert len(page.chosen) == page.list.count() - 1, "what was unticked stays so"
    QTest.mouseClick(page.on, Qt.MouseButton.LeftButton)
    assert page.where.text().startswith("Ark 2")
    assert page.preview.accessibleName().startswith("Ark 2: ")


def test_the_kiosks_own_address_is_used_and_one_that_was_written_is_remembered(page, window, folder):
    status = Status(kiosk="A", at="2026-11-23T10:00:00+00:00", label_address=ADDRESS)
    write_over(folder / "share" / "kiosks" / "A.json", status)
    assert address_of_kiosks(folder / "share") == ADDRESS
    window.navigation.setCurrentRow(0)
    window.navigation.setCurrentRow(window.pages.indexOf(page))
    wait(lambda: page.address.text() == ADDRESS)
    assert (folder / "workspace" / "label-address.txt").read_text() == ADDRESS


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_paper_where_there_is_a_printer(page, window, tmp_path, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Kontoret"])
    window.navigation.setCurrentRow(0)
    window.navigation.setCurrentRow(window.pages.indexOf(page))
    printed = tmp_path / "papper.pdf"

    def accept(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(printed))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    said = []
    page.told.connect(said.append)
    QTest.mouseClick(page.print, Qt.MouseButton.LeftButton)
    wait(lambda: said)
    assert said == ["Etiketterna är skickade till skrivaren."]
    assert "101" in read(printed)[0][0]
    printed = tmp_path / "nowhere" / "papper.pdf"
    QTest.mouseClick(page.print, Qt.MouseButton.LeftButton)
    wait(lambda: len(said) == 2)
    assert said[1].startswith("Skrivaren tar inte emot")


def test_labels_by_command(folder, capsys, tmp_path):
    words = ["--workspace", str(folder / "workspace")]
    assert main(["labels", str(tmp_path / "a.pdf"), "--only", "103", "--address", ADDRESS, *words], [add_labels]) == 0
    ((text, codes),) = read(tmp_path / "a.pdf")
    assert (codes, "103" in text, "Fallarm" in text) == (["https://kommunen.se/prova#103"], True, True)
    assert main(["labels", str(tmp_path / "b.pdf"), "--station", "2", *words], [add_labels]) == 0
    assert "får ingen kod" in capsys.readouterr().out
    assert main(["labels", str(tmp_path / "nowhere" / "c.pdf"), *words], [add_labels]) == 1
    assert "går inte att spara där" in capsys.readouterr().err
    with pytest.raises(Invalid):
        paint(tmp_path, tmp_path / "d.pdf", Wish(), "8", ["/nowhere/painter"])
    with pytest.raises(Invalid):
        paint(tmp_path, tmp_path / "d.pdf", Wish(), "8", ["false"])
