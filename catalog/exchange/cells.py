"""What stands in a cell: words that any table program keeps as they are, and what a person may have typed instead.

A cell is a string; "" is a blank one. What a table cannot hold is written as a mark, `␛`, with what it stands for:
`␛d;` is the character U+000D, `␛;` a text that is there but empty, `␛-;` a place in a list where nothing is.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final, NamedTuple, Protocol, TypeAlias

Raw: TypeAlias = str | int | float | bool | datetime
"""What a table program can have in a cell."""

EMPTY: Final = "␛;"
NOTHING: Final = "␛-;"
BREAK: Final = "⏎"
"""A line break inside one text of a list."""

_HARMED: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff␛]|_(?=x[0-9A-Fa-f]{4}_)|x(?=005F_)")
_MARK: Final = re.compile("␛([0-9a-f]{1,5});")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+")
_DATE: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}.*)?)?)?")


class Unfit(ValueError):
    """What stands in a cell does not fit there; the words are a sentence for people."""


def escape(text: str) -> str:
    """Return `text` as every table program keeps it: with marks for what would be lost."""
    if text and (text[0].isspace() or text[-1].isspace()):  # a space at the end is nothing that people see
        words = text.strip()
        start = text.index(words)
        return _marks(text[:start]) + escape(words) + _marks(text[start + len(words) :])
    return _HARMED.sub(_marked, text)


def unescape(cell: str) -> str:
    """Return the text that `escape` made the cell of."""
    return "" if cell == EMPTY else _MARK.sub(lambda found: chr(int(found[1], 16)), cell) if "␛" in cell else cell


class Codec(Protocol):
    """How one kind of value stands in a cell."""

    def cell(self, value: object) -> str:
        """Return the cell of a value."""

    def clean(self, raw: Raw) -> str:
        """Return the cell that somebody meant. Raises `Unfit`."""

    def value(self, cell: str) -> object:
        """Return the value of a cell that is not blank."""

    def doubt(self, cell: str, /) -> str:
        """Return what is wrong with a new value in a cell, as a sentence; "" if nothing is."""


class Words(NamedTuple):
    """A text. `explicit`: an empty text is something else than none."""

    explicit: bool = False
    dated: bool = False

    def cell(self, value: object) -> str:
        """Return the cell of a text, or of None."""
        return escape(str(value)) if value else EMPTY if value == "" and self.explicit else ""

    def clean(self, raw: Raw) -> str:
        """Return the words; a number is written out, a date only where one belongs."""
        if isinstance(raw, datetime):
            if not self.dated:
                raise Unfit("Texten har blivit ett datum: gör cellen till text och skriv den igen.")
            return raw.strftime("%Y-%m-%d" if (raw.hour, raw.minute) == (0, 0) else "%Y-%m-%dT%H:%M")
        if isinstance(raw, bool):
            return "SANT" if raw else "FALSKT"
        if isinstance(raw, float):
            return str(int(raw)) if raw.is_integer() else str(raw).replace(".", ",")
        return lines_of(str(raw)).strip()

    def value(self, cell: str) -> object:
        """Return the text."""
        return unescape(cell)

    def doubt(self, cell: str) -> str:
        """Complain of a date that is none."""
        return "" if not self.dated or _is_date(cell) else f"”{cell[:30]}” är inget datum: skriv som 2026-12-31."


class Number(NamedTuple):
    """A whole number."""

    def cell(self, value: object) -> str:
        """Return the cell of a number, or of None."""
        return "" if value is None else str(value)

    def clean(self, raw: Raw) -> str:
        """Return the number in plain digits, also of a text such as `1 500`."""
        if isinstance(raw, float) and raw.is_integer():
            return str(int(raw))
        digits = "" if isinstance(raw, bool) else re.sub(r"\s", "", str(raw))
        if digits and not (_NUMBER.fullmatch(digits) and len(digits) <= 4000):
            raise Unfit(f"”{str(raw)[:30]}” är inget heltal: skriv till exempel 170.")
        if isinstance(raw, bool):
            raise Unfit("Här ska stå ett heltal: skriv till exempel 170.")
        return str(int(digits)) if digits else ""

    def value(self, cell: str) -> object:
        """Return the number."""
        return int(cell)

    def doubt(self, _cell: str) -> str:
        """Every number may be."""
        return ""


class Choice(NamedTuple):
    """One of a few values, each with the words that stand for it."""

    shown: Mapping[object, str]
    said: Mapping[str, str]
    """Other words that are understood."""

    def cell(self, value: object) -> str:
        """Return the words of a value, or of None."""
        return "" if value is None else self.shown[value]

    def clean(self, raw: Raw) -> str:
        """Return the words as they are shown."""
        words = ("sant" if raw else "falskt") if isinstance(raw, bool) else str(raw).strip()
        found = self.said.get(words.casefold(), "")
        if words and not found:
            raise Unfit(f"”{words[:30]}” går inte att välja: skriv {' eller '.join(self.shown.values())}.")
        return found

    def value(self, cell: str) -> object:
        """Return the value that the words stand for."""
        return next(value for value, words in self.shown.items() if words == cell)

    def doubt(self, _cell: str) -> str:
        """What can be chosen may be."""
        return ""


class Lines(NamedTuple):
    """Several texts, one a line; `explicit`: no texts is something else than none."""

    explicit: bool = False

    def cell(self, value: object) -> str:
        """Return the cell of a tuple of texts."""
        assert isinstance(value, tuple)  # noqa: S101
        return "\n".join(map(line, value)) if value else NOTHING if self.explicit else ""

    def clean(self, raw: Raw) -> str:
        """Return the lines without blank ones."""
        stripped = (each.strip() for each in Words().clean(raw).split("\n"))
        return "\n".join(each for each in stripped if each)

    def value(self, cell: str) -> object:
        """Return the texts."""
        return [] if cell == NOTHING else [text_of(each) for each in cell.split("\n")]

    def doubt(self, _cell: str) -> str:
        """Every text may be."""
        return ""


class Column(NamedTuple):
    """The texts of one language in a list of texts, one a line; a blank line is one that is not translated."""

    def cell(self, value: object) -> str:
        """Return the cell of a list of texts and None."""
        assert isinstance(value, list)  # noqa: S101
        return "\n".join("" if each is None else line(each) for each in value).rstrip("\n")

    def clean(self, raw: Raw) -> str:
        """Return the lines, up to the last one with words."""
        words = lines_of(raw) if isinstance(raw, str) else Words().clean(raw)
        return "\n".join(each.strip() for each in words.split("\n")).rstrip("\n")

    def value(self, cell: str) -> object:
        """Return the texts; None where there is none."""
        return [None if each in ("", NOTHING) else text_of(each) for each in cell.split("\n")]

    def doubt(self, _cell: str) -> str:
        """Every text may be."""
        return ""


def choice(shown: Mapping[object, str], said: Mapping[str, str] | None = None) -> Choice:
    """Return the codec of values that are shown as words."""
    own = {str(value).casefold(): words for value, words in shown.items()}
    return Choice(shown, own | {words.casefold(): words for words in shown.values()} | dict(said or {}))


YES_NO: Final = choice({True: "ja", False: "nej"}, dict.fromkeys(("j", "yes", "sant", "1", "x"), "ja")
                       | dict.fromkeys(("n", "no", "falskt", "0"), "nej"))  # fmt: skip


def line(text: str) -> str:
    """Return a text as one line of several."""
    return escape(text).replace(BREAK, f"␛{ord(BREAK):x};").replace("\n", BREAK) if text else EMPTY


def text_of(cell: str) -> str:
    """Return the text that `line` made the line of."""
    return unescape(cell.replace(BREAK, "\n"))


def lines_of(text: str) -> str:
    """Return `text` with the line breaks of every system as \\n."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(found: "re.Match[str]") -> str:
    return _marks(found[0])


def _marks(text: str) -> str:
    return "".join(f"␛{ord(each):x};" for each in text)


def _is_date(cell: str) -> bool:
    found = _DATE.fullmatch(cell)
    if cell and not found:
        return False
    try:
        date.fromisoformat((cell[:10] + "-01-01"[len(cell[:10]) - 4 :])[:10])
    except ValueError:
        return not cell
    return True
