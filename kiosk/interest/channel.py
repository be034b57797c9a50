"""Where codes lead: what the configuration allows, and what staff must hear of it. Pure."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from catalog.errors import Invalid
from kiosk.interest.ticket import LONGEST_ADDRESS
from kiosk.settings import AUTO, EMBEDDED, ESERVICE, HOSTED, InterestSettings

NUMBERS: Final = "{numbers}"
TICKET_LETTERS: Final = 34


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


def complaints(interest: InterestSettings) -> Iterator[str]:
    """Give what staff should know of how codes are set up, a Swedish sentence each."""
    address = _configured_address(interest)
    if address and not is_allowed(address, interest):
        yield _not_allowed(address)
    if address and len(address.encode()) > LONGEST_ADDRESS:
        yield f"Ingen kod visas: adressen är längre än {LONGEST_ADDRESS} tecken."
    if interest.channel == HOSTED and interest.ticket_key and not interest.ticket_key.is_file():
        yield "Ingen kod visas: filen i interest.ticket_key finns inte."
    if interest.channel == EMBEDDED and interest.certificate is None:
        yield "Formuläret har inget certifikat (TLS). Därför frågar det inte efter fri text."


def _configured_address(interest: InterestSettings) -> str:
    """Return what a code for one product would hold, as far as the configuration says."""
    if interest.channel == ESERVICE:
        return eservice_address(interest.address_template, (100,))
    if interest.channel == HOSTED or (interest.channel == EMBEDDED and interest.origin != AUTO):
        return f"{interest.origin}/{'x' * TICKET_LETTERS}"
    return ""


def _not_allowed(address: str) -> str:
    return f"Ingen kod visas: {host_of(address)} finns inte i interest.allowed_hosts."


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign in '\\;,:"' else sign for sign in text)
