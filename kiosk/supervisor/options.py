"""The words on the kiosk's command line, for the supervisor and for the screen it starts."""

import getopt
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

HELP = """\
python -m kiosk [--config FILE | --demo] [--window WIDTHxHEIGHT] [--start-at home]

Opens the visitor's kiosk.

  --config FILE          the configuration (see kiosk/README.md); otherwise kiosk.toml in the system's
                         configuration folder
  --demo                 a demo catalogue, made at the first start; needs no configuration
  --demo-folder FOLDER   where the demo is kept (default: your own data folder); implies --demo
  --window WIDTHxHEIGHT  a window of that size instead of the whole display
  --start-at home        begin as if somebody had just touched the screen
  --report-start         print a JSON line when the first frame, and one when the last picture, is on the screen
  --help                 this text
"""
HOME = "home"
_NAMES = ("config=", "demo", "demo-folder=", "window=", "start-at=", "report-start", "started=", "gate", "help")


class WrongOptionError(Exception):
    """The command line cannot be understood; the words say why."""


class Options(NamedTuple):
    """What was asked for."""

    config: Path | None = None
    demo: bool = False
    demo_folder: Path | None = None
    window: tuple[int, int] | None = None
    start_at: str = ""
    report_start: bool = False
    help: bool = False
    started: float = 0.0
    """When the whole program was asked for, of `time.monotonic` (from the supervisor to the screen)."""
    gate: bool = False
    """Whether the screen waits for a line on standard input before it opens the catalogue (from the supervisor)."""

    @property
    def config_file(self) -> Path:
        """`config`, which must have been given. Raises `WrongOptionError`."""
        if self.config is None:
            raise WrongOptionError("--config is missing")
        return self.config

    def words_for_screen(self, started: float) -> list[str]:
        """Return the command line of the screen."""
        words = ["--config", str(self.config_file), "--started", str(started), "--gate"]
        if self.window:
            words += ["--window", f"{self.window[0]}x{self.window[1]}"]
        if self.start_at:
            words += ["--start-at", self.start_at]
        return [*words, "--report-start"] if self.report_start else words


def parse(words: Sequence[str]) -> Options:
    """Return the options in `words`. Raises `WrongOptionError`."""
    try:
        pairs, rest = getopt.gnu_getopt(list(words), "", list(_NAMES))
    except getopt.GetoptError as problem:
        raise WrongOptionError(str(problem)) from problem
    given = dict(pairs)
    if rest:
        raise WrongOptionError(f"what is {' '.join(rest)}?")
    if given.get("--start-at", HOME) != HOME:
        raise WrongOptionError(f"--start-at {given['--start-at']}: only {HOME} is possible")
    if "--config" in given and ("--demo" in given or "--demo-folder" in given):
        raise WrongOptionError("--config and --demo exclude each other")
    return Options(
        config=_path(given.get("--config")),
        demo="--demo" in given or "--demo-folder" in given,
        demo_folder=_path(given.get("--demo-folder")),
        window=_size(given["--window"]) if "--window" in given else None,
        start_at=given.get("--start-at", ""),
        report_start="--report-start" in given,
        help="--help" in given,
        started=float(given.get("--started", 0)),
        gate="--gate" in given,
    )


def _path(word: str | None) -> Path | None:
    return Path(word) if word else None


def _size(word: str) -> tuple[int, int]:
    width, _, height = word.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise WrongOptionError(f"--window {word}: write it as 1080x1920")
    return int(width), int(height)
