"""One TOML file -> frozen, typed settings. Unknown or wrong keys are refused with their line and a hint."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar, get_args

from catalog.errors import CatalogError
from kiosk.settings import (
    EMBEDDED,
    ESERVICE,
    HOSTED,
    Field,
    InterestSettings,
    KioskSettings,
    ScreenSettings,
    SessionSettings,
    Settings,
    ShareSettings,
)

PATHS = (Path, Path | None)


class WrongConfigurationError(CatalogError):
    """The configuration file cannot be used; `sentence` says which line and what to write instead."""


TABLES: dict[str, type[Any]] = {
    "kiosk": KioskSettings,
    "share": ShareSettings,
    "screen": ScreenSettings,
    "session": SessionSettings,
    "interest": InterestSettings,
}
_T = TypeVar("_T")


def load(path: Path) -> Settings:
    """Return the settings in the file `path`. Raises `WrongConfigurationError`."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise WrongConfigurationError(f"Konfigurationsfilen {path} går inte att läsa.", str(problem)) from problem
    return parse(text, path.resolve().parent)


def parse(text: str, folder: Path) -> Settings:
    """Return the settings in `text`; relative paths start at `folder`. Raises `WrongConfigurationError`."""
    import tomllib  # not with the module: the screen is given its settings, and has no use for it

    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        line = re.search(r"at line (\d+)", str(problem))
        where = f"Rad {line[1]}" if line else "Slutet"
        raise WrongConfigurationError(f"{where} i konfigurationen går inte att läsa: {problem}.") from problem
    for name, keys in tables.items():
        if name not in TABLES or not isinstance(keys, dict):
            raise _wrong(text, "", name, f"[{name}] finns inte", _closest(name, ""))
    made = {name: _table(cls, name, tables.get(name, {}), text, folder) for name, cls in TABLES.items()}
    return _agree(Settings(**made), text)


def encode(settings: Settings) -> str:
    """Return checked settings as one line, for another process of this computer."""
    return json.dumps({name: table._asdict() for name, table in settings._asdict().items()}, default=str)


def decode(line: str) -> Settings:
    """Return the settings in a line that `encode` has made."""
    return Settings(**{name: _restored(TABLES[name], values) for name, values in json.loads(line).items()})


def _restored(cls: type[_T], values: dict[str, Any]) -> _T:
    for key, (kind, _) in _fields(cls).items():
        if values[key] is not None and (kind in PATHS or kind not in {str, int, float, bool}):
            values[key] = Path(values[key]) if kind in PATHS else tuple(values[key])
    return cls(**values)


def document() -> str:
    """Return the keys as a Markdown table, for the README."""
    lines = ["| Key | Default | Meaning |", "|---|---|---|"]
    for name, cls in TABLES.items():
        for key, (_, field) in _fields(cls).items():
            shown = _as_toml(cls._field_defaults[key]) if key in cls._field_defaults else "must be set"
            lines.append(f"| `{name}.{key}` | {shown} | {field.meaning} |")
    return "\n".join(lines) + "\n"


def _as_toml(value: object) -> str:
    if value is None:
        return "none"
    return f"`{json.dumps(str(value) if isinstance(value, Path) else value, ensure_ascii=False)}`"


def _fields(cls: type[Any]) -> dict[str, tuple[Any, Field]]:
    return {key: get_args(annotated)[:2] for key, annotated in cls.__annotations__.items()}


def _table(cls: type[_T], name: str, given: dict[str, object], text: str, folder: Path) -> _T:
    fields = _fields(cls)
    values: dict[str, object] = {}
    for key, value in given.items():
        if key not in fields:
            raise _wrong(text, name, key, f"{key} finns inte i [{name}]", _closest(key, name))
        kind, field = fields[key]
        problem = _problem(value, kind, field)
        if problem:
            raise _wrong(text, name, key, f"{name}.{key} {problem}")
        values[key] = tuple(value) if isinstance(value, list) else value
    defaults: dict[str, object] = cls._field_defaults  # type: ignore[attr-defined]
    for key, (kind, _) in fields.items():
        if key not in values and key not in defaults:
            raise WrongConfigurationError(f"{name}.{key} saknas i konfigurationen. Skriv {key} = ... under [{name}].")
        value = values.get(key, defaults.get(key))
        if kind in PATHS and value is not None:
            values[key] = folder / Path(str(value)).expanduser()
    return cls(**values)


def _problem(value: object, kind: object, field: Field) -> str:
    """Return what is wrong with `value`, or an empty string."""
    if kind is bool:
        return "" if isinstance(value, bool) else "ska vara true eller false"
    if kind in {int, float}:
        numbers = int if kind is int else (int, float)
        inside = isinstance(value, numbers) and not isinstance(value, bool) and field.least <= value <= field.most
        return "" if inside else f"ska vara ett {'hel' * (kind is int)}tal mellan {field.least} och {field.most}"
    if kind is str or kind in PATHS:
        return _problem_in_text(value, field)
    if not isinstance(value, list) or not value:
        return f'ska vara en lista, till exempel ["{field.shape}"]'
    return next((problem for problem in (_problem_in_text(one, field) for one in value) if problem), "")


def _problem_in_text(value: object, field: Field) -> str:
    if not isinstance(value, str):
        return 'ska vara text inom citattecken ("...")'
    if field.choices and value not in field.choices:
        return "ska vara " + " eller ".join(", ".join(f'"{choice}"' for choice in field.choices).rsplit(", ", 1))
    if field.pattern and value and not re.fullmatch(field.pattern, value):
        return f'ska se ut så här: "{field.shape}"'
    return ""


def _agree(settings: Settings, text: str) -> Settings:
    """Return `settings` if its parts agree with each other."""
    if settings.kiosk.language not in settings.kiosk.languages:
        raise _wrong(text, "kiosk", "language", f'kiosk.languages saknar "{settings.kiosk.language}"')
    for key, problem in _disagreements(settings.interest):
        raise _wrong(text, "interest", key, problem)
    return settings


def _disagreements(interest: InterestSettings) -> Iterator[tuple[str, str]]:
    """Give the keys of `[interest]` that do not go together, each with what is wrong."""
    if bool(interest.certificate) != bool(interest.certificate_key):
        yield "certificate", "interest.certificate och certificate_key hör ihop: ange båda"
    if interest.channel == EMBEDDED:
        return
    if interest.channel == ESERVICE and not interest.address_template:
        yield "channel", "kanalen eservice behöver interest.address_template"
    if interest.channel == HOSTED and not interest.origin.startswith("https://"):
        yield "channel", "kanalen hosted behöver interest.origin som börjar med https://"
    if interest.channel == HOSTED and not interest.ticket_key:
        yield "channel", "kanalen hosted behöver interest.ticket_key"
    if interest.channel in {ESERVICE, HOSTED} and not interest.allowed_hosts:
        yield "channel", f"kanalen {interest.channel} behöver interest.allowed_hosts"


def _wrong(text: str, table: str, key: str, problem: str, hint: str = "") -> WrongConfigurationError:
    sentence = f"Rad {_line(text, table, key)} i konfigurationen: {problem}"
    return WrongConfigurationError(f"{sentence}, menade du {hint}?" if hint else f"{sentence}.")


def _closest(word: str, table: str) -> str:
    """Return the table or key that looks most like `word`, or an empty string."""
    from difflib import get_close_matches

    if not table:
        return "".join(f"[{name}]" for name in get_close_matches(word, TABLES, 1))
    here: list[str] = get_close_matches(word, _fields(TABLES[table]), 1)
    if here:
        return here[0]
    elsewhere: dict[str, str] = {key: name for name, cls in TABLES.items() for key in cls.__annotations__}
    return "".join(f"{key} i [{elsewhere[key]}]" for key in get_close_matches(word, elsewhere, 1))


def _line(text: str, table: str, key: str) -> int:
    """Return the number of the line where `key` of `table` stands; the first line if it is written in another way."""
    heading = re.compile(r"\s*\[\s*\"?([^\]\"]*?)\"?\s*\]")
    here = ""
    for number, line in enumerate(text.splitlines(), start=1):
        found = heading.match(line)
        if found:
            here = found[1]
        if (not table and here == key) or (here == table and re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", line)):
            return number
    return 1
