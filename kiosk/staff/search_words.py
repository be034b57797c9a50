"""Words without sentences: those that visitors search with, by language; and rows that staff keep for themselves."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kiosk.staff.editors import Editor, PlainText, alone
from kiosk.staff.tongue import say
from kiosk.staff.words import LANGUAGES


class SearchWords(Editor):
    """Words in Swedish and, beside, in another language; a comma between two."""

    def __init__(self) -> None:
        super().__init__()
        self._given: dict[str, tuple[str, ...]] = {}
        self._language = "fi"
        self.own, self.other = QLineEdit(), QLineEdit()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for field in (self.own, self.other):
            field.textChanged.connect(self._tell)
            row.addWidget(field)
        self.setFocusProxy(self.own)

    def value(self) -> dict[str, tuple[str, ...]]:
        """Return the words by language; a language without words is left out."""
        made = dict(self._given)
        for field, language in ((self.own, "sv"), (self.other, self._language)):
            if field.text() != ", ".join(self._given.get(language, ())):
                made[language] = tuple(word.strip() for word in field.text().split(",") if word.strip())
                if not made[language]:
                    del made[language]
        return made

    def _show(self, value: dict[str, tuple[str, ...]], language: str) -> None:
        """Show the Swedish words and those in `language`."""
        is_same = language == self._language and value == self.value()
        self._given, self._language = value, language
        self.other.setPlaceholderText(LANGUAGES[language])
        if is_same:
            return  # somebody is writing, and a comma comes before the next word
        for field, code in ((self.own, "sv"), (self.other, language)):
            field.setText(", ".join(value.get(code, ())))

    def part(self, path: str) -> QWidget:
        """Return where the words in the language that `path` begins with are written."""
        return self.other if path.partition(".")[0] == self._language else self.own

    def name_it(self, name: str, hint: str) -> None:
        """Name both fields."""
        self.own.setAccessibleName(say("{name}, svenska", name=name))
        self.own.setAccessibleDescription(hint)
        self.other.setAccessibleName(say("{name}, översättning", name=name))


class Rows(Editor):
    """Texts for staff, one on each row."""

    def __init__(self, *, lines: int) -> None:
        super().__init__()
        self.field = PlainText(lines)
        self.field.textChanged.connect(self._tell)
        alone(self, self.field)

    def value(self) -> tuple[str, ...]:
        """Return the rows that say something."""
        return tuple(row.strip() for row in self.field.toPlainText().splitlines() if row.strip())

    def _show(self, value: tuple[str, ...], _language: str) -> None:
        """Show a row for each text."""
        if self.value() != value:
            self.field.setPlainText("\n".join(value))

    def name_it(self, name: str, hint: str) -> None:
        """Name the field."""
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(hint)
