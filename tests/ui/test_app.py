"""The visitor's screen as it is put together, in a process of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from catalog.schema import create_reading_tables
from kiosk import app
from kiosk.config import parse
from kiosk.run_state import read_state

pytestmark = pytest.mark.qt
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def config(local):
    file = local.folder.parent / f"{local.folder.name}.toml"
    file.write_text(f'[share]\nfolder = "share"\n[kiosk]\ndata_folder = "{local.folder.as_posix()}"\n')
    return file


def run(code, *words):
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, *map(str, words)]
    done = subprocess.run(
        command, capture_output=True, text=True, env=settings, check=False, timeout=60, stdin=subprocess.DEVNULL
    )
    return done.returncode, done.stdout, done.stderr


VISIT = """
import sys
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.ui import start_report

kept = []
first_say = app._say
def say(line):
    first_say(line)
    if "complete" in line:
        kept[0].settle()
        steps(kept[0])
app._say = say
first_init = app.Screen.__init__
def init(self, *arguments):
    kept.append(self)
    first_init(self, *arguments)
app.Screen.__init__ = init

def steps(screen):
    models = screen.view_models
    models.area.open("trygg")
    models.product.open("digitalt-trygghetslarm")
    models.interest.open("digitalt-trygghetslarm")
    models.display.makeEasier()
    for code in ("fi", "en", "da"):
        models.display.chooseLanguage(code)
    print(models.product.name, models.interest.number > 0, models.session.state)
    models.session.endVisit()
    print(models.display.language, models.product.typeId == "", models.session.state)
    QTimer.singleShot(300, screen.window.close)

code = app.main(sys.argv[1:])
print("ended", code)
"""


def test_a_visit_from_start_to_end_without_a_warning(config, local):
    code, out, err = run(VISIT, "--config", config, "--window", "960x540", "--start-at", "home", "--report-start")
    assert err == ""
    assert code == 0
    lines = out.splitlines()
    assert re.fullmatch(r'\{"painted_ms": [\d.]+\}', lines[0])
    assert re.fullmatch(r'\{"complete_ms": [\d.]+\}', lines[1])
    assert lines[2:] == ["Digitalt nødkald True active", "da True attract", "ended 0"]
    told = read_state(local.folder / "run", "screen")
    assert (told["exceptions"], told["warnings"], told["shown_seq"]) == (0, 0, 1)
    assert (told["state"], told["may_switch"]) == ("attract", True)


def test_a_screen_whose_starter_has_gone_shows_nothing(config):
    code, out, err = run(
        "import sys; from kiosk import app; sys.exit(app.main(sys.argv[1:]))", "--config", config, "--gate"
    )
    assert (code, out, err) == (0, "", "")


def test_a_wrong_configuration_is_said_in_words(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text("[shar]")
    code = "import sys; sys.argv[1:1] = ['screen']; from kiosk.__main__ import main; sys.exit(main())"
    assert run(code, "--config", file) == (2, "", "Rad 1 i konfigurationen: [shar] finns inte, menade du [share]?\n")


def test_qml_that_does_not_load_is_a_fault_that_is_said(config, local):
    broken = local.folder / "Main.qml"
    broken.write_text("import QtQuick\nItem { nonsense: 1 }")
    code, _, err = run(
        "import sys; from functools import partial; from pathlib import Path; from kiosk import app\n"
        f"app.Screen = partial(app.Screen, main=Path({str(broken)!r}))\n"
        "sys.exit(app.main(sys.argv[1:]))",
        "--config",
        config,
    )
    assert code == 1
    assert "nonsense" in err
    assert "RuntimeError: Main.qml" in err


def test_the_screen_needs_a_configuration():
    code, _, err = run("from kiosk import app; app.main([])")
    assert code == 1
    assert "--config is missing" in err


def test_what_the_start_has_no_use_for_is_not_imported(config):
    unwanted = ["asyncio", "starlette", "uvicorn", "nacl", "PIL", "qrcode", "jinja2", "logging.config"]
    code, out, _ = run(
        f"import sys; from kiosk import app; print([name for name in {unwanted} if name in sys.modules])"
    )
    assert (code, out.strip()) == (0, "[]")


@pytest.mark.skipif(sys.platform != "linux", reason="the choice is made on Linux only")
def test_without_a_graphics_processor_the_software_renderer_is_taken(tmp_path, monkeypatch):
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    monkeypatch.delenv("QSG_RHI_BACKEND", raising=False)
    (tmp_path / "renderD128").touch()
    code = "import sys; from pathlib import Path; from kiosk.ui import window; "
    code += "window.choose_renderer(Path(sys.argv[1])); print(window.is_software_rendered())"
    assert run(code, tmp_path) == (0, "False\n", "")
    assert run(code, tmp_path / "none") == (0, "True\n", "")
    monkeypatch.setenv("QT_QUICK_BACKEND", "software")
    assert run(code, tmp_path) == (0, "True\n", "")


def test_whatever_windows_magnifies_a_pixel_is_the_displays_own(monkeypatch):
    monkeypatch.setenv("QT_FONT_DPI", "192")  # what 200 % is to Qt
    monkeypatch.delenv("QT_ENABLE_HIGHDPI_SCALING", raising=False)
    code = "from PySide6.QtGui import QGuiApplication; from kiosk.ui import window; {}; "
    code += "app = QGuiApplication([]); print(app.primaryScreen().devicePixelRatio())"
    assert run(code.format("pass")) == (0, "2.0\n", "")
    assert run(code.format("window.ignore_magnification()")) == (0, "1.0\n", "")


def test_a_catalogue_that_an_older_program_has_laid_out_is_waited_for(local):
    settings = parse(f'[share]\nfolder = "share"\n[kiosk]\ndata_folder = "{local.folder.as_posix()}"\n', local.folder)
    open_catalogue = app.catalogue_opener(settings)
    assert open_catalogue().count() > 30
    connection = apsw.Connection(str(local.file))
    connection.execute("UPDATE reading SET layout = layout - 1")
    assert open_catalogue() is None
    create_reading_tables(connection)
    assert open_catalogue().count() > 30
