"""The staff program with 9,900 products, as many as there are numbers: how soon and how steadily it answers.

`--types` says how many. Under whatever platform Qt has; `busy` is how late a beat of 5 ms came at worst.
The peer in the same run is a bare QTableView on Qt's own item model with Qt's own filter: the same rows, the same keys.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import msgspec
from large_catalogue import DEMO, records
from measure import Rows, milliseconds_since, note
from PySide6.QtCore import QEventLoop, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from catalog.cli.making import begin
from catalog.cli.publishing import publish_drafts
from catalog.cli.workspace import opened
from catalog.entities import ProductType
from catalog.exchange.starter import read_starter
from kiosk.staff.desk import Desk
from kiosk.staff.looks import dress
from kiosk.staff.program import answer_first
from kiosk.staff.window import StaffWindow

TYPES = 9_900
BEAT_MS = 5
LIST_MS, SEARCH_MS = 300.0, 50.0
TYPED = ("larm", "robot sensor", "5234", "lampa")
PATIENCE_SECONDS = 300.0


class Pulse:
    """A beat in the event loop; the longest gap is how long the window could not answer."""

    def __init__(self) -> None:
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last, self._worst = time.perf_counter(), 0.0
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._worst = max(self._worst, (now - self._last) * 1000 - BEAT_MS)
        self._last = now

    def worst(self) -> float:
        """Return the worst delay since the last time this was asked, in milliseconds."""
        self._beat()
        worst, self._worst = self._worst, 0.0
        self._last = time.perf_counter()
        return worst


def live(until: Callable[[], bool], least: float = 0.0) -> None:
    """Let the program work until `until()`, and for at least so many seconds."""
    begun = time.perf_counter()
    while not until() or time.perf_counter() - begun < least:
        assert time.perf_counter() - begun < PATIENCE_SECONDS
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def make(folder: Path, types: int) -> None:
    """Publish the demo catalogue and more of its kind, so many types in all."""
    (folder / "share").mkdir()
    begin(folder / "workspace", folder / "share", "Bench", "")
    with opened(folder / "workspace") as place:
        starter = read_starter(DEMO)
        place.keep_media(starter.media)
        taken = {each.number for each in starter.records.values() if isinstance(each, ProductType)}
        free = (number for number in range(100, 10_000) if number not in taken)
        with place.drafts.together():
            for (kind, _), record in starter.records.items():
                place.put(kind, record)
            for record, number in zip(records(types)[-types + len(taken) :], free, strict=False):
                place.put("type", msgspec.structs.replace(record, number=number))
        publish_drafts(place, "", "")


def typed(field: object, view: QTableView) -> list[float]:
    """Type into the search; return milliseconds from each key until the list was painted."""
    times = []
    for words in TYPED:
        field.clear()
        for letter in words:
            begun = time.perf_counter()
            QTest.keyClick(field, letter)
            view.viewport().repaint()
            times.append(milliseconds_since(begun))
    return times


def peer(types: list[ProductType]) -> list[float]:
    """The same keys on Qt's own model and filter."""
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

    model = QStandardItemModel()
    for each in types:
        model.appendRow([QStandardItem(str(each.number)), QStandardItem(each.name["sv"])])
    found = QSortFilterProxyModel()
    found.setSourceModel(model)
    found.setFilterKeyColumn(-1)
    found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field, view, window = QLineEdit(), QTableView(), QWidget()
    view.setModel(found)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(view)
    field.textChanged.connect(found.setFilterFixedString)
    window.show()
    QApplication.processEvents()
    return typed(field, view)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--types", type=int, default=TYPES)
    count = parser.parse_args().types
    answer_first()
    application = QApplication(["staff"])
    dress(application, Path(__file__).resolve().parents[2] / "assets" / "fonts")
    with tempfile.TemporaryDirectory() as name:
        note(f"{count} types: making and publishing the catalogue")
        make(Path(name), count)
        measure(Rows("staff"), Path(name) / "workspace", f"{count} types", count)
    return 0


def measure(rows: Rows, workspace: Path, case: str, count: int) -> None:
    """Open the program, and do what a coordinator does."""
    begun = time.perf_counter()
    desk = Desk(workspace)
    rows.figures(case, "desk opened", "ms", [milliseconds_since(begun)])
    window = StaffWindow(desk)
    window.show()
    window.products.view.viewport().repaint()
    rows.figures(case, "program to list", "ms", [milliseconds_since(begun)])
    pulse = Pulse()
    live(lambda: desk.is_idle, least=2)
    rows.figures(case, "busy while colleagues' work is fetched and all is checked", "ms", [pulse.worst()])

    openings = []
    for _ in range(5):
        window.navigation.setCurrentRow(window.pages.indexOf(window.publish))
        QApplication.processEvents()
        begun = time.perf_counter()
        window.navigation.setCurrentRow(0)
        window.products.view.viewport().repaint()
        openings.append(milliseconds_since(begun))
    rows.figures(case, "list opens", "ms", openings)
    rows.goal({"case": case}, "list opens, ms", max(openings), LIST_MS)
    live(lambda: desk.is_idle)

    times = typed(window.products.search, window.products.view)
    rows.figures(case, "a key in the search", "ms", times)
    rows.goal({"case": case}, "a key in the search, ms", max(times), SEARCH_MS)
    rows.figures("Qt's own model", "a key in the search", "ms", peer(desk.types()))
    rows.ratio("a key in the search", case, "Qt's own model")
    window.products.search.clear()

    pulse.worst()
    opened_times = []
    for number in range(0, count, max(1, count // 10)):
        begun = time.perf_counter()
        window.products.open_type(desk.types()[number].id)
        window.products.form.repaint()
        opened_times.append(milliseconds_since(begun))
    rows.figures(case, "a product opens", "ms", opened_times)
    live(lambda: desk.is_idle, least=1)
    pulse.worst()

    write(rows, window, desk, case, pulse)
    carry(rows, window, case, pulse)
    window.close()
    desk.close()


def write(rows: Rows, window: StaffWindow, desk: Desk, case: str, pulse: Pulse) -> None:
    """Type in a field until it is kept, look at what is new, and publish it."""
    field = window.products.form._editors["name"]._own
    keys = []
    for letter in "Ett nytt namn":
        begun = time.perf_counter()
        field.insert(letter)
        QApplication.processEvents()
        keys.append(milliseconds_since(begun))
    rows.figures(case, "a key in a field", "ms", keys)
    live(lambda: bool(desk.drafts()), least=1.5)
    rows.figures(case, "busy while it is written and kept", "ms", [pulse.worst()])
    begun = time.perf_counter()
    window.navigation.setCurrentRow(window.pages.indexOf(window.publish))
    window.publish.repaint()
    rows.figures(case, "page of what is new opens", "ms", [milliseconds_since(begun)])
    live(lambda: desk.is_idle, least=1)
    rows.figures(case, "busy while it is checked", "ms", [pulse.worst()])
    begun = time.perf_counter()
    window.publish.publish.click()
    live(lambda: not desk.drafts() and desk.is_idle)
    rows.figures(case, "published", "s", [time.perf_counter() - begun])
    rows.figures(case, "busy while publishing", "ms", [pulse.worst()])


def carry(rows: Rows, window: StaffWindow, case: str, pulse: Pulse) -> None:
    """Save all in Excel, and look at the file."""
    page = window.exchange
    window.navigation.setCurrentRow(window.pages.indexOf(page))
    live(lambda: True, least=1)
    pulse.worst()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "katalog.xlsx"
        progress: list[tuple[str, int, int]] = []
        page.exchange.progressed.connect(lambda *told: progress.append(told))
        for metric, do in (("saved in Excel", page.save_to), ("Excel looked at", page.look_at)):
            begun = time.perf_counter()
            do(file)
            live(lambda: not page.exchange.is_busy)
            rows.figures(case, metric, "s", [time.perf_counter() - begun])
            rows.figures(case, f"busy while {metric}", "ms", [pulse.worst()])
            rows.row(case=case, what=f"progress told while {metric}", times=len(progress))
            progress.clear()


if __name__ == "__main__":
    sys.exit(main())
