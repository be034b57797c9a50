"""What a list shows of a type."""

import msgspec

from catalog.entities import Shown


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
