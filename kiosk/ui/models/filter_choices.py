"""The choices that narrow a list, with how many types each would show."""

from typing import TypeVar

from catalog.profiles import Filters, Options
from catalog.queries import Catalogue
from kiosk.ui.models.rows import FilterRow
from kiosk.ui.reading import Reading

T = TypeVar("T")
ROUTE, LEVEL, HERE = "route", "level", "here"


def route_rows(reading: Reading, catalogue: Catalogue, options: Options, filters: Filters) -> list[FilterRow]:
    """Return the ways to get a thing."""
    return [
        FilterRow(route.id, reading.words(route.name), options.routes.get(route.id, 0), route.id in filters.routes)
        for route in catalogue.routes().values()
    ]


def level_rows(reading: Reading, catalogue: Catalogue, options: Options, filters: Filters) -> list[FilterRow]:
    """Return how much is collected, least first."""
    return [
        FilterRow(level, reading.words(kept.name), options.levels.get(int(level), 0), int(level) in filters.levels)
        for level, kept in catalogue.privacy_levels().items()
        if level.isdigit()
    ]


def toggled(filters: Filters, question: str, value: str) -> Filters:
    """Return `filters` with one answer more, or one less if it was chosen."""
    if question == ROUTE:
        return filters._replace(routes=_toggled(filters.routes, value))
    if question == LEVEL and value.isdigit():
        return filters._replace(levels=_toggled(filters.levels, int(value)))
    return filters._replace(can_try=not filters.can_try) if question == HERE else filters


def _toggled(chosen: tuple[T, ...], value: T) -> tuple[T, ...]:
    return tuple(each for each in chosen if each != value) if value in chosen else (*chosen, value)
