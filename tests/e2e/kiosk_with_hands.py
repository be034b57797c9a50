"""`python -m kiosk` as it is, but the screen it starts has hands (see hands_on_screen.py)."""

import sys
from pathlib import Path

from kiosk import __main__ as entry
from kiosk.supervisor import command
from kiosk.supervisor.programs import kiosk_command

HANDS = Path(__file__).with_name("hands_on_screen.py")


def with_hands(*words: str) -> list[str]:
    """Return the command line of a process; the screen's is ours."""
    return [sys.executable, str(HANDS), *words[1:]] if words[0] == "screen" else kiosk_command(*words)


command.kiosk_command = with_hands
entry._run_screen = None  # the first screen is spawned like those after it, not forked from here

if __name__ == "__main__":
    sys.exit(entry.main())
