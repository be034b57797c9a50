"""QR codes that lead to the form of this kiosk, when there is one."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from catalog.errors import Invalid


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
    """Makes the code for a wish, which must be one of `InterestViewModel`'s kinds."""

    def __call__(self, origin: str, numbers: tuple[int, ...], language: str, kind: str) -> Code | None:
        """Return the code, or None when there can be none for that address or those numbers."""


def code_maker(key_file: Path, clock: Callable[[], float]) -> CodeMaker:
    """Return what makes codes signed with this kiosk's key; `clock` gives the seconds since 1970.

    What it needs is imported with the first code, not with the screen.
    """

    def make_code(origin: str, numbers: tuple[int, ...], language: str, kind: str) -> Code | None:
        from kiosk.interest.qr import modules
        from kiosk.interest.ticket import KINDS, address_for, new_ticket, read_key, seal

        wish = next(known for known in KINDS if known == kind)
        try:
            ticket = seal(new_ticket(numbers, language, wish, clock()), read_key(key_file))
            address = address_for(origin, ticket)
            return Code(address, origin.partition("://")[2], modules(address))
        except Invalid as problem:
            sys.stderr.write(f"no code: {problem}\n")
            return None

    return make_code
