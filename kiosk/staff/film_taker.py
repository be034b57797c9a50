"""Takes films and subtitles in, beside the window, and puts them where they were meant."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeAlias

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from catalog.cli.workspace import Workspace
from catalog.entities import Film, ProductType
from catalog.errors import Invalid
from catalog.films.importing import examine, import_film, import_poster
from catalog.films.subtitles import check_subtitles
from catalog.media import Renditions, digest_of, import_picture
from kiosk.staff.desk import Desk
from kiosk.staff.films import MEGABYTE, Films, Wish
from kiosk.staff.form import RecordForm
from kiosk.staff.frames import grab
from kiosk.staff.outcome import Outcome
from kiosk.staff.tongue import say

CHORE: Final = "film/"
LARGEST_SUBTITLES: Final = 2**20
TOLD_EVERY: Final = 10 * MEGABYTE
Change: TypeAlias = Callable[[tuple[Film, ...]], tuple[Film, ...]]


class FilmTaker(QObject):
    """`told` carries a sentence for the status line, also while a film is being read."""

    told = Signal(str)

    def __init__(self, desk: Desk, form: RecordForm, parent: QWidget) -> None:
        """Take what is offered in `form`, for the product that is open there."""
        super().__init__(parent)
        self._desk, self._form, self._parent = desk, form, parent
        self._asked = 0
        self._for: dict[str, str] = {}
        form.film_offered.connect(self.offer)
        desk.done.connect(self._done)

    @Slot(object)
    def offer(self, wish: Wish) -> None:
        """Take a file in for the product that is open; it stays meant for that one."""
        self._asked += 1
        name = f"{CHORE}{self._asked}"
        self._for[name] = self._form.record_id
        self.told.emit(say("Läser in {name} ...", name=wish.file.name))
        self._desk.beside(name, lambda place: _taken(place, wish, self._tell))

    def _tell(self, done: int, whole: int) -> None:
        """Say how far it has come; called from beside the window."""
        if done % TOLD_EVERY < MEGABYTE:
            self.told.emit(
                say("Läser in filmen: {done} av {whole} MB ...", done=done // MEGABYTE, whole=whole // MEGABYTE)
            )

    @Slot(str, object)
    def _done(self, name: str, outcome: Outcome) -> None:
        type_id = self._for.pop(name, None)
        if type_id is None:
            return
        change = outcome.value
        if not callable(change):
            self.told.emit(outcome.sentence)
            QMessageBox.warning(self._parent, say("Filen kan inte användas"), outcome.sentence)
            return
        self.told.emit(say("Filen är med. Den syns på kioskerna när du har publicerat."))
        if type_id == self._form.record_id:
            editor = self._form.editor("films")
            if isinstance(editor, Films):
                editor.change(change)
            return
        shown = self._desk.record("type", type_id)  # one has gone on to another meanwhile
        if isinstance(shown, ProductType):
            self._desk.save("type", msgspec.structs.replace(shown, films=change(shown.films)))


def _taken(place: Workspace, wish: Wish, progress: Callable[[int, int], None]) -> Change:
    """Keep the file in the workspace; return what it changes. Raises `Invalid`."""
    if wish.film:
        return _subtitled(place, wish) if wish.language else _pictured(place, wish)
    examine(wish.file)
    poster = _still(wish.file)
    made = import_film(wish.file, place.media_folder, progress)
    if poster is not None:
        place.keep_media(poster.media())
    film = made.film({"sv": wish.file.stem}, poster.picture({}) if poster else None, {})
    return lambda films: films if any(each.sha256 == film.sha256 for each in films) else (*films, film)


def _still(film: Path) -> Renditions | None:
    """Return a still of a film; None if none could be taken: then checking asks for a picture."""
    with suppress(Invalid):
        return import_poster(film, None, grab)
    return None


def _pictured(place: Workspace, wish: Wish) -> Change:
    made = import_picture(wish.file)
    place.keep_media(made.media())

    def pictured(film: Film) -> Film:
        return msgspec.structs.replace(film, poster=made.picture(film.poster.alt if film.poster else {}))

    return lambda films: tuple(pictured(each) if each.sha256 == wish.film else each for each in films)


def _subtitled(place: Workspace, wish: Wish) -> Change:
    content = _read(wish.file)
    check_subtitles(content, wish.file.name)
    digest = digest_of(content)
    place.keep_media({digest: content})

    def change(films: tuple[Film, ...]) -> tuple[Film, ...]:
        return tuple(
            msgspec.structs.replace(each, subtitles={**each.subtitles, wish.language: digest})
            if each.sha256 == wish.film
            else each
            for each in films
        )

    return change


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_SUBTITLES + 1)
    except OSError as problem:
        raise Invalid(say("Undertexten ”{name}” går inte att läsa.", name=file.name), str(problem)) from problem
    if len(content) > LARGEST_SUBTITLES:
        raise Invalid(say("Undertexten ”{name}” är för stor. Den får vara högst 1 MB.", name=file.name))
    return content
