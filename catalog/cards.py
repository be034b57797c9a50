"""What a list shows of a type."""

from collections.abc import Mapping

import msgspec

from catalog.entities import Shown, read
from catalog.schema import CardBody


class TypeCard(msgspec.Struct, frozen=True):
    """A type as a card shows it. `small` is a SHA-256 ("" = no picture), `area` the id of the first need's area."""

    id: str
    number: int
    name: Shown
    summary: Shown
    small: str
    alt: Shown
    routes: tuple[str, ...]
    privacy: int
    can_try: bool
    station: str
    area: str
    updated: str
    for_staff: bool


class SearchResult(msgspec.Struct, frozen=True):
    """Cards, best first; `corrected` holds the words that were used when spelling was forgiven, else ""."""

    cards: list[TypeCard]
    corrected: str


def card_of(type_id: str, number: int, body: CardBody, language: str, area_of_need: Mapping[str, str]) -> TypeCard:
    """Return the card in this language, in the colours of the area of its first need that has one."""
    return TypeCard(
        id=type_id,
        number=number,
        name=read(body.name, language),
        summary=read(body.summary, language),
        small=body.small,
        alt=read(body.alt, language),
        routes=body.routes,
        privacy=body.privacy,
        can_try=body.can_try,
        station=body.station,
        area=next((area_of_need[need] for need in body.needs if need in area_of_need), ""),
        updated=body.updated,
        for_staff=body.staff,
    )
