"""How the kiosk's own programs are called, from the sources and from a frozen bundle."""

import sys
from pathlib import Path


def kiosk_command(*words: str) -> list[str]:
    """Return the command line of a process of the kiosk."""
    return [sys.executable, *words] if _is_frozen() else [sys.executable, "-m", "kiosk", *words]


def staff_command(*words: str) -> list[str]:
    """Return the command line of a process of the staff program."""
    return (
        [_beside("visningsrum-personal"), *words] if _is_frozen() else [sys.executable, "-m", "kiosk", "staff", *words]
    )


def catalog_command(*words: str) -> list[str]:
    """Return the command line of the `catalog` program."""
    return [_beside("catalog"), *words] if _is_frozen() else [sys.executable, "-m", "catalog", *words]


def _beside(name: str) -> str:
    """Return another program of the bundle."""
    running = Path(sys.executable)
    return str(running.with_name(name).with_suffix(running.suffix))


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
