"""QR codes that lead to the form of this kiosk, when there is one."""

from collections.abc import Callable
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit


class Code(NamedTuple):
    """An address, the host to say in words below the code, and the code itself (rows of dark modules)."""

    address: str
    host: str
    modules: tuple[tuple[bool, ...], ...]


class FormState(NamedTuple):
    """What the form's process says: where it listens, and counts (of nobody in particular) of its use."""

    origin: str = ""
    opened: int = 0
    sent: int = 0


def read_form_state(state: dict[str, object] | None, configured_origin: str) -> FormState:
    """Return what `form.json` says; without an origin when nobody listens."""
    if not state or state.get("listening") is not True:
        return FormState()
    origin = configured_origin or str(state.get("address", ""))
    return FormState(origin, _count(state, "opened"), _count(state, "sent"))


def _count(state: dict[str, object], key: str) -> int:
    count = state.get(key, 0)
    return count if isinstance(count, int) else 0


class CodeMaker(Protocol):
    """Makes the code for a wish."""

    def __call__(self, origin: str, number: int, language: str, kind: str) -> Code | None:
        """Return the code, or None when the address would be too long for one that phones read easily."""


def code_for(address: str, modules: Callable[[str], tuple[tuple[bool, ...], ...]]) -> Code:
    """Return the code that leads to `address`."""
    return Code(address, urlsplit(address).netloc, modules(address))
