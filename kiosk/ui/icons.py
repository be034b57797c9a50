"""The drawn signs as pictures for QML, in the colour and size that the page wants."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

ICON_PROVIDER = "icon"
DRAWN_COLOUR = b"#1B2A33"
"""Every icon is drawn in ink; the wanted colour takes its place."""
STAND_IN = "info"
"""For what staff have added and nobody has drawn: a new way to get things."""


class IconImages(QQuickImageProvider):
    """`image://icon/<name>/<rrggbb>`: assets/icons/<name>.svg in that colour, drawn at the requested size."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds the SVG files."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._drawings: dict[str, bytes] = {}

    def requestImage(self, icon: str, size: QSize, requestedSize: QSize) -> QImage:
        """Qt's question."""
        name, _, colour = icon.partition("/")
        image = draw(self._drawing(name).replace(DRAWN_COLOUR, b"#" + colour.encode()), requestedSize)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            path = self._folder / f"{name}.svg"
            self._drawings[name] = (path if path.is_file() else self._folder / f"{STAND_IN}.svg").read_bytes()
        return self._drawings[name]


def draw(drawing: bytes, wanted: QSize) -> QImage:
    """Return the SVG `drawing` at the `wanted` size, crisp; at its own size if none is wanted."""
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing))
    reader = QImageReader(buffer, b"svg")
    if wanted.isValid() and not wanted.isEmpty():
        reader.setScaledSize(wanted)
    return reader.read()
