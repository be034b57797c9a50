"""`python -m kiosk`: the supervisor; `screen`, `sync` and `form` are the processes it starts."""

import gc
import os
import sys
import time
from collections.abc import Sequence

from kiosk.no_dump import leave_no_dump

STARTED = time.monotonic()
EXIT_WRONG = 2
BEHIND_THE_SCREEN = 5
"""How far the form stands back (`nice`) when phones and the screen want the processor at the same time."""


def main() -> int:
    """Run the process that the first word names; return its exit code."""
    leave_no_dump()
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115, PTH123 - a frozen program has no console
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115, PTH123
    try:
        return _run(*sys.argv[1:])
    except Exception as problem:
        from catalog.errors import CatalogError

        if not isinstance(problem, CatalogError):
            raise
        sys.stderr.write(f"{problem.sentence}\n")
        return EXIT_WRONG


def _run(name: str = "", *words: str) -> int:
    if name == "screen":
        return _run_screen(words)
    if name == "sync":
        from kiosk import sync_process

        return sync_process.main(words)
    if name == "form":
        from kiosk.interest import process

        if sys.platform != "win32":
            os.nice(BEHIND_THE_SCREEN)
        return process.main(words)
    if name == "staff":
        from kiosk.staff import programs

        return programs.main(words)
    from kiosk.supervisor import command

    return command.main(sys.argv[1:], STARTED, _run_screen)


def _run_screen(words: Sequence[str]) -> int:
    gc.disable()  # nothing is garbage yet: the screen enables it when it has settled
    from kiosk.ui import bindings, optional

    bindings.load()
    with optional.without("typing_extensions"):
        import msgspec  # noqa: F401
    from kiosk import app

    return app.main(words)


if __name__ == "__main__":
    sys.exit(main())
