"""One TOML file -> frozen, typed settings. Unknown or wrong keys are refused with their line and a hint."""

import json
import re
from pathlib import Path
from typing import Annotated, Any, NamedTuple, TypeVar, get_args

from catalog.errors import CatalogError

AUTO = "auto"
PATHS = (Path, Path | None)
CHANNELS = ("embedded", "telephone")

_LANGUAGE = r"[a-z]{2,3}"
_KEY = r"ed25519:[A-Za-z0-9+/=]{44}(?: ed25519:[A-Za-z0-9+/=]{44})*"
_A_KEY = "ed25519:<44 tecken>"
_ADDRESS = r"https?://[A-Za-z0-9.\-\[\]:]+/[!-~]*"
_AN_ADDRESS = "https://exempel.se/catalog.sqlite"
_ORIGIN = r"https?://[A-Za-z0-9.\-\[\]:]+"
_LISTEN = r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.\-]+):[0-9]{1,5}"


class WrongConfigurationError(CatalogError):
    """The configuration file cannot be used; `sentence` says which line and what to write instead."""


class Field(NamedTuple):
    """What a key means and which values it takes. `pattern` is said in words by `shape`."""

    meaning: str
    least: float = 0
    most: float = 0
    choices: tuple[str, ...] = ()
    pattern: str = ""
    shape: str = ""


class KioskSettings(NamedTuple):
    """`[kiosk]`: this kiosk."""

    name: Annotated[str, Field("What staff call this kiosk.")] = "Kiosk"
    data_folder: Annotated[Path, Field("Where the kiosk keeps its copy of the catalogue, its state and its log.")] = (
        Path("data")
    )
    language: Annotated[str, Field("The language a visit starts in.", pattern=_LANGUAGE, shape="sv")] = "sv"
    languages: Annotated[
        tuple[str, ...], Field("The languages a visitor can choose, in this order.", pattern=_LANGUAGE, shape="sv")
    ] = ("sv", "fi", "en", "da", "ar")
    headphones: Annotated[bool, Field("Whether it has a jack: headphones that are plugged in offer to read.")] = False


class ShareSettings(NamedTuple):
    """`[share]`: where the catalogue is published."""

    folder: Annotated[Path, Field("The folder with the published catalogue: a share, a mapped drive or a USB stick.")]
    address: Annotated[
        str,
        Field("Where on the web the catalogue is read instead of in the folder.", pattern=_ADDRESS, shape=_AN_ADDRESS),
    ] = ""
    key: Annotated[
        str, Field("The publisher's public key: only what it has signed is shown.", pattern=_KEY, shape=_A_KEY)
    ] = ""
    poll_seconds: Annotated[
        float, Field("Mean time between two looks at the share, in seconds (± 50 %).", least=0.2, most=86_400)
    ] = 60.0


class ScreenSettings(NamedTuple):
    """`[screen]`: the display the visitor touches."""

    diagonal_inches: Annotated[
        float, Field("The display's diagonal in inches: sizes on the screen are physical.", least=10, most=100)
    ] = 24.0
    fullscreen: Annotated[bool, Field("Whether the kiosk covers the display.")] = True
    display: Annotated[int, Field("Which display, 1 is the first.", least=1, most=16)] = 1


class SessionSettings(NamedTuple):
    """`[session]`: times in seconds."""

    idle_seconds: Annotated[int, Field("Seconds without a touch before the warning.", least=20, most=3600)] = 90
    warning_seconds: Annotated[
        int, Field("Seconds the warning waits for an answer before the visit ends.", least=20, most=600)
    ] = 30
    code_seconds: Annotated[int, Field("Seconds an untouched code waits with the warning.", least=60, most=3600)] = 180
    media_seconds: Annotated[int, Field("Seconds film or speech keeps an untouched visit.", least=60, most=7200)] = 900
    show_seconds: Annotated[int, Field("Seconds an untouched slide waits with the warning.", least=60, most=3600)] = 600
    attract_seconds: Annotated[int, Field("Seconds each picture stays while nobody is there.", least=3, most=120)] = 8


class InterestSettings(NamedTuple):
    """`[interest]`: how a visitor leaves her interest."""

    channel: Annotated[
        str,
        Field(
            "`embedded`: a QR code to a form on this kiosk; `telephone`: the product's number and a telephone number.",
            choices=CHANNELS,
        ),
    ] = "telephone"
    origin: Annotated[
        str,
        Field(
            "The form's address as phones reach it; `auto` takes this computer's own address.",
            pattern=f"{AUTO}|{_ORIGIN}",
            shape="http://192.168.1.20:8080",
        ),
    ] = AUTO
    listen: Annotated[str, Field("Address and port the form is served on.", pattern=_LISTEN, shape="0.0.0.0:8080")] = (
        "0.0.0.0:8080"
    )
    certificate: Annotated[Path | None, Field("File with the TLS certificate chain (PEM). Without it: no TLS.")] = None
    certificate_key: Annotated[Path | None, Field("File with the certificate's private key (PEM).")] = None


class Settings(NamedTuple):
    """Everything that can be configured."""

    kiosk: KioskSettings
    share: ShareSettings
    screen: ScreenSettings
    session: SessionSettings
    interest: InterestSettings

    @property
    def run_folder(self) -> Path:
        """Where the processes keep their state files."""
        return self.kiosk.data_folder / "run"

    @property
    def media_folder(self) -> Path:
        """Where the catalogue's pictures lie, by content."""
        return self.kiosk.data_folder / "media"

    @property
    def catalogue(self) -> Path:
        """The local database that is shown."""
        return self.kiosk.data_folder / "catalog.sqlite"


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
        return "ska vara " + " eller ".join(f'"{choice}"' for choice in field.choices)
    if field.pattern and value and not re.fullmatch(field.pattern, value):
        return f'ska se ut så här: "{field.shape}"'
    return ""


def _agree(settings: Settings, text: str) -> Settings:
    """Return `settings` if its parts agree with each other."""
    kiosk, interest = settings.kiosk, settings.interest
    if kiosk.language not in kiosk.languages:
        raise _wrong(text, "kiosk", "language", f'kiosk.languages saknar "{kiosk.language}"')
    if bool(interest.certificate) != bool(interest.certificate_key):
        raise _wrong(text, "interest", "certificate", "interest.certificate och certificate_key hör ihop: ange båda")
    return settings


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
