"""Where codes lead: what the configuration allows, and what staff must hear of it. Pure."""

from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from catalog.errors import Invalid
from kiosk.interest.ticket import LONGEST_ADDRESS
from kiosk.settings import AUTO, EMBEDDED, ESERVICE, HOSTED, InterestSettings

NUMBERS: Final = "{numbers}"
TICKET_LETTERS: Final = 34


class NoCode(NamedTuple):
    """Why no code is shown: a stable word for machines, and a sentence for staff; both empty when codes are shown."""

    reason: str = ""
    sentence: str = ""


def host_of(address: str) -> str:
    """Return the host that an address leads to, in lower case; empty if it leads nowhere."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def is_allowed(address: str, interest: InterestSettings) -> bool:
    """Say whether a code may lead there: to a host on the list; without a list, to this kiosk itself only."""
    if interest.allowed_hosts:
        return host_of(address) in {host.lower() for host in interest.allowed_hosts}
    return interest.channel == EMBEDDED


def check_allowed(address: str, interest: InterestSettings) -> None:
    """Raise `Invalid` for an address that a code may not lead to."""
    if not is_allowed(address, interest):
        raise Invalid(_not_allowed(address), f"{host_of(address)} is not in interest.allowed_hosts")


def eservice_address(template: str, numbers: tuple[int, ...]) -> str:
    """Return the e-service's address with the product numbers, which stay in the visitor's phone: in the fragment."""
    return template.replace(NUMBERS, ",".join(str(number) for number in numbers))


def network_text(name: str, password: str) -> str:
    """Return what a phone reads as "join this network"; `password` is empty for an open one."""
    if not password:
        return f"WIFI:T:nopass;S:{_escaped(name)};;"
    return f"WIFI:T:WPA;S:{_escaped(name)};P:{_escaped(password)};;"


def no_code(interest: InterestSettings, listening_at: str = "") -> NoCode:
    """Return the first thing that keeps codes from being shown; `listening_at` is the form's origin, if it is known."""
    return next(_obstacles(interest, listening_at), NoCode())


def complaints(interest: InterestSettings) -> Iterator[str]:
    """Give what staff should know of how codes are set up, a Swedish sentence each."""
    for obstacle in _obstacles(interest, ""):
        yield obstacle.sentence
    if interest.channel == EMBEDDED and interest.certificate is None:
        yield "Formuläret har inget certifikat (TLS). Därför frågar det inte efter fri text."


def _obstacles(interest: InterestSettings, listening_at: str) -> Iterator[NoCode]:
    address = _address_of_a_code(interest, listening_at)
    if address and not is_allowed(address, interest):
        yield NoCode("HOST_NOT_ALLOWED", _not_allowed(address))
    if address and len(address.encode()) > LONGEST_ADDRESS:
        yield NoCode("ADDRESS_TOO_LONG", f"Ingen kod visas: adressen är längre än {LONGEST_ADDRESS} tecken.")
    if interest.channel == HOSTED and interest.ticket_key and not interest.ticket_key.is_file():
        yield NoCode("TICKET_KEY_MISSING", "Ingen kod visas: filen i interest.ticket_key finns inte.")


def _address_of_a_code(interest: InterestSettings, listening_at: str) -> str:
    """Return what a code for one product would hold, as far as that is known."""
    if interest.channel == ESERVICE:
        return eservice_address(interest.address_template, (100,))
    if interest.channel not in {EMBEDDED, HOSTED}:
        return ""
    origin = listening_at if interest.channel == EMBEDDED and interest.origin == AUTO else interest.origin
    return f"{origin}/{'x' * TICKET_LETTERS}" if origin else ""


def _not_allowed(address: str) -> str:
    return f"Ingen kod visas: {host_of(address)} finns inte i interest.allowed_hosts."


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign in '\\;,:"' else sign for sign in text)
