"""QR codes: to the form of this kiosk, to one on a server, to an e-service, or onto the guest network."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from catalog.errors import Invalid
from kiosk.settings import AUTO, EMBEDDED, ESERVICE, HOSTED, InterestSettings


class Code(NamedTuple):
    """An address, the host to say in words below the code, and the code itself (rows of dark modules)."""

    address: str
    host: str
    modules: tuple[tuple[bool, ...], ...]


class FormState(NamedTuple):
    """Where codes lead (empty: nowhere), and counts, of nobody in particular, of the form's use.

    `late`: nobody has read what visitors sent for so long that no answer can be promised.
    """

    origin: str = ""
    opened: int = 0
    sent: int = 0
    late: bool = False


def read_form_state(state: dict[str, object] | None, configured_origin: str) -> FormState:
    """Return what `form.json` says; without an origin when nobody listens."""
    late = _is_late(state)
    if not state or state.get("listening") is not True:
        return FormState(late=late)
    origin = configured_origin or str(state.get("address", ""))
    return FormState(origin, _count(state, "opened"), _count(state, "sent"), late)


def _is_late(state: dict[str, object] | None) -> bool:
    return (state or {}).get("late") is True


def _count(state: dict[str, object], key: str) -> int:
    count = state.get(key, 0)
    return count if isinstance(count, int) else 0


def form_state_reader(
    interest: InterestSettings, read: Callable[[], dict[str, object] | None]
) -> Callable[[], FormState]:
    """Return what says where codes lead; `read` gives what the form's process says of itself, if there is one."""
    if interest.channel == EMBEDDED:
        configured = "" if interest.origin == AUTO else interest.origin
        return lambda: read_form_state(read(), configured)
    # Nobody here hears whether these are opened: they lead away.
    origin = {HOSTED: interest.origin, ESERVICE: interest.address_template}.get(interest.channel, "")
    return lambda: FormState(origin, late=_is_late(read()))


class CodeMaker(Protocol):
    """Makes the code for a wish, which must be one of `InterestViewModel`'s kinds."""

    def __call__(self, origin: str, numbers: tuple[int, ...], language: str, kind: str) -> Code | None:
        """Return the code, or None when there can be none for that address or those numbers."""

    def network(self) -> Code | None:
        """Return the code that joins the guest network; None if there is none."""


class Codes:
    """Makes codes as the configuration says. What it needs is imported with the first code, not with the screen."""

    def __init__(self, interest: InterestSettings, own_key: Path, clock: Callable[[], float]) -> None:
        """`own_key` is the file with this kiosk's signing key; `clock` gives the seconds since 1970."""
        self._interest = interest
        self._key_file = own_key
        self._clock = clock

    def __call__(self, origin: str, numbers: tuple[int, ...], language: str, kind: str) -> Code | None:
        """Return the code, or None, with a line for the log, when there can be none."""
        from kiosk.interest.channel import check_allowed, host_of
        from kiosk.interest.qr import modules

        try:
            address = self._address(origin, numbers, language, kind)
            check_allowed(address, self._interest)
            shown = host_of(address) if self._interest.channel == ESERVICE else origin.partition("://")[2]
            return Code(address, shown, modules(address))
        except (Invalid, OSError) as problem:
            sys.stderr.write(f"no code: {problem}\n")
            return None

    def network(self) -> Code | None:
        """Return the code that joins the guest network; None if there is none."""
        from kiosk.interest.channel import network_text
        from kiosk.interest.qr import LONGEST_NETWORK, modules

        name = self._interest.guest_network
        if not name:
            return None
        try:
            return Code("", name, modules(network_text(name, self._interest.guest_password), LONGEST_NETWORK))
        except Invalid as problem:
            sys.stderr.write(f"no code for the guest network: {problem}\n")
            return None

    def _address(self, origin: str, numbers: tuple[int, ...], language: str, kind: str) -> str:
        from kiosk.interest.channel import eservice_address
        from kiosk.interest.ticket import KINDS, address_for, new_ticket, read_key, read_shared_key, seal

        if self._interest.channel == ESERVICE:
            return eservice_address(origin, numbers)
        wish = next(known for known in KINDS if known == kind)
        shared = self._interest.ticket_key if self._interest.channel == HOSTED else None
        key = read_shared_key(shared) if shared else read_key(self._key_file)
        return address_for(origin, seal(new_ticket(numbers, language, wish, self._clock()), key))
