"""The kiosk's own screen, unseen, for the staff program: `python -m kiosk staff preview WORKSPACE FOLDER SHAPE`.

Each line on standard input is a JSON `Wish`; each line on standard output a JSON `Shown`. A process of its own: what
paints there never stops what somebody is writing here.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from catalog.cli.workspace import opened
from catalog.entities import Change, ProductType, decode
from catalog.publication.preview import Preview
from kiosk import app
from kiosk.config import parse
from kiosk.supervisor.options import HOME, Options
from kiosk.ui import window as windows

SHAPES: Final = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
LANGUAGES: Final = ("sv", "fi", "en", "da", "ar")
SETTINGS: Final = '[share]\nfolder="share"\n[kiosk]\ndata_folder="."\n[interest]\nchannel="telephone"\n'
SETTLE_SECONDS: Final = 0.25


class Wish(msgspec.Struct):
    """What to show: a type as it is written just now, at a part of its page, and how the visitor has it."""

    body: str
    part: str = ""
    language: str = "sv"
    large: bool = False


class Shown(msgspec.Struct):
    """The picture's file."""

    file: str


class Stage:
    """A screen of one shape, and the page on it."""

    def __init__(self, application: QGuiApplication, folder: Path, shape: str) -> None:
        """Begin a visit on a screen that shows the catalogue in `folder`."""
        options = Options(window=SHAPES[shape], start_at=HOME)
        self.screen = app.Screen(application, parse(SETTINGS, folder), options, now=lambda: 0.0)
        self._language, self._large = "sv", False

    def show(self, wish: Wish, type_id: str) -> None:
        """Open the type's page as the visitor would have it."""
        models = self.screen.view_models
        display = models.at_start.display
        self.screen.reading.renew()
        if self._language != wish.language:
            display.chooseLanguage(wish.language)
        if self._large != wish.large:
            display.chooseTextSize(int(display.property("textSizes")) - 1 if wish.large else 0)
        self._language, self._large = wish.language, wish.large
        visit = next(thing for thing in everything(self.screen.window.contentItem()) if is_visit(thing))
        QMetaObject.invokeMethod(visit, "goHome")
        words = Q_ARG("QString", "product"), Q_ARG("QString", f"{type_id}/{wish.part}" if wish.part else type_id)
        QMetaObject.invokeMethod(visit, "open", *words)


def everything(root: QQuickItem) -> Iterator[QQuickItem]:
    """Give an item and all below it."""
    yield root
    for child in root.childItems():
        yield from everything(child)


def is_visit(thing: QQuickItem) -> bool:
    """Say whether it is what leads from page to page."""
    return thing.metaObject().className().startswith("Visit_QMLTYPE")


def main(words: Sequence[str]) -> int:
    """Answer wishes until the input ends."""
    workspace, folder, shape = Path(words[0]), Path(words[1]), words[2]
    windows.ignore_magnification()
    application = QGuiApplication(["preview"])
    windows.load_fonts(app.ASSETS / "fonts", LANGUAGES)
    with opened(workspace) as place:
        mirror = place.follower.mirror

        def picture_file(sha256: str) -> Path:
            waiting = place.media_path(sha256)
            return waiting if waiting.exists() else mirror.media_folder / sha256[:2] / sha256

        preview = Preview(mirror.path, folder, picture_file)
        preview.take(place.drafts.changes())
        stage = Stage(application, folder, shape)
        for number, line in enumerate(sys.stdin):
            wish = msgspec.json.decode(line, type=Wish)
            record = decode("type", wish.body)
            preview.take([Change("type", record.id, wish.body.encode())])
            if isinstance(record, ProductType):
                preview.bring_pictures("type", record.alternatives)
            stage.show(wish, record.id)
            live(application)
            file = folder / f"shown-{number % 2}.png"
            stage.screen.window.grabWindow().save(str(file))
            with suppress(BrokenPipeError):  # nobody looks any more; the input ends, too
                sys.stdout.write(msgspec.json.encode(Shown(str(file))).decode() + "\n")
                sys.stdout.flush()
        preview.close()
    stage.screen.close()
    return 0


def live(application: QGuiApplication) -> None:
    """Let the page find its places."""
    end = time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)
