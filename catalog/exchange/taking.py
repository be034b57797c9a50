"""From the rows of a file to a preview: only cells that differ are kept, so that a large file takes little room."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final

from catalog.entities import Record
from catalog.exchange.assembling import Found, Place, changed
from catalog.exchange.cells import Codec, Raw, Unfit, Words, unescape
from catalog.exchange.headings import GUIDE, title
from catalog.exchange.layout import ID_MARK, Fault, Layout, Sheet, blank, find, table_of
from catalog.exchange.preview import MOST_ERRORS, CellError, Key, Preview, Progress, RecordChange, change
from catalog.exchange.tables import Cells, Position, Table

NEW: Final = 1_000_000_000
"""Parts without a number come after those with one, in the order of their rows."""
HEADINGS_WITHIN: Final = 20
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_MEDIA: Final = re.compile(r"(?:.*\.)?(?:large|small|huge|sha256|subtitles\.[^.]+)")


class _Taking:
    """Takes sheet after sheet and compares with what there is; `preview` says what came of it."""

    def __init__(self, current: Mapping[Key, Record], media: Container[str] | None, progress: Progress) -> None:
        self._current = current
        self._media = media
        self._progress = progress
        self._found: dict[Key, Found] = {}
        self._versions: dict[Key, str] = {}
        self._seen: dict[str, dict[tuple[str, Position], Place]] = {}
        self._cached: tuple[Key, str, dict[Position, Cells]] = (("", ""), "", {})
        self._errors: dict[tuple[str, str], CellError] = {}
        self._notes: list[str] = []

    def take(self, sheet: Sheet) -> None:
        """Take the rows of a sheet; one that belongs to something else is only noted."""
        layout: Layout | None = None
        fresh = False
        for number, values in sheet.rows:
            if number % 1000 == 0:
                self._progress(f"läser {sheet.title}".rstrip(), number, 0)
            found = find(sheet.title, values) if layout is None or _names_columns(values) else None
            if found is not None:
                layout, fresh = found, _names_columns(values)
                self._seen.setdefault(found.table.key, {})
                where = title(found.table.key)
                self._notes += [f"Kolumnen ”{each}” i {where} lästes inte." for each in found.unread]
            elif layout is None:
                if number > HEADINGS_WITHIN:
                    break
            elif not blank(values):
                if not (fresh and _is_heading(values, layout)):
                    self._row(Place(sheet.title, number, layout), values)
                fresh = False
        if layout is None and sheet.title != GUIDE:
            self._notes.append(f"Bladet ”{sheet.title}” hör inte till katalogen och lästes inte.")

    def preview(self, *, delete: bool) -> Preview:
        """Return what the sheets would change; with `delete` what is missing in a sheet that is there goes."""
        missing = [key for key in self._current if key[0] in self._seen and (key[1], ()) not in self._seen[key[0]]]
        gone = set(missing) if delete else set()
        changes: list[RecordChange] = [change(kind, self._current[kind, name], None) for kind, name in sorted(gone)]
        left = 0
        touched = {*self._found, *(self._current if delete else ())} - gone
        for done, key in enumerate(sorted(touched)):
            if done % 500 == 0:
                self._progress("jämför", done, len(touched))
            found = self._found.get(key) or Found()
            found.mark = self._versions.get(key, "")
            outcome = changed(key, self._current.get(key), found, self._seen, delete=delete)
            changes += [] if outcome.change is None else [outcome.change]
            left += outcome.left
            for error in outcome.errors:
                self._fail(error)
        absent = () if delete else tuple(missing)
        if left:
            self._notes.append(
                f"{left} poster har ändrats sedan filen sparades men inte i filen: de är kvar som de är."
            )
        errors = tuple(self._errors.values())
        return Preview(() if errors else tuple(changes), errors, tuple(dict.fromkeys(self._notes)), absent)

    def _fail(self, error: CellError) -> None:
        if len(self._errors) < MOST_ERRORS:
            self._errors.setdefault((error.sheet, error.cell), error)

    def _row(self, place: Place, values: Sequence[Raw | Fault | None]) -> None:
        layout, table = place.layout, place.layout.table
        cells = self._cells(place, values)
        if blank(cells.values()) or not {layout.id, *layout.parts} - {-1} <= cells.keys():
            return
        record_id = unescape(cells[layout.id])
        position = self._position(place, cells, record_id)
        if position is None:
            return
        key = (table.kind, record_id)
        known = self._seen[table.key].setdefault((record_id, position), place)
        if known is not place:
            self._fail(place.error(layout.id, f"Raden finns redan som rad {known.row}: ta bort den ena."))
            return
        if layout.version is not None:
            self._versions[key] = cells.get(layout.version, "")
        before = self._before(key, table)
        own = before.get(position, {})
        given = {path: cells[column] for column, (path, _) in layout.fields.items() if column in cells}
        differing = {path: cell for path, cell in given.items() if cell != own.get(path, "")}
        if differing or position not in before:
            found = self._found.setdefault(key, Found())
            found.keep(place, position, differing)
            found.doubts += self._doubts(place, differing)

    def _cells(self, place: Place, values: Sequence[Raw | Fault | None]) -> dict[int, str]:
        """Return the cells by column; one that cannot be taken is left out, as if the file did not have it."""
        layout = place.layout
        version = [] if layout.version is None else [layout.version]
        cells: dict[int, str] = {}
        for column in (layout.id, *layout.parts, *layout.fields, *version):
            raw = values[column] if 0 <= column < len(values) else None
            codec: Codec = layout.fields[column][1].codec if column in layout.fields else Words()
            if isinstance(raw, Fault):
                self._fail(place.error(column, raw.sentence))
                continue
            try:
                cells[column] = "" if raw is None else codec.clean(raw)
            except Unfit as problem:
                self._fail(place.error(column, str(problem)))
        return cells

    def _position(self, place: Place, cells: Mapping[int, str], record_id: str) -> Position | None:
        layout = place.layout
        if (layout.table.kind, record_id) not in self._current and not _ID.fullmatch(record_id):
            shown = f"”{record_id[:30]}” kan inte vara ett id: använd " if record_id else "Skriv postens id här: "
            self._fail(place.error(layout.id, f"{shown}bokstäverna a–z, siffror och bindestreck."))
            return None
        numbers = []
        for level, column in enumerate(layout.parts, 1):
            words = cells.get(column, "")
            if re.fullmatch(r"0*[1-9][0-9]{0,8}", words):
                numbers.append(int(words))
            elif words or level < len(layout.parts):
                self._fail(place.error(max(column, 0), "Skriv delens nummer här: 1, 2, 3 …"))
                return None
            else:
                numbers.append(NEW + place.row)
        return tuple(numbers)

    def _before(self, key: Key, table: Table) -> dict[Position, Cells]:
        if self._cached[:2] != (key, table.key):
            record = self._current.get(key)
            self._cached = (key, table.key, {} if record is None else table.rows(record))
        return self._cached[2]

    def _doubts(self, place: Place, differing: Cells) -> Iterable[CellError]:
        for column, (path, field) in place.layout.fields.items():
            cell = differing.get(path, "")
            says = field.codec.doubt(cell) if cell else ""
            if cell and _MEDIA.fullmatch(path) and self._media is not None and cell not in self._media:
                says = f"Bilden eller filmen ”{cell[:12]}” finns inte i katalogen: lägg in den där först."
            if says:
                yield place.error(column, says)


def _names_columns(values: Sequence[object]) -> bool:
    return any(isinstance(each, str) and each.endswith(ID_MARK) and table_of(each) is not None for each in values)


def _is_heading(values: Sequence[object], layout: Layout) -> bool:
    words = values[layout.id] if layout.id < len(values) else None
    return isinstance(words, str) and (not _ID.fullmatch(words.strip()) or words.strip().casefold() == "id")


def take_sheets(
    sheets: Iterable[Sheet],
    current: Mapping[Key, Record],
    media: Container[str] | None,
    progress: Progress,
    *,
    delete: bool = False,
) -> Preview:
    """Return what importing `sheets` into the records there are would change.

    `media`: the digests of the pictures and films there are; None leaves that unchecked. Raises `Invalid` if the
    sheets cannot be read at all.
    """
    taking = _Taking(current, media, progress)
    for sheet in sheets:
        taking.take(sheet)
    return taking.preview(delete=delete)
