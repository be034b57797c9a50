"""Cards of the catalogue as rows of a list."""

from collections.abc import Iterable

from catalog.entities import Station
from catalog.queries import Catalogue, TypeCard
from kiosk.ui.models.rows import TypeRow
from kiosk.ui.reading import Reading


def type_rows(reading: Reading, catalogue: Catalogue, cards: Iterable[TypeCard]) -> list[TypeRow]:
    """Return one row a card, in the visitor's language."""
    routes, levels, stations = catalogue.routes(), catalogue.privacy_levels(), catalogue.stations()
    tints = {area.id: area.tint or area.id for area in catalogue.areas()}
    rows = []
    for card in cards:
        route = routes.get(card.routes[0]) if card.routes else None
        level = levels.get(str(card.privacy))
        row = TypeRow(
            typeId=card.id,
            number=card.number,
            name=card.name.text,
            nameLanguage="" if card.name.language == reading.language else card.name.language,
            summary=card.summary.text,
            picture=reading.picture(card.small),
            pictureAlt=card.alt.text,
            routeId=route.id if route else "",
            routeName=reading.words(route.name) if route else "",
            routeCount=len(card.routes),
            privacyLevel=card.privacy,
            privacyName=reading.words(level.name) if level else "",
            canTry=card.can_try,
            stationText=station_text(reading, stations.get(card.station)),
            tint=tints.get(card.area, ""),
            forStaff=card.for_staff,
        )
        rows.append(row)
    return rows


def rows_of_ids(reading: Reading, type_ids: Iterable[str]) -> list[TypeRow]:
    """Return one row for each of these types that is on show, in their order."""
    catalogue = reading.catalogue
    if catalogue is None:
        return []
    cards = (catalogue.card(type_id, reading.language) for type_id in type_ids)
    return type_rows(reading, catalogue, [card for card in cards if card])


def station_text(reading: Reading, station: Station | None) -> str:
    """Return where to try it, as `3 · Köket`; empty if there is no such place."""
    return f"{station.number} · {reading.words(station.name)}" if station else ""
