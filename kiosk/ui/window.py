"""The window: on which display, how large, with which renderer and fonts."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.settings import ScreenSettings

FAMILY = "Atkinson Hyperlegible Next"
ARABIC_FAMILY = "Noto Sans Arabic"
SOFTWARE = "software"


def choose_renderer(graphics_devices: Path = Path("/dev/dri")) -> None:
    """Take Qt's software renderer where there is no graphics processor: emulated OpenGL is ten times slower."""
    chosen = os.environ.get("QT_QUICK_BACKEND") or os.environ.get("QSG_RHI_BACKEND")
    if chosen is None and sys.platform == "linux" and not any(graphics_devices.glob("renderD*")):
        QQuickWindow.setSceneGraphBackend(SOFTWARE)


def is_software_rendered() -> bool:
    """Whether the processor paints: then motion is too much for it."""
    return SOFTWARE in {QQuickWindow.sceneGraphBackend(), os.environ.get("QT_QUICK_BACKEND")}


def ignore_magnification() -> None:
    """Let a pixel be the display's own, whatever Windows magnifies: all sizes are physical and come from the diagonal.

    Twice magnified, text would be drawn for half the pixels, and a code's squares would not be whole ones.
    """
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")


def load_fonts(folder: Path, languages: Sequence[str]) -> None:
    """Load the fonts those languages need and make the first family the application's."""
    for file in sorted(folder.glob("*.ttf")):
        if "Arabic" not in file.name or "ar" in languages:
            QFontDatabase.addApplicationFont(str(file))
    QFont.insertSubstitution(FAMILY, ARABIC_FAMILY)
    QGuiApplication.setFont(QFont(FAMILY))


def show(window: QQuickWindow, settings: ScreenSettings, size: tuple[int, int] | None) -> None:
    """Show `window` on its display: over all of it, or with `size` in pixels."""
    screens = QGuiApplication.screens()
    window.setScreen(screens[min(settings.display, len(screens)) - 1])
    area = window.screen().geometry()
    if size:
        window.setGeometry(QRect(area.topLeft().x(), area.topLeft().y(), *size))
        window.show()
    elif settings.fullscreen:
        window.setGeometry(area)
        window.showFullScreen()
    else:
        window.showMaximized()
