"""Rules for what surrounds the types: ids, numbers, areas and needs, the room, its stations and recipients."""

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from catalog.entities import KIND_OF, Need, NeedArea, ProductType, Recipient, Record, Showroom, Slot, Station
from catalog.validation.problem import Finding, Whole

ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
THREE_DIGITS: Final = range(100, 1000)
FOUR_DIGITS: Final = range(1000, 10_000)
MOST_LARGE_AREAS: Final = 6
SHOWING_MINUTES: Final = range(5, 8 * 60 + 1)
LONGEST_RETENTION: Final = 90
"""Days that a registration of interest may be kept at the most."""


def check_identity(key: tuple[str, str], record: Record) -> Iterator[Finding]:
    """Check that a record is what it is filed as, under an id that every system can carry."""
    if not ID.fullmatch(record.id):
        yield Finding(
            "id",
            "id-form",
            "har ett id som inte går att använda: skriv 1–64 bokstäver a–z, siffror, bindestreck eller understreck.",
        )
    if key != (KIND_OF[type(record)], record.id):
        yield Finding("id", "id-place", "ligger under ett annat id än sitt eget: lägg in posten på nytt.")


class Numbers:
    """Which numbers are on the labels of the room, and whose they are."""

    def __init__(self, whole: Whole) -> None:
        self._owners: dict[int, list[str]] = {}
        for kept in whole.all(ProductType):
            self._owners.setdefault(kept.number, []).append(kept.id)
        self._places: dict[int, list[str]] = {}
        for station in whole.all(Station):
            self._places.setdefault(station.number, []).append(station.id)
        self._full = all(number in self._owners for number in THREE_DIGITS)

    def check_type(self, kept: ProductType) -> Iterator[Finding]:
        """Check that a type has a number of its own, of three digits while there are any left."""
        if kept.number in FOUR_DIGITS and not self._full:
            free = next(number for number in THREE_DIGITS if number not in self._owners)
            yield Finding(
                "number", "number-form", f"har ett fyrsiffrigt nummer: ta ett ledigt tresiffrigt, till exempel {free}."
            )
        elif kept.number not in FOUR_DIGITS and kept.number not in THREE_DIGITS:
            yield Finding("number", "number-form", f"har numret {kept.number}: välj ett mellan 100 och 999.")
        if self._owners[kept.number][0] != kept.id:
            owner = self._owners[kept.number][0]
            yield Finding("number", "number-unique", f"har samma nummer ({kept.number}) som {owner}: välj ett annat.")

    def check_station(self, station: Station) -> Iterator[Finding]:
        """Check that a station has a number of its own."""
        if station.number < 1 or self._places[station.number][0] != station.id:
            yield Finding(
                "number", "station-number", f"kan inte ha numret {station.number}: välj ett ledigt från 1 och uppåt."
            )


def check_areas(area: NeedArea, whole: Whole) -> Iterator[Finding]:
    """Check that a door leads somewhere, and that there are not too many large ones."""
    if not area.needs:
        yield Finding("needs", "area-empty", "har inga behov: välj minst ett, eller ta bort området.")
    large = [each.id for each in sorted(whole.all(NeedArea), key=lambda each: each.order) if each.prominence == "large"]
    if area.id in large[MOST_LARGE_AREAS:]:
        says = f"är ett stort område för mycket: högst {MOST_LARGE_AREAS} får plats, gör det litet."
        yield Finding("prominence", "areas-large", says)


def check_reach(whole: Whole) -> Iterator[tuple[Need, Finding]]:
    """Check that every need has a door to it and something behind it."""
    doors = {need for area in whole.all(NeedArea) for need in area.needs}
    answered = {need for kept in whole.all(ProductType) for need in kept.needs}
    for need in whole.all(Need):
        if need.id not in doors:
            yield (
                need,
                Finding(
                    "id", "need-area", "hör inte till något område: lägg till det i ett, annars kan ingen välja det."
                ),
            )
        if need.id not in answered:
            says = "har inget som svarar mot det: koppla en typ till behovet, eller ta bort det."
            yield need, Finding("id", "need-type", says, blocking=False)


def check_showroom(room: Showroom) -> Iterator[Finding]:
    """Check that there is one room, that can be called, and that forgets in time."""
    if room.id != "showroom":
        yield Finding("id", "showroom-id", "måste ha id:t ”showroom”: det finns bara ett visningsrum i en katalog.")
    if not 1 <= room.retention_days <= LONGEST_RETENTION:
        says = f"sparar anmälningar i {room.retention_days} dagar: ange 1 till {LONGEST_RETENTION}."
        yield Finding("retention_days", "retention", says)
    if not _is_time_zone(room.time_zone):
        says = f"har en tidszon som inte finns, {room.time_zone}: skriv till exempel Europe/Stockholm."
        yield Finding("time_zone", "time-zone", says)
    if not room.phone.strip():
        says = "saknar telefonnummer: den som inte har mobil behöver ett nummer att ringa."
        yield Finding("phone", "showroom-phone", says, blocking=False)


def check_slot(slot: Slot) -> Iterator[Finding]:
    """Check that a showing has a time that can be booked."""
    if not slot.starts_at():
        says = f"har tiden ”{slot.starts}”: skriv dag och klockslag så här: 2026-12-01T10:00."
        yield Finding("starts", "slot-starts", says)
    if slot.minutes not in SHOWING_MINUTES:
        says = f"tar {slot.minutes} minuter: ange {SHOWING_MINUTES.start} till {SHOWING_MINUTES.stop - 1}."
        yield Finding("minutes", "slot-minutes", says)


def _is_time_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def check_recipient(recipient: Recipient) -> Iterator[Finding]:
    """Check that registrations can be sealed to this key."""
    try:
        key = base64.b64decode(recipient.public_key, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != 32 or not any(key):
        says = "har en nyckel som inte går att använda: hämta nyckeln på nytt från den dator där den skapades."
        yield Finding("public_key", "recipient-key", says)
