"""Faults, presence, languages, window, start report: the parts around the pages."""

import json
import os

import msgspec
import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.run_state import read_state, write_state
from kiosk.session import Session, State
from kiosk.settings import ScreenSettings, SessionSettings
from kiosk.ui import window
from kiosk.ui.faults import SAME_AT_MOST, Faults
from kiosk.ui.languages import InterfaceLanguage, endonym
from kiosk.ui.presence import Presence, wall_clock
from kiosk.ui.reading import Reading
from kiosk.ui.start_report import StartReport
from kiosk.ui.view_models.session import SessionViewModel

pytestmark = pytest.mark.qt


@pytest.fixture
def lines():
    return []


def test_faults_are_counted_and_written(lines, capsys):
    faults = Faults(lines.append)
    problem = ValueError("ours")
    faults.exception(ValueError, problem, None)
    assert faults.exceptions == 1
    assert "ValueError: ours" in capsys.readouterr().err
    faults.qt_message(QtMsgType.QtInfoMsg, QMessageLogContext(), "by the way")
    of_qt = "QUnifiedTimer::stopAnimationDriver: driver is not running"
    faults.qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), of_qt)
    assert faults.warnings == 0
    for _ in range(SAME_AT_MOST + 5):
        faults.qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), "again")
    assert faults.warnings == SAME_AT_MOST + 5
    assert lines[0].startswith("info: by the way")
    assert len(lines) == 2 + SAME_AT_MOST


class Stage:
    """A screen's presence in a folder, with the visit and the catalogue it tells of."""

    def __init__(self, local, state, now=lambda: 1000.0):
        self.folder = local.folder / "run"
        self.reading = Reading(local.open, "sv")
        self.reading.renew()
        self.session = SessionViewModel(Session(SessionSettings(), state), lambda: 0.0)
        self.presence = Presence(self.folder, self.session, self.reading, Faults(lambda _: None), now)

    def told(self):
        return read_state(self.folder, "screen")


def test_the_screen_says_how_it_is_at_every_change(qapp, local):
    stage = Stage(local, State.ATTRACT)
    stage.presence.begin()
    stage.presence.end()
    assert stage.told() is None, "the first frame is not kept waiting"
    stage.presence._beat()
    told = stage.told()
    assert (told["pid"], told["heartbeat"], told["painted"]) == (os.getpid(), 1000.0, None)
    assert (told["state"], told["may_switch"], told["shown_seq"]) == ("attract", True, 1)
    assert (told["exceptions"], told["warnings"]) == (0, 0)
    stage.presence.frame_painted()
    stage.presence.frame_painted()
    assert stage.told()["painted"] == 1000.0
    stage.session.touched()
    assert (stage.told()["state"], stage.told()["may_switch"]) == ("active", False), "at once, not at the next beat"


def publish_name(local, name):
    shown = local.open().type("digitalt-trygghetslarm")
    local.publish([msgspec.structs.replace(shown, name={"sv": name})])


def say_shown(stage, local):
    head = local.open().head()
    write_state(stage.folder, "sync", {"shown_seq": head.seq, "shown_root": head.root})


def test_between_visits_a_new_publication_comes_on_show(qapp, local):
    stage = Stage(local, State.ATTRACT)
    say_shown(stage, local)
    stage.presence._beat()
    assert stage.told()["shown_seq"] == 1
    publish_name(local, "Larmknapp")
    say_shown(stage, local)
    stage.presence._beat()
    assert stage.told()["shown_seq"] == 2


def test_during_a_visit_nothing_changes(qapp, local):
    stage = Stage(local, State.ATTRACT)
    stage.session.touched()
    publish_name(local, "Larmknapp")
    say_shown(stage, local)
    asked = []
    stage.reading.changed.connect(lambda: asked.append(1))
    stage.presence._beat()
    assert (stage.told()["shown_seq"], asked) == (1, [])


def test_a_switch_that_nobody_told_of_is_seen_before_the_visit_shows_anything(qapp, local):
    stage = Stage(local, State.ATTRACT)
    publish_name(local, "Larmknapp")
    order = []
    stage.reading.changed.connect(lambda: order.append("renewed"))
    stage.session.stateChanged.connect(lambda: order.append(stage.session.state))
    stage.session.touched()
    assert order == ["renewed", "active"]


def test_a_first_catalogue_ends_the_waiting(qapp, empty, starter):
    stage = Stage(empty, State.WAITING)
    stage.presence._beat()
    assert (stage.told()["state"], stage.told()["shown_seq"]) == ("waiting", 0)
    empty.publish(starter.records.values())
    stage.presence._beat()
    assert stage.told()["state"] == "waiting", "nobody has said so yet"
    say_shown(stage, empty)
    stage.presence._beat()
    assert stage.told()["state"] == "attract"


def test_the_wall_clock_gives_seconds_since_1970():
    assert 1_700_000_000 < wall_clock() < 10_000_000_000


def test_without_a_translation_the_words_stay_swedish(qapp, tmp_path):
    asked = []
    language = InterfaceLanguage(qapp, tmp_path, lambda: asked.append(1))
    assert not language.install("fi")
    assert not language.install("fit")
    assert asked == [1, 1]
    assert language._installed is None


def test_a_language_is_called_by_its_own_name():
    assert [endonym(code) for code in ("sv", "fi", "xx")] == ["Svenska", "Suomi", "xx"]


@pytest.fixture
def loaded(qapp, tmp_path):
    (tmp_path / "Main.qml").write_text(
        "import QtQuick\nWindow { Image { source: 'missing.png' } Image { visible: false } "
        "Rectangle { width: 10; height: 10; Image { source: 'picture.png'; asynchronous: true } } }"
    )
    from PySide6.QtGui import QImage

    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.save(str(tmp_path / "picture.png"))
    engine = QQmlApplicationEngine()
    engine.warnings.connect(lambda _: None)
    engine.load(str(tmp_path / "Main.qml"))
    yield engine.rootObjects()[0]
    engine.rootObjects()[0].close()


@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_ignore("missing.png")
def test_the_start_is_reported_when_the_last_picture_has_come(loaded, qtbot, lines):
    StartReport.keep = report = StartReport(loaded, 0.0, lines.append)
    window.show(loaded, ScreenSettings(), (320, 240))
    qtbot.waitUntil(lambda: len(lines) == 2)
    assert [next(iter(json.loads(line))) for line in lines] == ["painted_ms", "complete_ms"]
    assert all(value > 0 for line in lines for value in json.loads(line).values())
    report.deleteLater()


@pytest.mark.qt_log_ignore("missing.png")
@pytest.mark.parametrize("fullscreen", [True, False])
def test_the_window_covers_its_display_or_not(loaded, fullscreen):
    window.show(loaded, ScreenSettings(fullscreen=fullscreen, display=9), None)
    assert (loaded.visibility() == QQuickWindow.Visibility.FullScreen) == fullscreen
