"""Composition root of the visitor's screen: builds everything, passes it in."""

import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from catalog.database import has_this_layout, open_for_reading
from catalog.errors import Refused
from catalog.queries import Catalogue
from kiosk.config import decode, load
from kiosk.run_state import read_state
from kiosk.session import Session, State
from kiosk.settings import Settings
from kiosk.statistics import Statistics
from kiosk.supervisor import log
from kiosk.supervisor.options import HOME, Options, parse
from kiosk.ui import slip as slips
from kiosk.ui import window as windows
from kiosk.ui.codes import Codes, form_state_reader
from kiosk.ui.faults import Faults
from kiosk.ui.icons import ICON_PROVIDER, IconImages
from kiosk.ui.images import FILM_PROVIDER, PROVIDER, CodeImages, FilmImages
from kiosk.ui.languages import InterfaceLanguage
from kiosk.ui.model_sources import Sources
from kiosk.ui.optional import without
from kiosk.ui.presence import Presence, wall_clock
from kiosk.ui.reading import Reading
from kiosk.ui.screen_models import AtStart, ScreenModels
from kiosk.ui.sounds import OF_THIS_COMPUTER, Sounds
from kiosk.ui.start_report import StartReport
from kiosk.ui.view_models.attract import AttractViewModel
from kiosk.ui.view_models.display import DisplayViewModel
from kiosk.ui.view_models.home import HomeViewModel
from kiosk.ui.view_models.session import SessionViewModel
from kiosk.ui.view_models.showroom import ShowroomViewModel

if TYPE_CHECKING:
    from kiosk.interest.on_screen import OnScreen
    from kiosk.ui.chime import Chime

ASSETS = Path(__file__).resolve().parents[1] / "assets"
QML = Path(__file__).resolve().parent / "ui" / "qml"
MAIN = QML / "Kiosk" / "Main.qml"
SETTLED_MS = 2000
WRITABLE = frozenset({"embedded", "hosted"})
"""Channels with which this kiosk may keep what visitors write, sealed."""


class Screen:
    """The visitor's screen. `close` it before the application goes."""

    def __init__(
        self,
        application: QGuiApplication,
        settings: Settings,
        options: Options,
        main: Path = MAIN,
        *,
        now: Callable[[], float] = time.monotonic,
        sounds: Sounds = OF_THIS_COMPUTER,
    ) -> None:
        """Build everything and show the window; `now` times the visits. Raises `RuntimeError` if QML does not load."""
        self.faults = Faults(sys.stderr.write)
        sys.excepthook = self.faults.exception
        qInstallMessageHandler(self.faults.qt_message)
        open_catalogue = catalogue_opener(settings)
        self.reading = Reading(open_catalogue, settings.kiosk.language)
        has_catalogue = self.reading.renew()
        self.view_models = build_view_models(
            settings, self.reading, open_catalogue, now, sounds, has_catalogue=has_catalogue
        )
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.addImageProvider(PROVIDER, CodeImages(self.view_models.code_modules))
        self._engine.addImageProvider(FILM_PROVIDER, FilmImages(self.view_models.film_frame))
        self._engine.addImageProvider(ICON_PROVIDER, IconImages(ASSETS / "icons"))
        self._interface = InterfaceLanguage(application, ASSETS / "translations", self._engine.retranslate)
        self._interface.install(settings.kiosk.language)
        self._chime: Chime | None = None
        self._has_jack = settings.kiosk.headphones
        self._sounds = sounds
        self._connect(settings)
        self._presence.abandoned.connect(application.quit)
        if options.start_at == HOME:
            self.view_models.at_start.session.begin_at_once()
        self.window = self._load(main)
        self._begin(settings, options)

    def close(self) -> None:
        """Take everything down, the engine before what it shows."""
        self._presence.end()
        self.view_models.at_start.display.languageChanged.disconnect(self._change_language)
        self.view_models.close()
        self.window.close()
        del self.window, self._interface, self._engine  # the last that hold the engine
        qInstallMessageHandler(None)

    def _connect(self, settings: Settings) -> None:
        models = self.view_models.at_start
        models.display.languageChanged.connect(self._change_language)
        models.session.rang.connect(self._ring)
        self._presence = Presence(settings.run_folder, models.session, self.reading, self.faults, wall_clock)

    def _change_language(self) -> None:
        self._interface.install(self.reading.language)

    def _ring(self) -> None:
        if self._chime is None:
            self._chime = self._sounds.make_chime(ASSETS / "sounds" / "warning.wav")
        self._chime.ring()

    def _load(self, main: Path) -> QQuickWindow:
        self._engine.setInitialProperties({"models": self.view_models})
        self._engine.load(QUrl.fromLocalFile(str(main)))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError(f"{main.name} is no window that loads: see the lines above")
        return roots[0]

    def _begin(self, settings: Settings, options: Options) -> None:
        self.window.frameSwapped.connect(self._presence.frame_painted)
        if options.report_start:
            self._report = StartReport(self.window, options.started, _say)
        windows.show(self.window, settings.screen, options.window)
        self._presence.begin()
        QTimer.singleShot(SETTLED_MS, self.settle)

    def settle(self) -> None:
        """The start is over: tidy memory from now on, and have at hand what the pages after home need."""
        self.view_models.prepare()
        if self._has_jack:
            self._headphones = self._sounds.make_headphones()
            self._headphones.plugged.connect(self.view_models.offerListening)
        gc.freeze()
        gc.enable()
        with without("PIL"):  # a code is drawn by the screen itself
            import_module("kiosk.interest.qr")


def main(words: Sequence[str]) -> int:
    """Run the screen until its window is closed; return the exit code."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)  # nothing here needs tidying, and Qt would never see a Python handler
    options = parse(words)
    windows.choose_renderer()
    windows.ignore_magnification()
    application = QGuiApplication(["visningsrum"])
    if options.gate:
        line = sys.stdin.readline()
        if not line:
            return 0  # whoever started the screen has gone
        settings = decode(line)
        log.write_here(settings.kiosk.data_folder / "log", "screen")
    else:
        settings = load(options.config_file)
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(settings.kiosk.data_folder / "qmlcache"))
    windows.load_fonts(ASSETS / "fonts", settings.kiosk.languages)
    screen = Screen(application, settings, options)
    code = application.exec()
    screen.close()
    return code


def catalogue_opener(settings: Settings) -> Callable[[], Catalogue | None]:
    """Return what opens the catalogue on show; it gives None while there is none."""

    def open_catalogue() -> Catalogue | None:
        try:
            connection = open_for_reading(settings.catalogue)
        except Refused:
            return None
        if not has_this_layout(connection):  # right after an update: synchronisation is about to remake it
            connection.close()
            return None
        return Catalogue(connection, settings.media_folder, today)

    return open_catalogue


def build_view_models(
    settings: Settings,
    reading: Reading,
    open_catalogue: Callable[[], Catalogue | None],
    now: Callable[[], float],
    sounds: Sounds,
    *,
    has_catalogue: bool,
) -> ScreenModels:
    """Return everything that QML leans on."""
    form_state = form_state_reader(settings.interest, lambda: read_state(settings.run_folder, "form"))
    make_code = Codes(settings.interest, settings.kiosk.data_folder / "ticket.key", time.time)
    session = Session(settings.session, State.ATTRACT if has_catalogue else State.WAITING)
    display = DisplayViewModel(
        reading,
        settings.kiosk.languages,
        settings.screen.diagonal_inches,
        reduced_motion=windows.is_software_rendered(),
    )
    at_start = AtStart(
        SessionViewModel(session, now),
        display,
        AttractViewModel(reading, settings.session.attract_seconds),
        HomeViewModel(reading),
        ShowroomViewModel(reading),
    )
    statistics = Statistics(settings.kiosk.data_folder / "statistics", today)
    maker = slips.printer_maker(settings.interest.printer)
    print_slip = None if maker is None else lambda slip: slips.print_slip(slip, maker)
    on_screen = on_screen_maker(settings)
    sources = Sources(reading, open_catalogue, form_state, make_code, statistics, sounds, print_slip, on_screen)
    return ScreenModels(at_start, sources)


def on_screen_maker(settings: Settings) -> "Callable[[], OnScreen] | None":
    """Return what makes the taker of wishes written on the screen; None where staff want none, or nothing is kept here.

    What it needs is imported when it is first called, in the background.
    """
    if not settings.interest.screen_form or settings.interest.channel not in WRITABLE:
        return None

    def make() -> "OnScreen":
        from kiosk.interest.on_screen import on_screen_of

        return on_screen_of(settings)

    return make


def today() -> str:
    """Return the date here, as ISO."""
    return time.strftime("%Y-%m-%d")


def _say(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()
