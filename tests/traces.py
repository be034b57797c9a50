"""Looks for what somebody wrote where it must not be: in files, and in what a process has open or mapped."""

from pathlib import Path
from urllib.parse import quote


def spellings(*words):
    """Every way in which some words may stand in a file or in memory."""
    return sorted(
        {
            form
            for word in words
            for form in (
                *(word.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le")),
                word.encode("ascii", "backslashreplace"),
                quote(word).encode(),
            )
        }
    )


def telling(files, wanted):
    """Those of some files in which anything stands that was written."""
    return [str(file) for file in files if any(word in content_of(file) for word in wanted)]


def content_of(file):
    try:
        return file.read_bytes()
    except FileNotFoundError:  # closed or replaced since it was listed
        return b""


def files_below(folder):
    """Everything that was written there."""
    return [path for path in Path(folder).rglob("*") if path.is_file()]


def touched(pid):
    """Every regular file that a process has open or mapped, also those that have no name any more."""
    process = Path(f"/proc/{pid}")
    mapped = {line.split(maxsplit=5)[5] for line in (process / "maps").read_text().splitlines() if line.count("/")}
    opened = [each for each in (process / "fd").iterdir() if each.is_file()]
    return [path for path in (Path(name) for name in sorted(mapped)) if path.is_file()] + opened
