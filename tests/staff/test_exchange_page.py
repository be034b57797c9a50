"""Excel and other files in the staff program: real files, through the process beside the window."""

import msgspec
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from staff_pc import wait

from catalog.cli.workspace import opened

ALARM = "digitalt-trygghetslarm"


@pytest.fixture
def page(window):
    window.navigation.setCurrentRow(window.pages.indexOf(window.exchange))
    return window.exchange


def idle(page):
    wait(lambda: not page.exchange.is_busy)


def lines(page):
    return page.list.model().stringList()


def write_in_excel(file, heading, words):
    """Write into one cell of the alarm's row, as somebody with Excel would."""
    book = openpyxl.load_workbook(file)
    sheet = book["Typer"]
    column = next(cell.column for cell in sheet[1] if cell.value == heading)
    row = next(row[0].row for row in sheet.iter_rows() if row[0].value == ALARM)
    sheet.cell(row, column).value = words
    book.save(file)


def test_out_to_excel_changed_there_and_in_again(window, page, desk, tmp_path):
    file = tmp_path / "katalog.xlsx"
    page.save_to(file)
    idle(page)
    assert page.outcome.text() == f"{len(desk._shelf.all())} poster är sparade i katalog.xlsx."
    page.look_at(file)
    idle(page)
    assert page.outcome.text() == "Filen är lika som katalogen. Inget skulle ändras."
    assert not page.take.isEnabled()

    before = desk.record("type", ALARM).name["sv"]
    write_in_excel(file, "name.sv", "Trygghetslarm på armen")
    page.look_at(file)
    idle(page)
    assert page.outcome.text() == "1 poster skulle bli utkast. Inget är ändrat än."
    assert any("Trygghetslarm på armen" in line for line in lines(page))
    assert desk.drafts() == []
    QTest.mouseClick(page.take, Qt.MouseButton.LeftButton)
    wait(desk.drafts)
    wait(lambda: desk.record("type", ALARM).name["sv"] == "Trygghetslarm på armen")
    assert "Ångra tar tillbaka" in page.outcome.text()
    window.undo.trigger()
    assert desk.drafts() == []
    assert desk.record("type", ALARM).name["sv"] == before


def test_faults_are_told_cell_by_cell_and_change_nothing(page, desk, tmp_path):
    file = tmp_path / "katalog.xlsx"
    page.save_to(file)
    idle(page)
    write_in_excel(file, "number", "tolv")
    page.look_at(file)
    idle(page)
    assert page.outcome.text().startswith("1 fel i filen.")
    assert lines(page)[0].startswith("Bladet Typer, cell B")
    assert not page.take.isEnabled()
    assert desk.drafts() == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("program.xlsx", b"MZ\x90\x00" * 500),
        ("tabell.csv", b"\xff\xfe\x00"),
        ("text.txt", b"hej"),
        ("katalog.xls", b""),
    ],
)
def test_what_is_no_catalogue_is_told_in_a_sentence(page, desk, tmp_path, name, content):
    file = tmp_path / name
    file.write_bytes(content)
    page.look_at(file)
    idle(page)
    assert name in " ".join((page.outcome.text(), *lines(page))) or "il" in page.outcome.text()
    assert not page.take.isEnabled()
    assert desk.drafts() == []
    assert page.open.isEnabled()


def test_what_was_changed_since_it_was_looked_at_is_not_written_over(page, desk, tmp_path):
    file = tmp_path / "katalog.csv"
    page.save_to(file)
    idle(page)
    file.write_text(
        file.read_text(encoding="utf-8-sig").replace("Digitalt trygghetslarm", "Larm"), encoding="utf-8-sig"
    )
    page.look_at(file)
    idle(page)
    assert page.take.isEnabled()
    mine = msgspec.structs.replace(desk.record("type", ALARM), notes="Skrivet under tiden")
    desk.save("type", mine)
    QTest.mouseClick(page.take, Qt.MouseButton.LeftButton)
    idle(page)
    assert "Läs in filen igen" in page.outcome.text()
    assert desk.record("type", ALARM) == mine


def test_stopping_half_way_changes_nothing_and_one_can_go_on(page, desk, tmp_path):
    file = tmp_path / "katalog.xlsx"
    page.save_to(file)
    page.exchange.stop()
    idle(page)
    assert page.outcome.text() == "Det gick inte att göra klart. Ingenting är ändrat."
    assert not file.exists()
    page.save_to(file)
    idle(page)
    assert file.exists()
    with opened(desk.folder) as place:
        assert place.drafts.changes() == []


def test_another_kind_of_file_is_dropped_and_looked_at(page, desk, tmp_path):
    file = tmp_path / "katalog.json"
    page.save_to(file)
    idle(page)
    page.look_at(file)
    idle(page)
    assert page.outcome.text() == "Filen är lika som katalogen. Inget skulle ändras."
    assert page.delete.isHidden()
