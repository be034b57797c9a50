"""A catalogue as an Excel workbook that somebody who knows Excel understands at once: a sheet for each table."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from catalog.entities import FIGURES, Record
from catalog.exchange import headings
from catalog.exchange.cells import Choice, Column, Lines, Number
from catalog.exchange.layout import Heading
from catalog.exchange.pages import Page, pages
from catalog.exchange.preview import Key, Progress

LONGEST: Final = 32_767
"""Characters of a cell, as Excel counts them: in UTF-16."""
FIRST_ROW: Final = 3
LAST_ROW: Final = 1_048_576
SAFE_DIGITS: Final = 15
REFERS: Final = {
    "maturity.ring": "ring", "data.level": "privacy", "try_here.station": "station", "type": "type", "area": "area",
    "next": "guide_question",
}  # fmt: skip
"""Columns that name one record of a kind: a list to choose from."""
GUIDE: Final = (
    "Ett blad för varje slag av post, en rad för varje post. Raden överst med fältens namn är dold: låt den stå.",
    "Ändra i de vita cellerna. Låt de grå stå: där finns postens id, delens nummer och version.",
    "En ny post är en ny rad med ett eget id. En ny del (larmsteg, belägg …) är en ny rad med postens id och tomt nr.",
    "I en lista står varje text på en egen rad i cellen (Alt+Enter). Rad för rad hör språken ihop.",
    "Det du tar bort ur filen är kvar i katalogen, om du inte ber om något annat när du hämtar in filen.",
    "Utkast är med: det som står här är katalogen som den vore om den publicerades nu.",
    "Tecknet ␛ står för något som Excel inte kan visa: låt det stå.",
)

_GREY: Final = PatternFill("solid", fgColor="E7E6E6")
_HEAD: Final = PatternFill("solid", fgColor="1F4E5F")
_TOP: Final = Alignment(vertical="top", wrap_text=True)
_SMALL: Final = Font(size=8, color="808080")


def write(path: Path, records: Mapping[Key, Record], progress: Progress) -> None:
    """Write the workbook to `path`. Raises `Invalid` if a text is longer than a cell can hold."""
    book = Workbook(write_only=True)
    kinds = {kind for kind, _ in records}
    for page in pages(records, progress, LONGEST):
        _write(book.create_sheet(page.title), page, kinds)
    guide = book.create_sheet(headings.GUIDE)
    guide.column_dimensions["A"].width = 110
    for words in GUIDE:
        guide.append([words])
    progress("sparar filen", 0, 0)
    book.save(path)


def _write(sheet: Any, page: Page, kinds: set[str]) -> None:
    last = get_column_letter(len(page.headings))
    sheet.freeze_panes = f"{get_column_letter(page.table.levels + 2)}{FIRST_ROW}"
    for number, each in enumerate(page.headings, 1):
        _shape(sheet.column_dimensions[get_column_letter(number)], each)
    sheet.row_dimensions[1].hidden = True
    sheet.row_dimensions[2].height = 32
    sheet.auto_filter.ref = f"A2:{last}2"
    _choices(sheet, page, kinds)
    sheet.append([_cell(sheet, each.path, _SMALL) for each in page.headings])
    head = Font(bold=True, color="FFFFFF")
    sheet.append([_cell(sheet, each.words, head, _HEAD) for each in page.headings])
    styled = _Styled(sheet, page)
    for row in page.rows:
        sheet.append(styled.cells(row))


def _shape(column: Any, each: Heading) -> None:
    """Widths and formats hold for empty cells too, so that what is typed there stays text."""
    number = each.field is not None and isinstance(each.field.codec, Number)
    long = each.field is not None and (each.field.how != "one" or isinstance(each.field.codec, Lines))
    column.width = 44 if long else 14 if number or (each.field and isinstance(each.field.codec, Choice)) else 24
    column.alignment = _TOP
    column.number_format = "General" if number else "@"
    if each.field is None:
        column.width = 8 if each.path in (":1", ":2") else 28
        column.fill = _GREY
        column.hidden = each.path == ":version"


def _cell(sheet: Any, words: str, font: Font, fill: PatternFill | None = None) -> Any:
    cell = WriteOnlyCell(sheet)
    cell.value, cell.data_type, cell.font, cell.alignment = words, "s", font, _TOP
    if fill is not None:
        cell.fill = fill
    return cell


class _Styled:
    """Gives the cells of a sheet's rows; one object for each look is used again and again."""

    def __init__(self, sheet: Any, page: Page) -> None:
        self._looks: list[tuple[bool, Any, Any]] = []
        text, grey = _cell(sheet, "", Font()), _cell(sheet, "", Font(), _GREY)
        number, grey_number = WriteOnlyCell(sheet), WriteOnlyCell(sheet)
        text.number_format = grey.number_format = "@"
        number.alignment, grey_number.alignment, grey_number.fill = _TOP, _TOP, _GREY
        for each in page.headings:
            counts = each.path in (":1", ":2") or (each.field is not None and isinstance(each.field.codec, Number))
            self._looks.append((counts, text if each.field else grey, number if each.field else grey_number))

    def cells(self, row: Sequence[str]) -> Iterator[Any]:
        """Give the cells of one row, one after the other; blank ones are None."""
        for words, (counts, text, number) in zip(row, self._looks, strict=True):
            if not words:
                yield None
            elif counts and len(words) <= SAFE_DIGITS:
                number.value = int(words)
                yield number
            else:
                text._value = words  # noqa: SLF001 - `value` would make a formula of what begins with =
                yield text


def _choices(sheet: Any, page: Page, kinds: set[str]) -> None:
    for number, each in enumerate(page.headings, 1):
        formula = _choice(page, each, kinds)
        if not formula:
            continue
        letter = get_column_letter(number)
        rule = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=True)
        rule.errorTitle, rule.error = "Det går inte att välja", "Välj något i listan, eller lämna cellen tom."
        rule.add(f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}")
        sheet.data_validations.append(rule)


def _choice(page: Page, each: Heading, kinds: set[str]) -> str:
    if each.field is None or isinstance(each.field.codec, Column):
        return ""
    if isinstance(each.field.codec, Choice):
        return f'"{",".join(each.field.codec.shown.values())}"'
    if each.path == "figure":
        return f'"{",".join(sorted(FIGURES))}"'
    kind = REFERS.get(each.path)
    if kind is not None and kind in kinds and (kind != "area" or page.table.key == "guide_question/answers"):
        return f"'{headings.title(kind)}'!$A${FIRST_ROW}:$A${LAST_ROW}"
    return ""
