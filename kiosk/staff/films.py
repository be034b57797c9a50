"""The films of a product: chosen or dropped; each with a title, words for its picture, and subtitles."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from catalog.entities import LANGUAGES, Film
from kiosk.staff.editors import Editor
from kiosk.staff.pictures import KINDS as PICTURES
from kiosk.staff.tongue import say
from kiosk.staff.words import LANGUAGES as CALLED
from kiosk.staff.words import Words

SEEN: Final = QSize(160, 120)
KINDS: Final = say("Filmer (*.mp4 *.m4v *.webm)")
SUBTITLES: Final = say("Undertexter (*.vtt)")
TITLE: Final = say("Vad filmen heter")
ALT: Final = say("Vad bilden före filmen visar, för den som inte ser den")
MEGABYTE: Final = 1_000_000


class Wish(NamedTuple):
    """A file that should become a film; or of the film with the digest `film` the subtitles in `language`, and
    without a language the picture that is seen before it plays."""

    file: Path
    film: str = ""
    language: str = ""


class FilmRow(QWidget):
    """One film: what is seen before it plays, its words, its subtitles."""

    def __init__(self, film: Film, poster: Path | None, films: "Films") -> None:
        super().__init__()
        self.film = film
        self.title, self.alt = Words(lines=1), Words(lines=2)
        for words in (self.title, self.alt):
            words.edited.connect(films.row_edited)
        seen = QLabel()
        seen.setFixedSize(SEEN)
        seen.setPixmap(_small(poster))
        seen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.facts = QLabel(_facts(film))
        self.subtitles = {language: films.subtitle_button(self, language) for language in LANGUAGES}
        self.picture = QPushButton(say("Byt bild..."))
        self.picture.clicked.connect(partial(films.choose_picture, self))
        self.remove = QToolButton()
        self.remove.setText("\u2715")
        self.remove.setToolTip(say("Ta bort filmen"))
        self.remove.clicked.connect(partial(films.take_away, self))
        beside, told, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        for widget in (seen, self.facts, self.picture, self.remove):
            beside.addWidget(widget)
        beside.addStretch()
        for label, words in ((TITLE, self.title), (ALT, self.alt)):
            above = QLabel(label)
            above.setWordWrap(True)
            above.setBuddy(words)
            told.addWidget(above)
            told.addWidget(words)
        told.addWidget(QLabel(say("Undertexter")))
        for button in self.subtitles.values():
            told.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(beside)
        row.addLayout(told, 1)

    def value(self) -> Film:
        """Return the film with its words."""
        poster = self.film.poster
        if poster is not None:
            poster = msgspec.structs.replace(poster, alt=self.alt.value())
        return msgspec.structs.replace(self.film, title=self.title.value(), poster=poster)

    def show_film(self, film: Film, language: str, number: int) -> None:
        """Show a film's words, and which subtitles there are."""
        self.film = film
        self.title.show_value(film.title, language)
        self.alt.show_value(film.poster.alt if film.poster else {}, language)
        self.alt.setEnabled(film.poster is not None)
        self.title.name_it(say("{what}, film {number}", what=TITLE, number=number), "")
        self.alt.name_it(say("{what}, film {number}", what=ALT, number=number), "")
        self.remove.setAccessibleName(say("Ta bort film {number}", number=number))
        self.picture.setAccessibleName(say("Byt bilden före film {number}", number=number))
        for code, button in self.subtitles.items():
            state = say("finns") if code in film.subtitles else say("saknas")
            button.setText(f"{CALLED[code]}: {state}")
            button.setAccessibleName(
                say(
                    "Undertext på {language}, film {number}: {state}", language=CALLED[code], number=number, state=state
                )
            )
            button.menu().actions()[1].setEnabled(code in film.subtitles)


class Films(Editor):
    """Films in their order. `offered` carries a `Wish`."""

    offered = Signal(object)

    def __init__(self, file_of: Callable[[str], Path]) -> None:
        """`file_of` gives where the picture with a digest lies."""
        super().__init__()
        self._file_of = file_of
        self._language = "fi"
        self._rows: list[FilmRow] = []
        self.setAcceptDrops(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._add = QPushButton(say("Välj en film..."))
        self._add.setObjectName("add-film")
        self._add.clicked.connect(self._choose)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._add)

    def value(self) -> tuple[Film, ...]:
        """Return the films."""
        return tuple(row.value() for row in self._rows)

    def _show(self, value: tuple[Film, ...], language: str) -> None:
        """Show a row for each film."""
        if [_seen(row.film) for row in self._rows] != [_seen(each) for each in value]:
            while self._rows:
                self._forget(self._rows[-1])
            for film in value:
                poster = self._file_of(film.poster.small) if film.poster else None
                self._rows.append(FilmRow(film, poster, self))
                self._layout.insertWidget(len(self._rows) - 1, self._rows[-1])
        self._language = language
        for number, (row, film) in enumerate(zip(self._rows, value, strict=True), start=1):
            row.show_film(film, language, number)

    def change(self, do: Callable[[tuple[Film, ...]], tuple[Film, ...]]) -> None:
        """Let `do` make other films of those that are shown; a new one's title is written next."""
        before = len(self._rows)
        self.show_value(do(self.value()), self._language)
        if len(self._rows) > before:
            self._rows[-1].title.setFocus()
        self.edited.emit()

    def name_it(self, name: str, hint: str) -> None:
        """Name the button."""
        self._add.setAccessibleName(say("{name}: välj en film", name=name))
        self._add.setAccessibleDescription(hint)

    def part(self, path: str) -> QWidget:
        """Return what `0.title.sv`, `0.poster.alt.sv` or `0.subtitles` is filled in with."""
        number, _, rest = path.partition(".")
        if not number.isdecimal() or int(number) >= len(self._rows):
            return self._add
        row, language = self._rows[int(number)], rest.rpartition(".")[2]
        if rest.startswith("subtitles"):
            return row.subtitles.get(language, row.subtitles["sv"])
        return (row.alt if rest.startswith("poster") else row.title).part(language)

    def subtitle_button(self, row: FilmRow, language: str) -> QToolButton:
        """Return a button that chooses or removes the subtitles in a language."""
        button = QToolButton()
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(say("Välj en fil..."), partial(self._choose_subtitles, row, language))
        menu.addAction(say("Ta bort"), partial(self._remove_subtitles, row, language))
        button.setMenu(menu)
        return button

    @Slot()
    def row_edited(self) -> None:
        """Tell of it."""
        self.edited.emit()

    def take_away(self, row: FilmRow, _checked: bool = False) -> None:
        """Remove a film."""
        self._forget(row)
        self.edited.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what is dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.offered.emit(Wish(Path(url.toLocalFile())))
        event.acceptProposedAction()

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, say("Välj en film"), "", KINDS)
        if name:
            self.offered.emit(Wish(Path(name)))

    def choose_picture(self, row: FilmRow, _checked: bool = False) -> None:
        """Ask for another picture to be seen before a film plays."""
        name, _ = QFileDialog.getOpenFileName(self, say("Välj en bild"), "", PICTURES)
        if name:
            self.offered.emit(Wish(Path(name), row.film.sha256))

    def _choose_subtitles(self, row: FilmRow, language: str) -> None:
        name, _ = QFileDialog.getOpenFileName(self, say("Välj en undertext"), "", SUBTITLES)
        if name:
            self.offered.emit(Wish(Path(name), row.film.sha256, language))

    def _remove_subtitles(self, row: FilmRow, language: str) -> None:
        left = {code: digest for code, digest in row.film.subtitles.items() if code != language}
        row.film = msgspec.structs.replace(row.film, subtitles=left)
        row.show_film(row.value(), self._language, self._rows.index(row) + 1)
        self.edited.emit()

    def _forget(self, row: FilmRow) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()


def _facts(film: Film) -> str:
    minutes, seconds = divmod(film.seconds, 60)
    return say(
        "{minutes} min {seconds} s, {size:.0f} MB", minutes=minutes, seconds=seconds, size=max(1, film.bytes / MEGABYTE)
    )


def _seen(film: Film) -> tuple[str, str]:
    return film.sha256, film.poster.small if film.poster else ""


def _small(file: Path | None) -> QPixmap:
    image = QImage(str(file)) if file else QImage()
    shown = QPixmap.fromImage(image)
    return shown if shown.isNull() else shown.scaled(SEEN, Qt.AspectRatioMode.KeepAspectRatio)
