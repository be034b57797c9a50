"""How the kiosk's own programs are called, from the sources and from a frozen bundle."""

import sys
from pathlib import Path


def kiosk_command(*words: str) -> list[str]:
    """Return the command line of a process of the kiosk."""
    return [sys.executable, *words] if _is_frozen() else [sys.executable, "-m", "kiosk", *words]


def staff_command(*words: str) -> list[str]:
    """Return the command line of a process of the staff program."""
    return [sys.executable, *words] if _is_frozen() else [sys.executable, "-m", "kiosk", "staff", *words]


def catalog_command(*words: str) -> list[str]:
    """Return the command line of the `catalog` program."""
    if not _is_frozen():
        return [sys.executable, "-m", "catalog", *words]
    beside = Path(sys.executable)
    return [str(beside.with_name("catalog").with_suffix(beside.suffix)), *words]


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
