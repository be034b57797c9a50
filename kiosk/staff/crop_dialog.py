"""Cropping a picture: a frame that is drawn, moved and resized, by mouse or by keys."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from kiosk.staff.tongue import say

SIZE: Final = (860, 720)
SHAPE: Final = 4 / 3
"""Width by height of the kiosk's own pictures."""
LEAST: Final = 24
"""A frame is never narrower or lower than this many pixels of the picture."""
SHARP: Final = 800
"""A narrower picture looks blurred on the kiosk's large screens."""
STEP: Final = 0.02
"""How far an arrow key goes, of the picture's width."""
NEAR: Final = 14
"""A corner is taken hold of within this many pixels of the screen."""
WAYS: Final = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


def within(frame: QRectF, picture: QSizeF, shape: float | None) -> QRectF:
    """Return `frame` as large as it may be: inside the picture, not too small, of `shape` if that is given."""
    least = min(LEAST, picture.width(), picture.height())
    width = min(max(frame.width(), least), picture.width())
    height = min(max(frame.height(), least), picture.height())
    if shape is not None:
        width = min(max(width, least * max(shape, 1)), picture.width(), picture.height() * shape)
        height = width / shape
    left = min(max(frame.left(), 0), picture.width() - width)
    top = min(max(frame.top(), 0), picture.height() - height)
    return QRectF(left, top, width, height)


class Frame(QWidget):
    """The picture with the frame on it; `frame` is in the picture's own pixels."""

    moved = Signal()

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self.image = image
        self.shape: float | None = SHAPE
        self._held: QPointF | None = None
        self._from: QPointF | None = None
        self.frame = QRectF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(say("Ramen runt det som blir kvar"))
        self.setAccessibleDescription(say("Pilarna flyttar ramen. Skift och pilarna ändrar dess storlek."))
        self.place(QRectF(image.rect()))

    def place(self, frame: QRectF) -> None:
        """Put the frame there, as far as that is possible; what is too large stays around the middle."""
        fitted = within(frame, QSizeF(self.image.size()), self.shape)
        if fitted.size() != frame.size() and frame.contains(fitted):
            fitted.moveCenter(frame.center())
        self.frame = within(fitted, QSizeF(self.image.size()), self.shape)
        self.update()
        self.moved.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the picture, darker where it goes away."""
        painter, shown, kept = QPainter(self), self._shown(), self._on_screen(self.frame)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(shown, self.image)
        painter.setClipRect(shown)
        for outside in (
            QRectF(shown.topLeft(), QPointF(shown.right(), kept.top())),
            QRectF(QPointF(shown.left(), kept.bottom()), shown.bottomRight()),
            QRectF(QPointF(shown.left(), kept.top()), kept.bottomLeft()),
            QRectF(kept.topRight(), QPointF(shown.right(), kept.bottom())),
        ):
            painter.fillRect(outside.normalized(), QColor(0, 0, 0, 150))
        painter.setClipping(False)
        for colour, width in ((QColor("#000000"), 5), (QColor("#FFFFFF"), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(kept)
        for corner in _corners(kept):
            painter.fillRect(QRectF(corner - QPointF(6, 6), QSizeF(12, 12)), QColor("#FFFFFF"))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2, Qt.PenStyle.DashLine))
            painter.drawRect(kept.adjusted(4, 4, -4, -4))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of a corner, of the frame, or begin a new one."""
        at, corners = event.position(), _corners(self._on_screen(self.frame))
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        near = [place for place, corner in enumerate(corners) if (corner - at).manhattanLength() <= NEAR]
        if near:
            self._from = _corners(self.frame)[3 - near[0]]
        elif self._on_screen(self.frame).contains(at):
            self._held = self._in_picture(at) - self.frame.topLeft()
        else:
            self._from = self._in_picture(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move or draw the frame."""
        at = self._in_picture(event.position())
        if self._held is not None:
            self.place(QRectF(at - self._held, self.frame.size()))
        elif self._from is not None:
            self._stretch(self._from, at)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._held = self._from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the frame, or with Shift its lower right corner."""
        way = WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        step = way * (STEP * self.image.width())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if self.shape is not None and way.x() == 0:
                step = QPointF(step.y() * self.shape, 0)
            size = QSizeF(self.frame.width() + step.x(), self.frame.height() + step.y())
            self.place(QRectF(self.frame.topLeft(), size))
        else:
            self.place(self.frame.translated(step))

    def _stretch(self, start: QPointF, at: QPointF) -> None:
        """Draw the frame between two corners; `start` stays where it is."""
        drawn = QRectF(start, at).normalized()
        size = within(drawn, QSizeF(self.image.size()), self.shape).size()
        left = start.x() if at.x() >= start.x() else start.x() - size.width()
        top = start.y() if at.y() >= start.y() else start.y() - size.height()
        self.place(QRectF(QPointF(left, top), size))

    def _scale(self) -> float:
        return min(self.width() / self.image.width(), self.height() / self.image.height())

    def _shown(self) -> QRectF:
        shown = QRectF(QPointF(), QSizeF(self.image.size()) * self._scale())
        shown.moveCenter(QRectF(self.rect()).center())
        return shown

    def _on_screen(self, frame: QRectF) -> QRectF:
        scale = self._scale()
        return QRectF(frame.topLeft() * scale + self._shown().topLeft(), frame.size() * scale)

    def _in_picture(self, at: QPointF) -> QPointF:
        found = (at - self._shown().topLeft()) / self._scale()
        return QPointF(min(max(found.x(), 0), self.image.width()), min(max(found.y(), 0), self.image.height()))


class CropDialog(QDialog):
    """Asks what is to be left of a picture; `cropped` carries it."""

    cropped = Signal(QImage)

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        """Show `image`, with a frame as large as it may be."""
        super().__init__(parent)
        self.setWindowTitle(say("Beskär bilden"))
        self.resize(*SIZE)
        self.frame = Frame(image)
        self.as_kiosk = QCheckBox(say("Samma form som på kiosken (4:3)"))
        self.as_kiosk.setChecked(True)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(say("Beskär"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(say("Avbryt"))
        column = QVBoxLayout(self)
        column.addWidget(self.frame, 1)
        for widget in (self.as_kiosk, self.told, self.buttons):
            column.addWidget(widget)
        self.as_kiosk.toggled.connect(self._shape)
        self.frame.moved.connect(self._tell)
        self.buttons.accepted.connect(self._crop)
        self.buttons.rejected.connect(self.reject)
        self._tell()

    @property
    def rect_in_picture(self) -> QRect:
        """What is left, in whole pixels of the picture."""
        return self.frame.frame.toRect().intersected(self.frame.image.rect())

    @Slot(bool)
    def _shape(self, as_kiosk: bool) -> None:
        self.frame.shape = SHAPE if as_kiosk else None
        self.frame.place(self.frame.frame)

    @Slot()
    def _tell(self) -> None:
        left = self.rect_in_picture
        words = say("Kvar blir {width} × {height} bildpunkter.", width=left.width(), height=left.height())
        if left.width() < SHARP:
            words += " " + say("Det blir suddigt på en stor skärm.")
        self.told.setText(words)

    @Slot()
    def _crop(self) -> None:
        self.cropped.emit(self.frame.image.copy(self.rect_in_picture))
        self.accept()


def _corners(frame: QRectF) -> tuple[QPointF, QPointF, QPointF, QPointF]:
    """Return the corners; each one's opposite is as far from the end."""
    return frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()
