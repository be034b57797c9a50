"""The visitor's screen on a stage: real view models, real QML, a clock that can be moved on, no other processes."""

import gc
from pathlib import Path

from hands import Visitor, live
from PySide6.QtCore import Q_ARG, QEvent, QMetaObject
from PySide6.QtQuick import QQuickItem
from voices import Bell, Voice, sounds_of
from wound_clock import WoundClock

from kiosk import app
from kiosk.config import parse
from kiosk.run_state import write_state
from kiosk.ui import window as windows

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
ADDRESS = "http://192.168.1.20:8080"
LANGUAGES = ("sv", "fi", "en", "da", "ar")


EMBEDDED = 'channel="embedded"\n'


class Stage:
    """A kiosk's screen that shows the catalogue in `folder`; `form` says whether phones can reach the form."""

    def __init__(
        self, application, folder: Path, shape=LANDSCAPE, *, inches=24.0, form=True, voice=None, interest=EMBEDDED
    ):
        text = (
            f'[share]\nfolder="share"\n[kiosk]\ndata_folder="{folder.as_posix()}"\n[screen]\ndiagonal_inches={inches}\n'
        )
        settings = parse(f"{text}[interest]\n{interest}", folder)
        self.run_folder = settings.run_folder
        self.tell_form(listening=form)
        windows.load_fonts(app.ASSETS / "fonts", LANGUAGES)
        self.clock = WoundClock()
        self.application = application
        self.voice, self.bell = voice or Voice(), Bell()
        sounds = sounds_of(self.voice, self.bell)
        self.screen = app.Screen(application, settings, app.Options(window=shape), now=self.clock, sounds=sounds)
        self.models = self.screen.view_models
        self.visitor = Visitor(self.screen.window)

    def tell_form(self, *, listening=True, opened=0, sent=0):
        state = {"address": ADDRESS, "listening": listening, "opened": opened, "sent": sent}
        write_state(self.run_folder, "form", state)

    def begin(self):
        self.models.session.touched()
        self.visitor.wait_for("home-page")
        return self.visitor

    @property
    def visit(self):
        return next(thing for thing in self.visitor.everything() if is_a(thing, "Visit"))

    def go_to(self, page, subject=""):
        """Open a page at once, without the way there."""
        words = Q_ARG("QString", page), Q_ARG("QString", subject)
        assert QMetaObject.invokeMethod(self.visit, "open", *words)
        self.visitor.wait_for(f"{page}-page")
        live(0.2)

    def close(self):
        """Take the screen down and return how often Qt warned.

        What Python knows of the items goes before they do: a later object at the address of one would be taken for it.
        """
        warnings = self.screen.faults.warnings
        del self.visitor
        gc.collect()
        self.screen.close()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return warnings


def is_a(thing: QQuickItem, name: str) -> bool:
    return thing.metaObject().className().startswith(f"{name}_QML")


def touchables(visitor):
    return [thing for thing in visitor.everything() if thing.inherits("QQuickAbstractButton") and thing.isEnabled()]


def place(thing: QQuickItem):
    return thing.mapRectToScene(thing.boundingRect())
