"""Every kind of record as tables, derived from the records' own types: one for the kind, one for each list of parts.

The fields of a record are columns by their dotted paths (`name.sv`, `price.show`); a list of texts is a column for each
language. Nothing here knows of a file: `Table.rows` takes records apart into cells, `build` puts them together again.
"""

import types
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias, Union, get_args, get_origin

import msgspec

from catalog.entities import KINDS, AlarmWorkflow, Part, Record, Text
from catalog.exchange.cells import NOTHING, YES_NO, Codec, Column, Lines, Number, Words, choice
from catalog.exchange.headings import SHOWN

Position: TypeAlias = tuple[int, ...]
"""Which part of a record, counted from 1: () is the record itself, (2, 1) the first step of its second trial."""
Cells: TypeAlias = dict[str, str]
Rows: TypeAlias = dict[str, dict[Position, Cells]]
"""The cells of one record by table and position."""

NEEDED: Final = object()

DATES: Final = frozenset({"as_of", "date", "valid_from", "valid_to", "updated", "at", "starts"})


class AlarmStep(Part, frozen=True, kw_only=True):
    """What is said at a step and what is drawn there, side by side; `figure` None: nothing after it is drawn either."""

    says: Text = {}  # noqa: RUF012 - msgspec gives every step its own copy
    figure: str | None = None


class AlarmTable(Part, frozen=True, kw_only=True):
    """An `AlarmWorkflow` with each figure at its step; `figures` are those beyond the last step."""

    alarms: bool = False
    steps: tuple[AlarmStep, ...] = ()
    verify_locally: bool = True
    figures: tuple[str, ...] = ()


class Field(NamedTuple):
    """One field of a table. `how`: `one` value, one for each key (`keyed`), texts by language (`listed`), a `struct`.

    `blank`: what a blank cell stands for; `NEEDED` if it must not be blank.
    """

    path: str
    how: Literal["one", "keyed", "listed", "struct"]
    codec: Codec
    blank: Any = None
    fields: "tuple[Field, ...]" = ()
    optional: bool = False


class Missing(Exception):
    """A cell that must not be blank is."""

    def __init__(self, table: str, position: Position, path: str) -> None:
        """Keep where."""
        super().__init__(path)
        self.table = table
        self.position = position
        self.path = path


class Table:
    """The table of a kind, or of the parts at `steps` (names of fields) of the rows of another table."""

    def __init__(self, key: str, made: type[Part], parent: "Table | None" = None, steps: tuple[str, ...] = ()) -> None:
        self.key = key
        self.kind = key.split("/", 1)[0]
        self.parent = parent
        self.steps = steps
        self.levels: int = parent.levels + 1 if parent else 0
        self.children: list[Table] = []
        self.fields = tuple(self._fields(made, ""))

    def __iter__(self) -> "Iterator[Table]":
        """Give this table and those of its parts."""
        yield self
        for child in self.children:
            yield from child

    def parts(self, record: Record) -> Iterator[tuple[Position, Any]]:
        """Give what the rows of one record are made of."""
        if self.parent is None:
            yield (), record
            return
        for position, whole in self.parent.parts(record):
            found: Any = whole
            for step in self.steps:
                found = _seen(getattr(found, step))
            for n, part in enumerate(found, 1):
                yield (*position, n), part

    def rows(self, record: Record) -> dict[Position, Cells]:
        """Return the cells of one record in this table; those that are blank are left out."""
        found: dict[Position, Cells] = {}
        for position, part in self.parts(record):
            cells = found[position] = {}
            _take_apart(self.fields, part, cells)
        return found

    def field(self, path: str) -> tuple[Field, str] | None:
        """Return the field that a column is of, and its key (a language) if it has one."""
        return _found(self.fields, path)

    def _fields(self, made: type[Part], prefix: str) -> Iterator[Field]:
        for each in msgspec.structs.fields(made):
            if each.name == "id" and prefix == "" and self.parent is None:
                continue
            path = prefix + each.name
            hint, optional = _without_none(each.type)
            if get_origin(hint) is tuple and isinstance(hint.__args__[0], type) and issubclass(hint.__args__[0], Part):
                steps = tuple(path.split("."))
                self.children.append(Table(f"{self.key}/{path}", hint.__args__[0], self, steps))
            elif isinstance(hint, type) and issubclass(hint, Part):
                inside = tuple(self._fields(AlarmTable if hint is AlarmWorkflow else hint, f"{path}."))
                yield Field(path, "struct", Words(), fields=inside, optional=optional)
            else:
                yield _field(path, hint, optional=optional, needed=each.required)


def _seen(value: Any) -> Any:
    return alarm_table(value) if isinstance(value, AlarmWorkflow) else value


def alarm_table(alarm: AlarmWorkflow) -> AlarmTable:
    """Put each figure at its step."""
    count, figures = len(alarm.steps), alarm.figures
    drawn = [place for place, figure in enumerate(figures) if figure]
    last = drawn[-1] if drawn else -1
    at = [(figures[n] or (None if n < last else "")) if n < len(figures) else None for n in range(count)]
    steps = tuple(AlarmStep(says=says, figure=figure) for says, figure in zip(alarm.steps, at, strict=True))
    return AlarmTable(alarms=alarm.alarms, steps=steps, verify_locally=alarm.verify_locally, figures=figures[count:])


def _alarm(table: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of the `AlarmWorkflow` whose table this is."""
    at = [step.get("figure") for step in table["steps"]]
    while at and at[-1] is None and not table["figures"]:
        at.pop()
    figures = [figure or "" for figure in at] + table["figures"]
    return table | {"steps": [step["says"] for step in table["steps"]], "figures": figures}


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) not in (Union, types.UnionType):
        return hint, False
    (only,) = [each for each in get_args(hint) if each is not type(None)]
    return only, True


def _field(path: str, hint: Any, *, optional: bool, needed: bool) -> Field:  # noqa: PLR0911
    if get_origin(hint) is Literal:
        shown: dict[object, str] = {each: SHOWN.get(each, each) for each in get_args(hint)}
        return Field(path, "one", choice(shown), NEEDED if needed else None)
    if hint is bool:
        return Field(path, "one", YES_NO, NEEDED if needed else None)
    if hint is int:
        return Field(path, "one", Number(), NEEDED if needed else None)
    if hint is str:
        dated = path.rpartition(".")[2] in DATES
        return Field(path, "one", Words(explicit=optional, dated=dated), "" if needed else None)
    if hint == tuple[str, ...]:
        return Field(path, "one", Lines(), [])
    if hint == tuple[Text, ...]:
        return Field(path, "listed", Column())
    inside: dict[Any, Codec] = {
        Text: Words(explicit=True),
        dict[str, tuple[str, ...]]: Lines(explicit=True),
        dict[str, int]: Number(),
    }
    codecs = [codec for kind, codec in inside.items() if kind == hint]
    if not codecs:
        raise TypeError(f"no column can hold {path}: {hint}")
    return Field(path, "keyed", codecs[0])


def _take_apart(fields: tuple[Field, ...], whole: Any, cells: Cells) -> None:
    for field in fields:
        value = getattr(whole, field.path.rpartition(".")[2])
        if field.how == "struct":
            if value is not None:
                _take_apart(field.fields, _seen(value), cells)
        elif field.how == "keyed":
            for key, each in value.items():
                cells[f"{field.path}.{key}"] = field.codec.cell(each)
        elif field.how == "listed":
            for language in sorted({key for text in value for key in text}):
                cells[f"{field.path}.{language}"] = field.codec.cell([text.get(language) for text in value])
            if value and not value[-1]:
                _mark_nothing(field.path, value, cells)
        elif cell := field.codec.cell(value):
            cells[field.path] = cell


def _mark_nothing(path: str, texts: tuple[Text, ...], cells: Cells) -> None:
    """Let the Swedish column show that the last text of a list is in no language at all."""
    swedish = cells.get(f"{path}.sv", "")
    lines = swedish.split("\n") if swedish else []
    cells[f"{path}.sv"] = "\n".join([*lines, *[""] * (len(texts) - 1 - len(lines)), NOTHING])


def _found(fields: tuple[Field, ...], path: str) -> tuple[Field, str] | None:
    for field in fields:
        if field.how == "one" and field.path == path:
            return field, ""
        if field.how == "struct" and path.startswith(f"{field.path}."):
            return _found(field.fields, path)
        if field.how in ("keyed", "listed") and path.startswith(f"{field.path}."):
            return field, path[len(field.path) + 1 :]
    return None


def build(table: Table, record_id: str, rows: Mapping[str, Mapping[Position, Cells]]) -> Record:
    """Return the record whose rows these are. Raises `Missing`."""
    whole = _built(table, table.fields, (), rows)
    return msgspec.convert(whole | {"id": record_id}, KINDS[table.kind])


def _built(
    table: Table, fields: tuple[Field, ...], position: Position, rows: Mapping[str, Mapping[Position, Cells]]
) -> dict[str, Any]:
    made = _put_together(table, fields, position, rows[table.key][position])
    for child in table.children:
        inside = sorted(each for each in rows.get(child.key, {}) if each[:-1] == position)
        place = made
        for step in child.steps[:-1]:
            place = place[step]
        place[child.steps[-1]] = [_built(child, child.fields, each, rows) for each in inside]
    if "alarm" in made and table.parent is None:
        made["alarm"] = _alarm(made["alarm"])
    return made


def _put_together(table: Table, fields: tuple[Field, ...], position: Position, cells: Cells) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for field in fields:
        name = field.path.rpartition(".")[2]
        if field.how == "one":
            if cell := cells.get(field.path):
                made[name] = field.codec.value(cell)
            elif field.blank is NEEDED:
                raise Missing(table.key, position, field.path)
            elif field.blank is not None:
                made[name] = field.blank
            continue
        start = f"{field.path}."
        inside = {path: cell for path, cell in cells.items() if cell and path.startswith(start)}
        if field.how == "keyed":
            made[name] = {path[len(start) :]: field.codec.value(cell) for path, cell in inside.items()}
        elif field.how == "listed":
            made[name] = _texts({path[len(start) :]: cell for path, cell in inside.items()})
        elif inside or not field.optional:
            made[name] = _put_together(table, field.fields, position, inside)
    return made


def _texts(by_language: Mapping[str, str]) -> list[dict[str, str]]:
    columns = {language: Column().value(cell) for language, cell in by_language.items()}
    lists = {language: texts for language, texts in columns.items() if isinstance(texts, list)}
    count = max(map(len, lists.values()), default=0)
    made: list[dict[str, str]] = [{} for _ in range(count)]
    for language, texts in lists.items():
        for place, text in enumerate(texts):
            if text is not None:
                made[place][language] = text
    return made


ORDER: Final = ("type", "product", *(kind for kind in KINDS if kind not in ("type", "product")))
ROOTS: Final[dict[str, Table]] = {kind: Table(kind, KINDS[kind]) for kind in ORDER}
"""The table of each kind, types first."""
TABLES: Final[dict[str, Table]] = {table.key: table for root in ROOTS.values() for table in root}
