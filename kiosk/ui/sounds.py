"""What the screen lets one hear. Nothing of it is read before it is wanted: most visits are silent."""

from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.speech import Speech


def _speech() -> "Speech":
    speech: Speech = import_module("kiosk.ui.speech").Speech()
    return speech


class Sounds(NamedTuple):
    """Who makes what is heard; by default this computer."""

    make_speech: "Callable[[], Speech]" = _speech


OF_THIS_COMPUTER: Final = Sounds()
