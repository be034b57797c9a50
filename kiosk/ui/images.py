"""Pictures for QML: addresses of files, and the providers of QR codes and of the frames of films."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "qr"
FILM_PROVIDER = "film"
WHITE = QColor(255, 255, 255)
BLACK = QColor(0, 0, 0)

Modules = Sequence[Sequence[bool]]


def address_of(path: Path) -> str:
    """Return the address under which QML finds the file `path`."""
    return QUrl.fromLocalFile(path).toString()


def paint(modules: Modules) -> QImage:
    """Return a picture with one pixel a module, black on pure white, without a quiet zone."""
    image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    for y, line in enumerate(modules):
        for x, dark in enumerate(line):
            image.setPixelColor(x, y, BLACK if dark else WHITE)
    return image


class CodeImages(QQuickImageProvider):
    """`image://qr/<number>`: the code that is shown now; the number only makes addresses differ."""

    def __init__(self, modules: Callable[[], Modules]) -> None:
        """Ask `modules` for the code whenever a picture of it is wanted; empty means none."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._modules = modules

    def requestImage(self, _id: str, size: QSize, _requestedSize: QSize) -> QImage:
        """Qt's question, asked on the main thread: QML does not ask for it asynchronously."""
        image = paint(self._modules())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class FilmImages(QQuickImageProvider):
    """`image://film/<number>`: the newest frame of the film that plays; the number only makes addresses differ."""

    def __init__(self, frame: Callable[[], QImage]) -> None:
        """Ask `frame` for it whenever a picture of it is wanted."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._frame = frame

    def requestImage(self, _id: str, size: QSize, _requestedSize: QSize) -> QImage:
        """Qt's question, asked on the main thread: QML does not ask for it asynchronously."""
        image = self._frame()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
