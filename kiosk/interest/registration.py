"""What a visitor sent: the one thing that is sealed, carried and opened."""

from typing import Final, Literal, TypeAlias, get_args

import msgspec

from kiosk.interest.ticket import Kind

Route: TypeAlias = Literal["phone", "email"]
Day: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri"]
Deed: TypeAlias = Literal["assigned", "answered", "noted"]
Time: TypeAlias = Literal["any", "morning", "afternoon"]

ROUTES: Final[tuple[Route, ...]] = get_args(Route)
DAYS: Final[tuple[Day, ...]] = get_args(Day)
TIMES: Final[tuple[Time, ...]] = get_args(Time)


class Registration(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An interest. `received` is UTC to the minute, `2026-11-23T09:14Z`; `contact` belongs to `route`.

    `slot` is the id of the showing that is booked, `starts` when that is (local time), `minutes` how long.
    """

    id: str
    received: str
    kiosk: str
    numbers: tuple[int, ...]
    kind: Kind
    language: str
    route: Route
    contact: str
    name: str = ""
    days: tuple[Day, ...] = ()
    time: Time = "any"
    message: str = ""
    slot: str = ""
    starts: str = ""
    minutes: int = 0


class Note(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What staff did with the registration `id`: who, when (UTC to the minute), and what was said.

    `deed` is `assigned` (then `to` says whom to), `answered` or `noted`.
    """

    id: str
    received: str
    by: str
    deed: Deed
    to: str = ""
    text: str = ""


def reference(registration_id: str) -> str:
    """Return the six digits that stand for a registration on the telephone, `412 907`. Not unique, not secret."""
    digits = f"{int(registration_id, 16) % 1_000_000:06}"
    return f"{digits[:3]} {digits[3:]}"
