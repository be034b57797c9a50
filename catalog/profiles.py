"""What types have in common: whole groups of them are counted and left out at once, however many there are.

Two types have one profile when the same filters let them through and they come at the same place of the same lists.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import merge
from typing import Final, NamedTuple

import apsw
import msgspec

from catalog.entities import ProductType

TABLES: Final = """
CREATE TABLE profile(key BLOB PRIMARY KEY, body BLOB NOT NULL, types INTEGER NOT NULL) WITHOUT ROWID;
"""
NAMES: Final = ("profile",)
KEY_BYTES: Final = 8
_ONE_MORE: Final = "INSERT INTO profile VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET types = types + 1"
_IN_ORDER: Final = "SELECT number, id FROM card WHERE profile = ? ORDER BY number, id"


class Profile(msgspec.Struct, frozen=True, array_like=True):
    """All that lists choose by. `needs` are in the type's order; `first` and `last` are days as ISO dates."""

    needs: tuple[str, ...]
    routes: tuple[str, ...]
    privacy: int
    can_try: bool
    staff: bool
    first: str
    last: str
    ring: str = ""

    def body(self) -> bytes:
        """Return all of it, in one spelling."""
        return msgspec.json.encode(self)

    def key(self) -> bytes:
        """Return what tells it from others."""
        from hashlib import blake2b  # for whoever writes: a screen that reads starts without OpenSSL

        return blake2b(self.body(), digest_size=KEY_BYTES).digest()


class Filters(NamedTuple):
    """What a visitor wants to see: any of these routes, any of these privacy levels, only what can be tried here."""

    routes: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()
    can_try: bool = False

    def let(self, profile: Profile) -> bool:
        """Say whether types with this profile are wanted."""
        return (
            (not self.routes or not set(self.routes).isdisjoint(profile.routes))
            and (not self.levels or profile.privacy in self.levels)
            and (profile.can_try or not self.can_try)
        )


EVERYTHING: Final = Filters()


class Options(NamedTuple):
    """How many types each choice would show, given what is chosen among the other questions."""

    routes: dict[str, int]
    levels: dict[int, int]
    can_try: int


class Group(NamedTuple):
    """A profile, the key its cards have, and how many types have it."""

    key: bytes
    profile: Profile
    types: int


def profile_of(kept: ProductType, first: str, last: str) -> Profile:
    """Return the profile of a type that is shown from `first` to `last`."""
    here = kept.try_here
    return Profile(
        needs=needs_met(kept),
        routes=tuple(sorted(set(kept.access))),
        privacy=kept.data.level,
        can_try=here is not None and here.available,
        staff=kept.staff_facing,
        first=first,
        last=last,
        ring=kept.maturity.ring,
    )


def needs_met(kept: ProductType) -> tuple[str, ...]:
    """Return the needs under which a type is listed, each once: of what is meant for staff only the foremost.

    So residents do not read about schedules for staff where they look for help of their own.
    """
    return tuple(dict.fromkeys(kept.needs))[: 1 if kept.staff_facing else None]


def count_one_more(connection: apsw.Connection, profile: Profile) -> None:
    """A type has this profile from now on."""
    connection.execute(_ONE_MORE, (profile.key(), profile.body()))


def count_one_less(connection: apsw.Connection, key: bytes) -> None:
    """A type has it no longer; a profile that nothing has is forgotten."""
    connection.execute("UPDATE profile SET types = types - 1 WHERE key = ?", (key,))
    connection.execute("DELETE FROM profile WHERE key = ? AND types = 0", (key,))


def are_counted(connection: apsw.Connection) -> bool:
    """Whether every profile says how many cards have it."""
    counted = connection.execute("SELECT profile, count(*) FROM card GROUP BY profile ORDER BY profile").fetchall()
    return counted == connection.execute("SELECT key, types FROM profile ORDER BY key").fetchall()


def read_groups(connection: apsw.Connection) -> list[Group]:
    """Return all profiles."""
    rows = connection.execute("SELECT key, body, types FROM profile ORDER BY key")
    return [Group(key, msgspec.json.decode(body, type=Profile), types) for key, body, types in rows]


def main_area(profile: Profile, area_of_need: Mapping[str, str]) -> str:
    """Return the area of the first need that has one; empty if none has."""
    return next((area_of_need[need] for need in profile.needs if need in area_of_need), "")


def meeting_at(groups: list[Group], area_of_need: Mapping[str, str], area: str, ring: str) -> list[Group]:
    """Return those of one area and ring."""
    return [group for group in groups if (main_area(group.profile, area_of_need), group.profile.ring) == (area, ring)]


def shown_on(groups: list[Group], today: str, *, staff: bool) -> list[Group]:
    """Return those shown on the ISO date `today`, what is meant for staff included if `staff`."""
    return [
        group
        for group in groups
        if group.profile.first <= today <= group.profile.last and (staff or not group.profile.staff)
    ]


def meeting(groups: list[Group], needs: Sequence[str]) -> list[Group]:
    """Return those that meet one of `needs`."""
    return [group for group in groups if not set(needs).isdisjoint(group.profile.needs)]


def ids_of(connection: apsw.Connection, groups: list[Group], needs: Sequence[str]) -> Iterator[str]:
    """Give the types of `groups`, those for which one of `needs` matters most first, then by number.

    As lazily as they are asked for: SQLite gives each group in order, and the groups are merged.
    """

    def first_met(profile: Profile) -> int:
        return min((place for place, need in enumerate(profile.needs) if need in needs), default=0)

    return ids_by(connection, groups, first_met)


def ids_by(connection: apsw.Connection, groups: list[Group], rank: Callable[[Profile], int]) -> Iterator[str]:
    """Give the types of `groups`, those of the lowest rank first, then by number; as lazily as they are asked for."""
    at: dict[int, list[bytes]] = {}
    for key, profile, _ in groups:
        at.setdefault(rank(profile), []).append(key)
    for _, keys in sorted(at.items()):
        for _, type_id in merge(*(connection.execute(_IN_ORDER, (key,)) for key in keys)):
            yield type_id


def options_among(groups: list[Group], filters: Filters) -> Options:
    """Return what each choice would show of `groups`: a choice does not narrow its own question."""
    routes: dict[str, int] = {}
    levels: dict[int, int] = {}
    can_try = 0
    for _, profile, types in groups:
        if filters._replace(routes=()).let(profile):
            for route in profile.routes:
                routes[route] = routes.get(route, 0) + types
        if filters._replace(levels=()).let(profile):
            levels[profile.privacy] = levels.get(profile.privacy, 0) + types
        if profile.can_try and filters._replace(can_try=False).let(profile):
            can_try += types
    return Options(routes, levels, can_try)
