"""A command line that explains itself in Swedish: argparse speaks English only."""

import argparse
import re
from typing import Final, NoReturn

WRONG_WORDS: Final = 2

_SAID: Final = (
    (r"the following arguments are required: (.+)", r"det saknas: \1"),
    (r"unrecognized arguments: (.+)", r"okända ord: \1"),
    (r"argument ([^:]+): invalid choice: (.+) \(choose from .+\)", r"\2 finns inte att välja för \1"),
    (r"argument ([^:]+): expected (?:one|at least one) argument", r"det ska stå något efter \1"),
    (r"argument ([^:]+): invalid int value: (.+)", r"\1 ska vara ett tal, inte \2"),
    (r"argument ([^:]+): invalid \S+ value: (.+)", r"\1 kan inte vara \2"),
    (r"argument ([^:]+): not allowed with argument (.+)", r"\1 går inte ihop med \2"),
    (r"one of the arguments (.+) is required", r"välj något av \1"),
    (r"ambiguous option: (\S+) could match (.+)", r"\1 kan betyda flera saker: \2"),
)


class SwedishParser(argparse.ArgumentParser):
    """An `ArgumentParser` whose help and whose complaints are in Swedish."""

    def __init__(self, *words: object, **named: object) -> None:
        """As `ArgumentParser`."""
        super().__init__(*words, **{**named, "add_help": False})  # type: ignore[arg-type]
        self._positionals.title = "det som ska stå"
        self._optionals.title = "val"
        self.add_argument("-h", "--help", action="help", help="visa den här hjälpen")

    def format_usage(self) -> str:
        """Return the line that shows how the command is written."""
        return _in_swedish(super().format_usage())

    def format_help(self) -> str:
        """Return the whole help."""
        return _in_swedish(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line and where it is explained; end with code 2."""
        told = next((re.sub(said, meant, message) for said, meant in _SAID if re.fullmatch(said, message)), message)
        self.exit(WRONG_WORDS, f"{self.prog}: {told}. Hjälp finns med: {self.prog} --help\n")


def _in_swedish(text: str) -> str:
    return text.replace("usage: ", "skriv: ", 1)
