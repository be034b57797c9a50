"""What the screen lets one hear. Nothing of it is read before it is wanted: most visits are silent."""

from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.ui.chime import Chime
    from kiosk.ui.headphones import Headphones
    from kiosk.ui.speech import Speech


def _speech() -> "Speech":
    speech: Speech = import_module("kiosk.ui.speech").Speech()
    return speech


def _chime(file: "Path") -> "Chime":
    chime: Chime = import_module("kiosk.ui.chime").Chime(file)
    return chime


def _headphones() -> "Headphones":
    headphones: Headphones = import_module("kiosk.ui.headphones").Headphones()
    return headphones


class Sounds(NamedTuple):
    """Who makes what is heard; by default this computer."""

    make_speech: "Callable[[], Speech]" = _speech
    make_chime: "Callable[[Path], Chime]" = _chime
    make_headphones: "Callable[[], Headphones]" = _headphones
    breath_ms: int = 250
    """The silence between two sentences."""


OF_THIS_COMPUTER: Final = Sounds()
