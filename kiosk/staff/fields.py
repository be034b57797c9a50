"""The fields of a record as a form knows them: where they are, what they are called, how they are filled in."""

from functools import reduce
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeVar

import msgspec

from catalog.entities import Price, Record, TryHere

R = TypeVar("R", bound=msgspec.Struct)
Shape: TypeAlias = Literal[
    "line", "lines", "texts", "word", "note", "date", "flag", "number", "choice", "references", "scores", "pictures",
    "parts", "alarm", "films", "search", "rows",
]  # fmt: skip
"""How it is filled in. `line` and `lines` are words in several languages, `texts` a list of them; `word` and `note` are
for staff, in no particular language."""
PARTS: Final[dict[str, msgspec.Struct]] = {"try_here": TryHere(how={}), "price": Price()}
"""Parts that a record may lack, and what they are before anybody fills them in."""


class Field(NamedTuple):
    """One field. `path` is dotted, `of` the kind that references and choices lead to, `values` fixed choices."""

    path: str
    label: str
    shape: Shape
    hint: str = ""
    of: str = ""
    values: tuple[tuple[str, str], ...] = ()
    optional: bool = False
    """Whether a number may be left out."""
    fields: "tuple[Field, ...]" = ()
    blank: msgspec.Struct | None = None
    add: str = ""
    """Of `parts`: what a part consists of, an empty one, and what stands on the button that adds one."""


class Section(NamedTuple):
    """Fields that belong together. `part` is the part of the visitor's page where they are seen; empty for none."""

    name: str
    part: str
    fields: tuple[Field, ...]


def part_value(part: msgspec.Struct, path: str) -> Any:  # noqa: ANN401 - whatever the field holds
    """Return what the field at the dotted `path` of a part holds."""
    return reduce(getattr, path.split("."), part)


def with_part_value(part: R, path: str, value: object) -> R:
    """Return `part` with the field at the dotted `path` set."""
    name, _, rest = path.partition(".")
    if rest:
        value = with_part_value(getattr(part, name), rest, value)
    return msgspec.structs.replace(part, **{name: value})


def value_of(record: Record, path: str) -> Any:  # noqa: ANN401 - whatever the field holds
    """Return what the field at the dotted `path` holds."""
    name, _, rest = path.partition(".")
    value = getattr(record, name)
    if not rest:
        return value
    return reduce(getattr, rest.split("."), PARTS[name] if value is None else value)


def with_value(record: R, path: str, value: object) -> R:
    """Return `record` with the field at the dotted `path` set; a part that holds nothing any more is taken away."""
    name, _, rest = path.partition(".")
    if rest:
        part = getattr(record, name)
        empty = PARTS.get(name)
        value = with_value(empty if part is None and empty is not None else part, rest, value)
        if value == empty:
            value = None
    return msgspec.structs.replace(record, **{name: value})
