"""What a server is told: one TOML file -> frozen, typed settings. Unknown or wrong keys are refused with a sentence."""

import tomllib
from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from catalog.errors import CatalogError

Name = Annotated[str, Meta(min_length=1, max_length=80)]
Segment = Annotated[str, Meta(pattern=r"^[A-Za-z0-9-]{1,12}$")]
Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
LANGUAGES: Final = ("sv", "fi", "en", "da", "ar")


class WrongServerSettingsError(CatalogError):
    """The server's settings cannot be used; `sentence` says why."""


class Server(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`[server]`: `database` is a PostgreSQL address, `proxies` those whose word on a visitor's address is taken."""

    database: Annotated[str, Meta(pattern=r"^postgresql(\+psycopg)?://")]
    data_folder: str
    proxies: tuple[str, ...] = ("127.0.0.1",)


class Room(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`[[rooms]]`: one showroom. `path` stands in its addresses, `catalogue` is a folder or an https address.

    `inbox_token_sha256` is the SHA-256, in hex, of the token with which staff fetch registrations.
    """

    path: Segment
    name: Name
    catalogue: str
    key: Annotated[str, Meta(pattern=r"^ed25519:")]
    ticket_key: str
    inbox_token_sha256: Digest
    languages: tuple[str, ...] = LANGUAGES
    poll_seconds: Annotated[float, Meta(ge=1, le=86_400)] = 60.0


class HostedSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything a server is told. `folder` is where its file lies: relative paths start there."""

    server: Server
    rooms: Annotated[tuple[Room, ...], Meta(min_length=1)]
    folder: Path = Path()

    def file(self, name: str) -> Path:
        """Return a path of the settings from where the server runs."""
        return self.folder / Path(name).expanduser()


def load(path: Path) -> HostedSettings:
    """Return the settings in `path`. Raises `WrongServerSettingsError`."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        settings = msgspec.convert(values, HostedSettings)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise WrongServerSettingsError(f"Inställningarna i {path} går inte att läsa: {problem}") from problem
    except msgspec.ValidationError as problem:
        raise WrongServerSettingsError(f"Inställningarna i {path} är fel: {problem}") from problem
    paths = [room.path for room in settings.rooms]
    if len(set(paths)) < len(paths):
        raise WrongServerSettingsError("Två rum har samma path: varje rum behöver sin egen.")
    return msgspec.structs.replace(settings, folder=path.resolve().parent)
