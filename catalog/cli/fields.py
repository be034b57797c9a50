"""One field of a record by its dotted path: `name.sv`, `suits.0.sv`, `price.show`."""

import json
from typing import Any, Final

import msgspec

from catalog.entities import KIND_OF, KINDS, Record
from catalog.errors import Invalid

_NOTHING: Final = object()


def with_field(record: Record, field: str, value: str | None) -> Record:
    """Return `record` with the field set to the text, number or list in `value`; None takes it away.

    Raises `Invalid` for a field that its kind does not have and for a value that does not fit.
    """
    kind, path, why = KIND_OF[type(record)], field.split("."), ""
    for candidate in _candidates(value):
        whole = _whole(record)
        if not _put(whole, path, candidate):
            raise Invalid(f"Fältet {field} finns inte på {kind}.")
        try:
            made = msgspec.convert(whole, KINDS[kind])
        except msgspec.ValidationError as problem:
            why = str(problem)
            continue
        if candidate is not _NOTHING and not _put(_whole(made), path, _NOTHING):  # unknown fields fall away
            raise Invalid(f"Fältet {field} finns inte på {kind}.")
        return made
    raise Invalid(f"Värdet passar inte i fältet {field}.", why)


def _candidates(value: str | None) -> list[Any]:
    """Return what the words on the command line may mean: text first, then JSON."""
    if value is None:
        return [_NOTHING]
    try:
        return [value, json.loads(value)]
    except (ValueError, RecursionError):
        return [value]


def _whole(value: Any) -> Any:
    """Return a record as dictionaries and lists, with the fields that are at their default as well."""
    if isinstance(value, msgspec.Struct):
        return {name: _whole(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, dict):
        return {key: _whole(each) for key, each in value.items()}
    return [_whole(each) for each in value] if isinstance(value, tuple) else value


def _put(place: Any, path: list[str], value: object) -> bool:
    """Set, or take away, what lies at `path`; parts that are missing on the way are made. False if there is no way."""
    step, *rest = path
    key: Any = int(step) if isinstance(place, list) and step.isdecimal() else step
    if isinstance(place, list) and (key == step or key > len(place)):
        return False
    if not isinstance(place, list | dict):
        return False
    there = key < len(place) if isinstance(place, list) else key in place
    if not there and value is _NOTHING:
        return False
    if not there and isinstance(place, list):
        place.append(None)
    if rest:
        if not there or place[key] is None:
            place[key] = {}
        return _put(place[key], rest, value)
    if value is _NOTHING:
        del place[key]
    else:
        place[key] = value
    return True
