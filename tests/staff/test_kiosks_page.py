"""The kiosks in the window: what each shows, what is wrong, and nothing left standing when the share is away."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from staff_pc import wait

from catalog.cli.workspace import opened
from kiosk.fleet import kiosks, when
from kiosk.fleet.kiosks_command import published
from kiosk.fleet.placing import write_over
from kiosk.fleet.status import Fault, Missing, Shown, Status
from kiosk.staff import fleet_words, kiosks_page

pytestmark = pytest.mark.qt


@pytest.fixture
def tell(folder):
    """Let a kiosk tell something on the share."""
    with opened(folder / "workspace") as place:
        newest = published(place)

    def write(name, ago=timedelta(), **fields):
        at = (datetime.now(UTC) - ago).isoformat(timespec="seconds")
        shown = Shown(seq=newest.seq, root=newest.root, manifest=newest.manifest, since=at)
        fields = {"shown": shown, "program": "0.1.0", "free_bytes": 81 * 10**9, "uptime_seconds": 90_000} | fields
        write_over(folder / "share" / "kiosks" / f"{name}.json", Status(kiosk=name, at=at, **fields))

    return write


@pytest.fixture
def page(tell, window):
    tell("Entrén")
    tell("Biblioteket", timedelta(days=3))
    tell(
        "Vårdcentralen i Töre",
        shown=Shown(seq=1, root="f" * 64),
        faults=(Fault(reason="UNREACHABLE", sentence="Kiosken når inte den delade platsen. Kontrollera nätverket."),),
        missing=(Missing(record="type/fallarm", what="picture"),),
        missing_count=1,
    )
    page = window.kiosks
    window.navigation.setCurrentRow(window.pages.indexOf(page))
    wait(lambda: page.table.rowCount() == 3)
    return page


def rows(page):
    table = page.table
    return {
        table.item(row, 0).text(): (table.item(row, 1).text(), table.item(row, 2).text())
        for row in range(table.rowCount())
    }


def test_each_kiosk_has_a_row_in_plain_words(page):
    assert page.summary.text().startswith("1 av 3 kiosker visar det senaste, publicering 1, och har inga fel.")
    told = rows(page)
    assert told["Entrén"][0].startswith("✓ Visar det senaste, publicering 1. Sedan i ")
    assert told["Entrén"][1] == "Inget."
    assert told["Biblioteket"][0].startswith("? Har inte hörts av sedan i ")
    assert told["Vårdcentralen i Töre"][0].startswith("! Visar något annat än publicering 1")
    assert "Saknar en bild: Fallarm." in told["Vårdcentralen i Töre"][1]
    assert page.table.item(2, 0).text() == "Entrén", "what needs somebody comes first"
    page.table.selectRow(2)
    assert "igång 1 dag, 81 GB ledigt" in page.facts.text()
    assert not page.forget.isEnabled()


def test_it_looks_again_by_itself_and_keeps_what_is_chosen(page, tell):
    page.table.selectRow(0)
    chosen = page.table.item(0, 0).text()
    tell("Ateljén", shown=None)
    page._every.timeout.emit()
    wait(lambda: page.table.rowCount() == 4)
    assert page.table.item(page.table.currentRow(), 0).text() == chosen
    assert "Visar inget just nu." in rows(page)["Ateljén"][0]


def test_a_share_that_is_away_leaves_nothing_standing_and_comes_back(page, folder):
    away = (folder / "share").rename(folder / "away")
    QTest.mouseClick(page.look, Qt.MouseButton.LeftButton)
    wait(lambda: "Det går inte att se kioskerna just nu." in page.summary.text())
    assert page.table.rowCount() == 0
    away.rename(folder / "share")
    page.ask()
    wait(lambda: page.table.rowCount() == 3)


def test_rubbish_on_the_share_is_a_row_of_its_own(page, folder):
    (folder / "share" / "kiosks" / "Skräp.json").write_bytes(b"\x00" * 1000)
    page.ask()
    wait(lambda: page.table.rowCount() == 4)
    assert "går inte att läsa" in rows(page)["Skräp"][0]


def test_a_kiosk_that_is_no_more_is_taken_off_after_a_question(page, monkeypatch):
    page.table.selectRow([page.table.item(row, 0).text() for row in range(3)].index("Biblioteket"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    QTest.mouseClick(page.forget, Qt.MouseButton.LeftButton)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    QTest.mouseClick(page.forget, Qt.MouseButton.LeftButton)
    wait(lambda: page.table.rowCount() == 2)
    assert "Biblioteket" not in rows(page)


def test_nobody_looks_while_another_page_is_open(page, window):
    assert page._every.isActive()
    window.navigation.setCurrentRow(0)
    assert not page._every.isActive()


def test_every_sentence_of_the_fleet_can_be_translated():
    """Whatever stands between quotation marks as a sentence there stands in the list here."""
    import ast
    import inspect

    for module in (kiosks, when):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") == "Phrase"
                and isinstance(node.args[0], ast.Constant)
            ):
                assert node.args[0].value in fleet_words.KNOWN
    assert set(when.EARLIER) < set(fleet_words.KNOWN)
    assert fleet_words.spoken("x") == "x"
    assert kiosks_page.EVERY_MS == 60_000
