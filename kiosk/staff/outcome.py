"""How something went that was done beside the window."""

from collections.abc import Callable
from typing import NamedTuple

from catalog.errors import CatalogError
from kiosk.staff.tongue import say


class Outcome(NamedTuple):
    """How something went that was done beside: what it gave, or the sentence that says why not."""

    value: object
    sentence: str = ""


def told(do: Callable[[], object]) -> Outcome:
    """Return what `do` gives, or the sentence of what refused it."""
    try:
        return Outcome(do())
    except CatalogError as problem:
        return Outcome(None, problem.sentence)
    except OSError as problem:
        return Outcome(
            None,
            say("Den delade platsen svarar inte som den ska: {why}.", why=problem.strerror or type(problem).__name__),
        )
