"""What visitors look for, as charts and as a table; nothing under five anywhere, and nobody waits for it."""

import ast
import inspect
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from staff_pc import wait

from kiosk.fleet import tables
from kiosk.fleet.counts import Day
from kiosk.fleet.placing import write_over
from kiosk.staff import fleet_words
from kiosk.staff.charts import BarChart
from kiosk.staff.statistics_page import ROUNDED

pytestmark = pytest.mark.qt


@pytest.fixture
def count(folder):
    """Let a kiosk have counted something today."""

    def write(kiosk, **counts):
        day = time.strftime("%Y-%m-%d")
        target = folder / "share" / "kiosks" / f"{kiosk}.counts"
        target.mkdir(exist_ok=True)
        write_over(target / f"{day}.json", Day(day, counts))

    return write


@pytest.fixture
def page(count, window):
    count("Entrén", area={"trygg": 23, "halsa": 4}, search={"found": 31, "nothing": 2}, felt={"fallarm/5": 7})
    count("Biblioteket", area={"trygg": 9}, language={"fi": 6})
    page = window.statistics
    window.navigation.setCurrentRow(window.pages.indexOf(page))
    wait(lambda: page.summary.text() == ROUNDED)
    return page


def told(page):
    """What each chart says to who does not see it."""
    return {chart.accessibleName(): chart.accessibleDescription() for chart in page.charts.findChildren(BarChart)}


AREAS = "Vad besökare vill ha hjälp med. Behov som besökare öppnar"


def test_charts_say_what_they_show(page):
    assert told(page)[AREAS].startswith("Känna mig trygg: 30; ")
    assert "färre än 5" in told(page)[AREAS]
    assert told(page)["Hur många som söker utan att hitta. Sökningar"] == "Hittade något: 30; Hittade inget: färre än 5"
    for chart in page.charts.findChildren(BarChart):
        chart.setFocus()
        assert not chart.grab().isNull()


def test_one_kiosk_and_another_period(page):
    page.kiosk.setCurrentIndex(page.kiosk.findData("Biblioteket"))
    page.kiosk.activated.emit(1)
    wait(lambda: told(page).get(AREAS, "").startswith("Känna mig trygg: 5; "))
    page.span.setCurrentIndex(0)
    page.span.activated.emit(0)
    wait(lambda: page.summary.text() == ROUNDED)
    assert page.kiosk.currentData() == "Biblioteket"


def test_the_same_as_a_table_copied_and_saved(page, folder, monkeypatch):
    page.as_table.setChecked(True)
    assert page.table.isVisible()
    rows = [[page.table.item(row, column).text() for column in range(3)] for row in range(page.table.rowCount())]
    assert ["Behov som besökare öppnar", "Känna mig trygg", "30"] in rows
    QTest.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert "Behov som besökare öppnar\tKänna mig trygg\t30" in QGuiApplication.clipboard().text()
    target = folder / "ut.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert "Känna mig trygg;30" in target.read_text(encoding="utf-8-sig")
    said = []
    page.told.connect(said.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "nowhere" / "ut.csv"), ""))
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert said == ["Filen går inte att spara där. Välj en annan mapp."]


def test_a_share_that_is_away_is_told(page, folder):
    (folder / "share").rename(folder / "away")
    page.ask()
    wait(lambda: "Den delade platsen svarar inte" in page.summary.text())
    assert told(page) == {}
    assert not page.save.isEnabled()


def test_every_word_of_the_statistics_can_be_translated():
    names = {"fixed": 3, "named": 3, "faces": 3, "Table": 3}
    words = {*tables.PHASES.values(), *tables.FACES.values(), *tables.SEARCHES.values(), *tables.VISITS.values()}
    words |= {*tables.CODES.values(), *tables.WISHES.values(), *tables.LANGUAGES.values()}
    for node in ast.walk(ast.parse(inspect.getsource(tables))):
        called = isinstance(node, ast.Call) and (getattr(node.func, "attr", "") or getattr(node.func, "id", ""))
        if called in names:
            words |= {each.value for each in node.args[1 : names[called]] if isinstance(each, ast.Constant)}
    assert words - set(fleet_words.COUNTED) == set()
