"""The staff program and the processes that work beside its window, each by its first word."""

import sys
from collections.abc import Sequence


def main(words: Sequence[str]) -> int:
    """Run the process that the first word names, otherwise the window; return its exit code."""
    name = words[0] if words else ""
    if name == "preview":
        from kiosk.staff import preview_process

        return preview_process.main(words[1:])
    if name == "exchange":
        from kiosk.staff import exchange_process

        return exchange_process.main(words[1:])
    if name == "labels":
        from kiosk.staff import labels_process

        return labels_process.main(words[1:])
    if name == "poster":
        from kiosk.staff import posters

        return posters.main(words[1:])
    from kiosk.staff import program

    return program.main(words)


def command() -> int:
    """Run as a command of its own."""
    return main(sys.argv[1:])
