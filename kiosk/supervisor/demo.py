"""The demo: a share with the starter catalogue, made at the first start."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from catalog.errors import CatalogError
from kiosk.supervisor.programs import catalog_command

CONFIGURATION = "kiosk.toml"


class DemoError(CatalogError):
    """The demo catalogue could not be made."""


def is_ready(folder: Path) -> bool:
    """Whether the demo has been made in `folder`."""
    return (folder / CONFIGURATION).is_file() and (folder / "share" / "catalog.sqlite").is_file()


def make(folder: Path | None = None, call: Callable[[Sequence[str]], int] | None = None) -> Path:
    """Return the demo's configuration in `folder`, made with the `catalog` program if need be. Raises `DemoError`.

    Without a `folder` it is the user's own; `call` runs a command line and returns its exit code.
    """
    folder = folder or default_folder()
    if not is_ready(folder):
        sys.stderr.write(f"Demokatalogen görs i {folder} ...\n")
        code = (call or _call)(catalog_command("demo", str(folder), "--json"))
        if code != 0 or not is_ready(folder):
            raise DemoError("Demokatalogen kunde inte göras.", f"catalog demo ended with {code}")
    return folder / CONFIGURATION


def default_folder() -> Path:
    """Return the folder of this user where the demo is kept."""
    from platformdirs import user_data_path

    return user_data_path("visningsrum", appauthor=False) / "demo"


def usual_configuration() -> Path:
    """Return where this computer's own configuration is looked for."""
    from platformdirs import site_config_path

    return site_config_path("visningsrum", appauthor=False) / CONFIGURATION


def _call(words: Sequence[str]) -> int:
    return subprocess.run(words, stdout=subprocess.DEVNULL, check=False).returncode
