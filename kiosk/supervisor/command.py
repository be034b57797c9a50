"""`python -m kiosk`: opens the screen at once, then sees to everything else."""

import subprocess
import sys
from collections.abc import Sequence

from kiosk.supervisor.options import HELP, Options, WrongOptionError, parse
from kiosk.supervisor.programs import kiosk_command

EXIT_WRONG = 2


def main(words: Sequence[str], started: float) -> int:
    """Run the kiosk until it is closed; return the exit code. `started` is when it was asked for (`time.monotonic`).

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
    return _run(options, started) if options.config else _run_found(options, started)


def _run_found(options: Options, started: float) -> int:
    """Run with the configuration of the demo or of this computer."""
    from kiosk.supervisor import demo

    config = demo.make(options.demo_folder) if options.demo else demo.usual_configuration()
    return _run(options._replace(config=config), started)


def _run(options: Options, started: float) -> int:
    """Start the screen, then read its configuration, and watch over it."""
    command = kiosk_command("screen", *options.words_for_screen(started))
    screen = subprocess.Popen(command, stdin=subprocess.PIPE, bufsize=0)
    from kiosk.supervisor.family import gather

    try:
        family = gather(command, options)
    except BaseException:
        screen.communicate()  # the gate closes: it goes without having shown anything
        raise
    with family:
        return family.live(screen)
