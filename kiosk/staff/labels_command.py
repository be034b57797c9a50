"""`catalog labels`: labels to print, as a PDF. What paints them is a process of its own, since here is no Qt."""

import argparse
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from catalog.cli.answers import add_command, answer, workspace
from catalog.errors import Invalid
from kiosk.fleet.labels import NO_CODE, Wish, address_of_kiosks, labels_for
from kiosk.supervisor.programs import staff_command

PAINTER: Final = tuple(staff_command("labels"))
SECONDS: Final = 120.0
REFUSED: Final = 3
"""What the painter ends with when it has said why; 1 is a fault of ours."""
FAILED: Final = "Etiketterna gick inte att göra."


def add_labels(commands: Any) -> None:  # noqa: ANN401 - what argparse's add_subparsers returns has no public type
    """Add the command to the parser of `catalog`."""
    parser = add_command(commands, "labels", "gör etiketter att skriva ut: nummer, namn och kod", _run)
    parser.add_argument("file", type=Path, metavar="FIL", help="filen att skriva, till exempel etiketter.pdf")
    parser.add_argument("--only", nargs="+", default=[], metavar="PRODUKT", help="bara dessa: id eller nummer")
    parser.add_argument("--station", default="", metavar="STATION", help="bara det som kan provas där: id eller nummer")
    parser.add_argument("--per-sheet", choices=("8", "2"), default="8", help="etiketter på varje ark (8)")
    parser.add_argument("--language", default="sv", metavar="KOD", help="etiketternas språk (sv)")
    words = "vart koden leder, med {numbers} där numret ska stå (annars: kioskernas e-tjänst)"
    parser.add_argument("--address", default="", metavar="ADRESS", help=words)


def _run(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        address = arguments.address or address_of_kiosks(place.share)
        wish = Wish(tuple(arguments.only), arguments.station, arguments.language, address)
        count = len(labels_for(place.records(), wish))
        paint(place.folder, arguments.file.resolve(), wish, arguments.per_sheet)
    words = f"{count} etiketter ligger i {arguments.file}." + ("" if address else f"\n{NO_CODE}")
    answer(arguments, words, file=str(arguments.file), labels=count, address=address)
    return 0


def paint(folder: Path, file: Path, wish: Wish, per_sheet: str, program: Sequence[str] = PAINTER) -> None:
    """Let the painter write `file`. Raises `Invalid` if it does not."""
    words = [str(folder), str(file), per_sheet, wish.station, wish.language, wish.address, *wish.types]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    try:
        done = subprocess.run(
            [*program, *words],
            env=surroundings,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise Invalid(FAILED, str(problem)) from problem
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        # what Qt complains of stands above our sentence
        sentence = said.splitlines()[-1] if said and done.returncode == REFUSED else FAILED
        raise Invalid(sentence, said[-500:])
