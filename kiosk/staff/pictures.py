"""The pictures of a record: dropped, pasted or chosen; each with words for those who do not see it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QMimeData, QSize, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from catalog.entities import Picture
from kiosk.staff.crop_dialog import CropDialog
from kiosk.staff.editors import Editor
from kiosk.staff.tongue import say
from kiosk.staff.words import Words

SEEN: Final = QSize(160, 120)
KINDS: Final = say("Bilder (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)")
ALT: Final = say("Vad bilden visar, för den som inte ser den")


class PictureRow(QWidget):
    """One picture, what it shows, and a button that removes it."""

    def __init__(self, picture: Picture, file: Path, pictures: "Pictures") -> None:
        super().__init__()
        self.picture = picture
        self.words = Words(lines=2)
        self.words.edited.connect(pictures.row_edited)
        seen = QLabel()
        seen.setFixedSize(SEEN)
        seen.setPixmap(_small(file))
        seen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.crop = QPushButton(say("Beskär..."))
        self.crop.clicked.connect(partial(pictures.crop, self))
        self.remove = QToolButton()
        self.remove.setText("\u2715")
        self.remove.setToolTip(say("Ta bort bilden"))
        self.remove.clicked.connect(partial(pictures.take_away, self))
        beside, buttons, told = QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        beside.addWidget(seen)
        buttons.addWidget(self.crop)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        beside.addLayout(buttons)
        beside.addStretch()
        label = QLabel(ALT)
        label.setWordWrap(True)
        told.addWidget(label)
        told.addWidget(self.words)
        told.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(beside)
        layout.addLayout(told)

    def value(self) -> Picture:
        """Return the picture with what is said of it."""
        return msgspec.structs.replace(self.picture, alt=self.words.value())


class Pictures(Editor):
    """Pictures in their order. `offered` carries a file that should become one, and the digest of the picture that it
    takes the place of (empty for none)."""

    offered = Signal(Path, str)

    def __init__(self, file_of: Callable[[str], Path]) -> None:
        """`file_of` gives where the picture with a digest lies."""
        super().__init__()
        self._file_of = file_of
        self._language = "fi"
        self._rows: list[PictureRow] = []
        self._pasted = QTemporaryDir()
        self.dialog: CropDialog | None = None
        self.setAcceptDrops(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._add = QPushButton(say("Välj en bild..."))
        self._add.setObjectName("add-picture")
        self._add.clicked.connect(self._choose)
        self._paste = QPushButton(say("Klistra in en bild"))
        self._paste.clicked.connect(self.paste)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._paste)
        buttons.addStretch()
        self._layout.addLayout(buttons)

    def value(self) -> tuple[Picture, ...]:
        """Return the pictures."""
        return tuple(row.value() for row in self._rows)

    def _show(self, value: tuple[Picture, ...], language: str) -> None:
        """Show a row for each picture."""
        if tuple(row.picture.small for row in self._rows) != tuple(each.small for each in value):
            while self._rows:
                self._forget(self._rows[-1])
            for picture in value:
                self._rows.append(PictureRow(picture, self._file_of(picture.small), self))
                self._layout.insertWidget(len(self._rows) - 1, self._rows[-1])
        self._language = language
        for number, (row, picture) in enumerate(zip(self._rows, value, strict=True), start=1):
            row.picture = picture
            row.words.show_value(picture.alt, language)
            row.words.name_it(say("{what}, bild {number}", what=ALT, number=number), "")
            row.remove.setAccessibleName(say("Ta bort bild {number}", number=number))
            row.crop.setAccessibleName(say("Beskär bild {number}", number=number))

    def name_it(self, name: str, hint: str) -> None:
        """Name the buttons."""
        self._add.setAccessibleName(say("{name}: välj en bild", name=name))
        self._paste.setAccessibleName(say("{name}: klistra in en bild", name=name))
        self.setAccessibleDescription(hint)

    def part(self, path: str) -> QWidget:
        """Return the words of the picture whose number `path` begins with."""
        number, _, rest = path.partition(".")
        there = number.isdecimal() and int(number) < len(self._rows)
        return self._rows[int(number)].words.part(rest.rpartition(".")[2]) if there else self._add

    def add(self, picture: Picture, instead: str = "") -> None:
        """Put a picture in the place of `instead`, or last and let somebody say what it shows."""
        value = with_picture(self.value(), picture, instead)
        is_new = len(value) > len(self._rows)
        self.show_value(value, self._language)
        if is_new:
            self._rows[-1].words.setFocus()
        self.edited.emit()

    def crop(self, row: PictureRow, _checked: bool = False) -> None:
        """Ask what is to be left of a picture."""
        image = QImage(str(self._file_of(row.picture.huge or row.picture.large)))
        if image.isNull():  # it has not come from the share yet
            QMessageBox.warning(self, say("Beskär bilden"), say("Bilden finns inte här än. Försök igen om en stund."))
            return
        self.dialog = CropDialog(image, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.cropped.connect(partial(self._offer_cropped, row.picture.large))
        self.dialog.open()

    def _offer_cropped(self, instead: str, image: QImage) -> None:
        file = Path(self._pasted.path()) / f"{instead}.png"
        if image.save(str(file)):
            self.offered.emit(file, instead)

    @Slot()
    def row_edited(self) -> None:
        """Tell of it."""
        self.edited.emit()

    def take_away(self, row: PictureRow, _checked: bool = False) -> None:
        """Remove a picture."""
        self._forget(row)
        self.edited.emit()

    @Slot()
    def paste(self) -> None:
        """Take what lies on the clipboard, if that is a picture or a file of one."""
        self._take(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what is dropped."""
        self._take(event.mimeData())
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Paste with the keys, too."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def _take(self, given: QMimeData) -> None:
        files = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()]
        if not files and given.hasImage():
            image, file = QImage(given.imageData()), Path(self._pasted.path()) / f"bild-{len(self._rows)}.png"
            if image.save(str(file)):
                files = [file]
        for file in files:
            self.offered.emit(file, "")

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, say("Välj en bild"), "", KINDS)
        if name:
            self.offered.emit(Path(name), "")

    def _forget(self, row: PictureRow) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.deleteLater()


def with_picture(pictures: Sequence[Picture], picture: Picture, instead: str) -> tuple[Picture, ...]:
    """Return `pictures` with one more: with the words and the place of `instead`, or last if that is not among them."""
    if all(each.large != instead for each in pictures):
        return (*pictures, picture)
    new = {"large": picture.large, "small": picture.small, "huge": picture.huge}
    return tuple(msgspec.structs.replace(each, **new) if each.large == instead else each for each in pictures)


def _small(file: Path) -> QPixmap:
    pixmap = QPixmap(str(file))
    return (
        pixmap
        if pixmap.isNull()
        else pixmap.scaled(SEEN, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )
