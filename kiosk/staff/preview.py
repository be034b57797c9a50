"""The very page that the kiosk shows, beside the form: painted unseen by the kiosk's own program, beside this one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QProcess, QProcessEnvironment, QSize, Qt, QTemporaryDir, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from catalog.entities import ProductType, encode
from kiosk.staff.preview_process import Shown, Wish
from kiosk.staff.tongue import say
from kiosk.staff.words import LANGUAGES
from kiosk.supervisor.programs import staff_command

SHAPES: Final = ((say("Liggande"), "landscape"), (say("Stående"), "portrait"))
SMALLEST: Final = QSize(320, 320)
END_MS: Final = 3000
PAINTER: Final = tuple(staff_command("preview"))
NAME: Final = say("Så här ser sidan ut på kiosken")


class Preview(QWidget):
    """Shows a type as visitors would meet it. While a picture is painted, only the newest wish waits."""

    def __init__(self, workspace: Path, painter: Sequence[str] = PAINTER) -> None:
        """Nothing is started before there is something to show. `painter` answers as `preview_process` does."""
        super().__init__()
        self._workspace, self._painter = workspace, painter
        self._folder = QTemporaryDir()
        self._process: QProcess | None = None
        self._type: ProductType | None = None
        self._part = ""
        self._waiting = self._busy = False
        self._pixmap = QPixmap()
        self.shape, self.language, self.large = QComboBox(), QComboBox(), QCheckBox(say("Stor text"))
        self.seen = QLabel()
        self.seen.setObjectName("preview")
        self.seen.setAccessibleName(NAME)
        self.seen.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.seen.setMinimumSize(SMALLEST)
        self.seen.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._lay_out()

    def close_process(self) -> None:
        """End what paints."""
        process, self._process = self._process, None
        self._busy = False
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._finished)
            process.closeWriteChannel()
            if not process.waitForFinished(END_MS):
                process.kill()
                process.waitForFinished(END_MS)
            process.deleteLater()

    def show_type(self, shown: ProductType | None) -> None:
        """Show a type; nothing if there is none."""
        if shown is not None and shown == self._type:
            return
        self._type = shown
        self._ask()

    @Slot(str)
    def show_part(self, part: str) -> None:
        """Show this part of the page with the next picture."""
        self._part = part

    def turn_to(self, part: str) -> None:
        """Show this part of the page now."""
        self._part = part
        self._ask()

    def _lay_out(self) -> None:
        for words, shape in SHAPES:
            self.shape.addItem(words, shape)
        for code, words in {**LANGUAGES, "ar": say("arabiska")}.items():
            self.language.addItem(words, code)
        self.shape.setAccessibleName(say("Kioskens form"))
        self.language.setAccessibleName(say("Besökarens språk"))
        self.shape.currentIndexChanged.connect(self._turn)
        self.language.currentIndexChanged.connect(self._ask)
        self.large.toggled.connect(self._ask)
        row = QHBoxLayout()
        for widget in (self.shape, self.language, self.large):
            row.addWidget(widget)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.seen, 1)

    @Slot()
    def _turn(self) -> None:
        self.close_process()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._type is None:
            self.seen.clear()
            return
        self._waiting = True
        self._send()

    def _send(self) -> None:
        if self._busy or not self._waiting or self._type is None:
            return
        if self._process is None:
            self._process = self._started()
        wish = Wish(
            body=encode(self._type).decode(),
            part=self._part,
            language=str(self.language.currentData()),
            large=self.large.isChecked(),
        )
        self._waiting, self._busy = False, True
        self._process.write(msgspec.json.encode(wish) + b"\n")

    def _started(self) -> QProcess:
        process = QProcess(self)
        around = QProcessEnvironment.systemEnvironment()
        around.insert("QT_QPA_PLATFORM", "offscreen")
        around.insert("QT_QUICK_BACKEND", "software")
        process.setProcessEnvironment(around)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        where = (str(self._workspace), f"{self._folder.path()}/shown", str(self.shape.currentData()))
        process.start(self._painter[0], [*self._painter[1:], *where])
        return process

    @Slot()
    def _read(self) -> None:
        if self._process is None or not self._process.canReadLine():
            return
        shown = msgspec.json.decode(self._process.readLine().data(), type=Shown)
        self._busy = False
        self._pixmap = QPixmap.fromImage(QImage(shown.file))  # QPixmap(file) may be what was there a moment ago
        self._fit()
        self._send()

    @Slot()
    def _finished(self) -> None:
        """Say that nothing is painted; the next change tries again."""
        process, self._process = self._process, None
        self._busy = False
        self.seen.setText(say("Förhandsvisningen gick inte att göra just nu."))
        if process is not None:
            process.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the picture into the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._pixmap.isNull():
            ratio = self.devicePixelRatioF()
            fitted = self._pixmap.scaled(
                self.seen.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            fitted.setDevicePixelRatio(ratio)
            self.seen.setPixmap(fitted)
