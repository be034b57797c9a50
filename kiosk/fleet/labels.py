"""What stands on a printed label: the number, the name, one line, and where its code leads - if it can lead anywhere.

A code on the kiosk's screen leads to the form for minutes only, so it cannot be printed. What can be is an address that
lasts: the municipality's e-service, which the kiosks name themselves, or a page that staff write.
"""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from catalog.entities import ProductType, Record, Station, read
from catalog.errors import CatalogError, Invalid
from kiosk.fleet.status import SUFFIX, read_status
from kiosk.interest.channel import NUMBERS
from kiosk.interest.ticket import LONGEST_ADDRESS
from kiosk.sync_log import FOLDER

NO_CODE: Final = (
    "Etiketterna får ingen kod: koderna på kioskens skärm gäller i några minuter och går inte att trycka. "
    "Skriv en adress om ni har en sida för produkterna."
)
_ADDRESS: Final = re.compile(r"https?://[!-~]+")


class Label(NamedTuple):
    """One label. `address`: where its code leads, empty for none; `host`: the same in words."""

    number: str
    name: str
    line: str
    station: str
    address: str = ""
    host: str = ""


class Wish(NamedTuple):
    """Which labels: `types` by id (empty: all), of one `station` (empty: any), in `language`, leading to `address`."""

    types: tuple[str, ...] = ()
    station: str = ""
    language: str = "sv"
    address: str = ""


def labels_for(records: Mapping[tuple[str, str], Record], wish: Wish) -> list[Label]:
    """Return the labels by number. Raises `Invalid` for what is not there, and for an address no code can hold."""
    types = sorted((each for each in records.values() if isinstance(each, ProductType)), key=lambda each: each.number)
    known = {each.id: each for each in types} | {str(each.number): each for each in types}
    unknown = [each for each in wish.types if each not in known]
    if unknown:
        raise Invalid(f"Det finns ingen produkt som heter {unknown[0]}. Se alla med: catalog show")
    stations = {each.id: each for each in records.values() if isinstance(each, Station)}
    station = wish.station and _station(stations.values(), wish.station)
    chosen = {known[each].id for each in wish.types} or {each.id for each in types}
    found = [each for each in types if each.id in chosen and (not station or _stands_at(each) == station)]
    if not found:
        raise Invalid("Det finns ingen produkt att göra en etikett till.")
    return [_label(each, stations, wish) for each in found]


def checked_address(address: str) -> str:
    """Return an address for labels as it should be; empty is none. Raises `Invalid` with what is wrong."""
    address = address.strip()
    if not address:
        return ""
    if not _ADDRESS.fullmatch(address) or not _host(address):
        raise Invalid("Adressen ska se ut så här: https://kommunen.se/prova#{numbers}")
    if NUMBERS not in address:
        raise Invalid("Skriv {numbers} i adressen, där produktens nummer ska stå.")
    if len(address.replace(NUMBERS, "1000").encode()) > LONGEST_ADDRESS:
        raise Invalid(f"Adressen är för lång för koden. Högst {LONGEST_ADDRESS} tecken.")
    return address


def address_of_kiosks(share: Path) -> str:
    """Return the address that the kiosks of the share say labels may lead to; empty if none does, or they differ."""
    found: set[str] = set()
    for path in (share / FOLDER).glob(f"*{SUFFIX}"):  # of a folder that is away, nothing
        with suppress(OSError, CatalogError):
            found.add(checked_address(read_status(path).label_address))
    return found.pop() if len(found) == 1 else ""


def _label(record: ProductType, stations: Mapping[str, Station], wish: Wish) -> Label:
    station = stations.get(_stands_at(record))
    address = checked_address(wish.address).replace(NUMBERS, str(record.number))
    return Label(
        number=str(record.number),
        name=read(record.name, wish.language).text,
        line=read(record.summary, wish.language).text,
        station=f"{station.number} {read(station.name, wish.language).text}" if station else "",
        address=address,
        host=_host(address),
    )


def _stands_at(record: ProductType) -> str:
    return record.try_here.station if record.try_here else ""


def _station(stations: Iterable[Station], wanted: str) -> str:
    for each in stations:
        if wanted in {each.id, str(each.number)}:
            return each.id
    raise Invalid(f"Det finns ingen station som heter {wanted}.")


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
