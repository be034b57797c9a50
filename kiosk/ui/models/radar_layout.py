"""Where the dots of the technology radar lie: sectors are need areas, rings are maturity, innermost first.

Lengths are in radii of the radar: its middle is (0, 0) and its edge 1 away; angles run clockwise from the top.
"""

from collections.abc import Mapping, Sequence
from math import cos, pi, sin, sqrt
from typing import Final, NamedTuple

DOT: Final = 0.031
"""The radius of a dot."""
APART: Final = 0.07
"""Between the middles of two dots: they never touch."""
MIDDLE: Final = 0.1
"""The innermost part is empty: sectors are too narrow there."""


OPENING: Final = pi / 3
"""At the top no sector lies: there the rings have their names."""


class Cell(NamedTuple):
    """A piece of a ring: between two angles and two distances from the middle."""

    start: float
    end: float
    inner: float
    outer: float


class Spot(NamedTuple):
    """A dot of one type; without a type it stands for all types of its cell."""

    sector: str
    ring: str
    type_id: str
    types: int
    x: float
    y: float


def edges(rings: int) -> list[float]:
    """Return the outer edge of each ring: the inner ones, which are narrow, are given more of the way."""
    return [
        MIDDLE + (1 - MIDDLE) * sqrt(0.5 * (ring / rings) + 0.5 * (ring / rings) ** 2) for ring in range(1, rings + 1)
    ]


def cell_of(sector: int, sectors: int, ring: int, rings: int) -> Cell:
    """Return the place of a sector in a ring; both are counted from 0."""
    outer = edges(rings)
    step = (2 * pi - OPENING) / sectors
    start = OPENING / 2 + sector * step
    return Cell(start, start + step, ([MIDDLE, *outer])[ring], outer[ring])


def slots(cell: Cell) -> list[tuple[float, float]]:
    """Return where dots can lie in a cell, so that they keep apart and inside: the middle of the cell first."""
    deep = cell.outer - cell.inner - 2 * DOT
    rows = max(1, int(deep / APART) + 1)
    first = (cell.inner + cell.outer) / 2 - (rows - 1) * APART / 2
    found: list[tuple[float, float, float]] = []
    middle = (cell.start + cell.end) / 2
    for row in range(rows):
        away = first + row * APART
        # Half of the arc that is left when dots keep their distance to both sides of the sector.
        free = away * (cell.end - cell.start) / 2 - APART / 2
        each_way = int(free / APART) if free >= 0 else -1
        for place in range(-each_way, each_way + 1):
            along = place * APART * 1.02
            if abs(along) <= free:
                angle = middle + along / away
                x, y = away * sin(angle), -away * cos(angle)
                found.append((round(abs(away - (cell.inner + cell.outer) / 2) + abs(along), 6), x, y))
    return [(x, y) for _, x, y in sorted(found, key=lambda each: each[0])]


def place(
    sectors: Sequence[str],
    rings: Sequence[str],
    ids: Mapping[tuple[str, str], Sequence[str]],
    counts: Mapping[tuple[str, str], int],
) -> list[Spot]:
    """Return the dots in the order of sectors, rings and `ids`; a cell that is too full gets one with its number.

    `ids` are the types of each cell as far as they were asked for, `counts` how many there are. What changes in one
    cell moves nothing in another; a type more at the end of its cell moves nothing at all, as long as there is room.
    """
    spots = []
    for across, sector in enumerate(sectors):
        for out, ring in enumerate(rings):
            total = counts.get((sector, ring), 0)
            free = slots(cell_of(across, len(sectors), out, len(rings)))
            here = ids.get((sector, ring), ())
            if 0 < total <= len(free) and len(here) == total:
                spots += [Spot(sector, ring, each, 1, *at) for each, at in zip(here, free, strict=False)]
            elif total:
                spots.append(Spot(sector, ring, "", total, *_heart(cell_of(across, len(sectors), out, len(rings)))))
    return spots


def _heart(cell: Cell) -> tuple[float, float]:
    angle, away = (cell.start + cell.end) / 2, (cell.inner + cell.outer) / 2
    return away * sin(angle), -away * cos(angle)
