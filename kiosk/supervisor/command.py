"""`python -m kiosk`: opens the screen at once, then sees to everything else."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from kiosk.supervisor.forked import fork
from kiosk.supervisor.options import HELP, Options, WrongOptionError, parse
from kiosk.supervisor.programs import kiosk_command

if TYPE_CHECKING:
    from subprocess import Popen

RunScreen: TypeAlias = Callable[[Sequence[str]], int]
EXIT_WRONG = 2


def main(words: Sequence[str], started: float, run_screen: RunScreen | None = None) -> int:
    """Run the kiosk until it is closed; return the exit code. `started` is when it was asked for (`time.monotonic`).

    With `run_screen` the first screen is forked where that can be, and else spawned like all that come after it.

    Raises `CatalogError`: the configuration is wrong, the kiosk runs already, the demo could not be made.
    What is not needed to start the screen is imported while the screen loads Qt.
    """
    try:
        options = parse(words)
    except WrongOptionError as problem:
        sys.stderr.write(f"{problem}\n\n{HELP}")
        return EXIT_WRONG
    if options.help:
        sys.stdout.write(HELP)
        return 0
    if options.config:
        return _run(options, started, run_screen)
    return _run_found(options, started, run_screen)


def _run_found(options: Options, started: float, run_screen: RunScreen | None) -> int:
    """Run with the configuration of the demo or of this computer."""
    from kiosk.supervisor import demo

    config = demo.make(options.demo_folder) if options.demo else demo.usual_configuration()
    return _run(options._replace(config=config), started, run_screen)


def _run(options: Options, started: float, run_screen: RunScreen | None) -> int:
    """Start the screen, then read its configuration, and watch over it."""
    words = options.words_for_screen(started)
    command = kiosk_command("screen", *words)
    screen = fork(lambda: run_screen(words)) if run_screen and hasattr(os, "fork") else _spawn(command)
    from kiosk.supervisor.family import gather

    try:
        family = gather(command, options)
    except BaseException:
        screen.communicate()  # the gate closes: it goes without having shown anything
        raise
    with family:
        return family.live(screen)


def _spawn(command: Sequence[str]) -> "Popen[bytes]":
    from subprocess import PIPE, Popen

    return Popen(command, stdin=PIPE, bufsize=0)
