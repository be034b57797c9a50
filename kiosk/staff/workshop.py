"""Makes the editor that a field is filled in with."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from kiosk.staff.alarm import Alarm
from kiosk.staff.choices import Choice, References
from kiosk.staff.editors import Editor, Flag, Number, Word
from kiosk.staff.fields import Field
from kiosk.staff.films import Films
from kiosk.staff.part_rows import Parts
from kiosk.staff.pictures import Pictures
from kiosk.staff.scores import Scores
from kiosk.staff.search_words import Rows, SearchWords
from kiosk.staff.texts import Texts
from kiosk.staff.words import Words


class Workshop:
    """Knows what fields may refer to, and where pictures lie."""

    def __init__(
        self,
        named: Callable[[Field], Sequence[tuple[str, str]]],
        file_of: Callable[[str], Path],
        offered: Callable[[Path, str], object],
        filmed: Callable[[object], object],
    ) -> None:
        """`named` gives values and their names for a choice; `offered` takes a file that should become a
        picture, and the one that it takes the place of; `filmed` a film's `Wish`."""
        self._named, self._file_of, self._offered, self._filmed = named, file_of, offered, filmed

    def editor(self, field: Field) -> Editor:
        """Return a new editor for a field."""
        named = partial(self._named, field)
        made: dict[str, Callable[[], Editor]] = {
            "line": lambda: Words(lines=1),
            "lines": lambda: Words(lines=3),
            "texts": Texts,
            "word": Word,
            "note": lambda: Word(lines=3),
            "date": lambda: Word(is_date=True),
            "flag": lambda: Flag(field.label),
            "number": lambda: Number(optional=field.optional),
            "choice": lambda: Choice(named, needed=bool(field.values)),
            "references": lambda: References(named),
            "scores": lambda: Scores(named),
            "pictures": self._pictures,
            "parts": lambda: Parts(field, self.editor),
            "alarm": Alarm,
            "films": self._films,
            "search": SearchWords,
            "rows": lambda: Rows(lines=3),
        }
        return made[field.shape]()

    def _films(self) -> Films:
        editor = Films(self._file_of)
        editor.offered.connect(self._filmed)
        return editor

    def _pictures(self) -> Pictures:
        editor = Pictures(self._file_of)
        editor.offered.connect(self._offered)
        return editor
