"""Reading the catalogue that is shown: frozen values for screens, asked from one open connection."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

import apsw
import msgspec

from catalog import profiles
from catalog.cards import SearchResult, TypeCard, card_of
from catalog.entities import (
    AccessRoute,
    BottomLine,
    GuideQuestion,
    MaturityRing,
    Need,
    NeedArea,
    Playlist,
    PrivacyLevel,
    ProductType,
    Showroom,
    Station,
)
from catalog.profiles import EVERYTHING, Filters, Group, Options
from catalog.schema import CardBody
from catalog.search import Search
from catalog.vocabulary import Version, Vocabulary, read_vocabulary, version_of
from catalog.word_index import LARGEST_NUMBER

if TYPE_CHECKING:
    from catalog.guide import Guide, Met, Taken

__all__ = ["Audience", "Catalogue", "Head", "SearchResult", "TypeCard"]
Audience: TypeAlias = Literal["visitor", "staff"]
_ALL: Final = """
SELECT id FROM card WHERE staff <= :staff AND valid_from <= :today AND valid_to >= :today ORDER BY number, id
"""
_ONE_NEED: Final = "SELECT position, number, type FROM type_need WHERE need = ? AND valid_from <= ? AND valid_to >= ?"
_CARD: Final = "SELECT number, body FROM card WHERE id = :id AND valid_from <= :today AND valid_to >= :today"
_AT_STATION: Final = """
FROM card WHERE station = :station AND station <> '' AND valid_from <= :today AND valid_to >= :today
"""
_TYPE: Final = """
SELECT body FROM record WHERE kind = 'type' AND id = (
    SELECT id FROM card WHERE id = :id AND valid_from <= :today AND valid_to >= :today)
"""
_BY_NUMBER: Final = """
SELECT body FROM record WHERE kind = 'type' AND id = (
    SELECT id FROM card WHERE number = :number AND valid_from <= :today AND valid_to >= :today ORDER BY id LIMIT 1)
"""


class Head(NamedTuple):
    """Which publication is shown: its sequence, root digest (lower-case hex) and when it was made (UTC)."""

    seq: int
    root: str
    created_utc: str


class Catalogue:
    """The catalogue as it is on `today` (a function that returns an ISO date). One connection, one thread."""

    def __init__(self, connection: apsw.Connection, media_folder: Path, today: Callable[[], str]) -> None:
        self._connection = connection
        self._media_folder = media_folder
        self._today = today
        self._kept: Vocabulary | None = None
        self._counted: tuple[Version, list[Group]] | None = None

    def head(self) -> Head | None:
        """Return which publication is shown; None before the first one."""
        row = self._connection.execute("SELECT seq, manifest FROM publication ORDER BY seq DESC LIMIT 1").fetchone()
        if row is None:
            return None
        manifest = msgspec.json.decode(row[1], type=dict[str, object])
        return Head(int(row[0]), str(manifest["root"]), str(manifest["created_utc"]))

    def showroom(self) -> Showroom | None:
        """Return the room itself, if it has been described."""
        return self._vocabulary().all(Showroom).get("showroom")

    def areas(self) -> list[NeedArea]:
        """Return the doors of the home screen in their order."""
        return list(self._vocabulary().all(NeedArea).values())

    def needs(self) -> dict[str, Need]:
        """Return the needs by id, in their order."""
        return self._vocabulary().all(Need)

    def routes(self) -> dict[str, AccessRoute]:
        """Return the ways to get a thing by id, in their order."""
        return self._vocabulary().all(AccessRoute)

    def rings(self) -> dict[str, MaturityRing]:
        """Return the rings of the radar by id, innermost first."""
        return self._vocabulary().all(MaturityRing)

    def bottom_lines(self) -> dict[str, BottomLine]:
        """Return the bottom lines by id, in their order."""
        return self._vocabulary().all(BottomLine)

    def privacy_levels(self) -> dict[str, PrivacyLevel]:
        """Return the privacy levels by id, least first."""
        return self._vocabulary().all(PrivacyLevel)

    def stations(self) -> dict[str, Station]:
        """Return the stations of the room by id, in the order of their numbers."""
        return self._vocabulary().all(Station)

    def playlists(self) -> dict[str, Playlist]:
        """Return what can be shown to a group by id, in their order."""
        return self._vocabulary().all(Playlist)

    def has_guide(self) -> bool:
        """Say whether the catalogue has questions that help to choose."""
        return bool(self._vocabulary().all(GuideQuestion))

    def stations_in_use(self) -> list[Station]:
        """Return the stations at which something is shown today, in the order of their numbers."""
        in_use = f"SELECT EXISTS (SELECT 1 {_AT_STATION})"
        return [each for each in self.stations().values() if self._connection.execute(in_use, self._at(each.id)).get]

    def at_station(self, station: str, language: str, *, limit: int = 60, offset: int = 0) -> list[TypeCard]:
        """Return the cards of a station by number, also of what is lent out just now (`can_try` is then false)."""
        page = {**self._at(station), "limit": limit, "offset": offset}
        rows = self._connection.execute(
            f"SELECT id {_AT_STATION} ORDER BY number, id LIMIT :limit OFFSET :offset", page
        )
        cards = [self.card(str(row[0]), language) for row in rows.fetchall()]
        return [card for card in cards if card]

    def count_at_station(self, station: str) -> int:
        """Return how many types `at_station` would give without a limit."""
        return int(self._connection.execute(f"SELECT count(*) {_AT_STATION}", self._at(station)).get)

    def _at(self, station: str) -> dict[str, object]:
        return {"station": station, "today": self._today()}

    def guide(self) -> "Guide":
        """Return the guide; it is empty if the catalogue has no questions."""
        from catalog.guide import Guide  # a screen that starts has no use for it yet

        return Guide(self._vocabulary().all(GuideQuestion))

    def met(self, taken: Sequence["Taken"], limit: int = 60) -> list["Met"]:
        """Return the types that meet the answers in `taken` with their reasons: what meets most first, then by number.

        See catalog/guide.py. Costs what there are profiles, not types. A type that an answer names comes whatever its
        needs are.
        """
        from catalog.guide import FEW, in_order, needs_of, weigh

        named = list(dict.fromkeys(each for given in taken for each in given.answer.types))
        with self._connection:
            groups = self._groups("", "", "staff")

            def rank(profile: profiles.Profile) -> int:
                return -weigh(taken, "", 0, profile.needs).weight

            near = profiles.ids_by(self._connection, profiles.meeting(groups, needs_of(taken)), rank)
            ids = dict.fromkeys((*named, *islice(near, max(limit, FEW + 1) + len(named))))
            rows = {each: self._card_row(each) for each in ids}
        return in_order(weigh(taken, each, row[0], row[1].needs) for each, row in rows.items() if row)[:limit]

    def cards(
        self,
        language: str,
        *,
        area: str = "",
        need: str = "",
        audience: Audience = "visitor",
        filters: Filters = EVERYTHING,
        limit: int = 60,
        offset: int = 0,
    ) -> list[TypeCard]:
        """Return the cards of an area, of a need (of both if both are given), or of all types.

        Types for which a need matters most come first, then by number. What is meant for staff is left out of the
        list of all types unless `audience` is `staff`, and comes under its foremost need only.
        """
        with self._connection:  # one moment: a switch never mixes two publications in one list
            wanted = list(islice(self._ids(area, need, audience, filters), offset, offset + limit))
            cards = [self.card(type_id, language) for type_id in wanted]
        return [card for card in cards if card]

    def count(
        self, *, area: str = "", need: str = "", audience: Audience = "visitor", filters: Filters = EVERYTHING
    ) -> int:
        """Return how many types `cards` would give without a limit."""
        return sum(types for _, profile, types in self._groups(area, need, audience) if filters.let(profile))

    def options(
        self, *, area: str = "", need: str = "", audience: Audience = "visitor", filters: Filters = EVERYTHING
    ) -> Options:
        """Return how many types each filter would show there, beside those of `filters` that answer other questions."""
        return profiles.options_among(self._groups(area, need, audience), filters)

    def maturity(self) -> dict[tuple[str, str], int]:
        """Return how many types there are in each area (that of a type's first need that has one) and ring."""
        counts: dict[tuple[str, str], int] = {}
        areas = self._vocabulary().area_of_need
        for _, profile, types in self._groups("", "", "staff"):
            cell = profiles.main_area(profile, areas), profile.ring
            counts[cell] = counts.get(cell, 0) + types
        return counts

    def ids_at(self, area: str, ring: str, limit: int) -> list[str]:
        """Return the types of one area and ring by their numbers, as `maturity` counts them."""
        areas = self._vocabulary().area_of_need
        found: list[str] = []
        with self._connection:
            here = profiles.meeting_at(self._groups("", "", "staff"), areas, area, ring)
            found += islice(profiles.ids_of(self._connection, here, ()), limit)
        return found

    def type(self, type_id: str) -> ProductType | None:
        """Return a type with everything about it, if it is shown today."""
        return self._type(_TYPE, {"id": type_id, "today": self._today()})

    def by_number(self, number: int) -> ProductType | None:
        """Return the type with this number on its label, if it is shown today."""
        if not 0 <= number <= LARGEST_NUMBER:
            return None
        return self._type(_BY_NUMBER, {"number": number, "today": self._today()})

    def card(self, type_id: str, language: str) -> TypeCard | None:
        """Return a type's card, if it is shown today."""
        row = self._card_row(type_id)
        if row is None:
            return None
        return card_of(type_id, *row, language, self._vocabulary().area_of_need)

    def _card_row(self, type_id: str) -> tuple[int, CardBody] | None:
        row = self._connection.execute(_CARD, {"id": type_id, "today": self._today()}).fetchone()
        return None if row is None else (row[0], msgspec.json.decode(row[1], type=CardBody))

    def search(self, words: str, language: str, limit: int = 40) -> SearchResult:
        """Return the types that `words` (anything at all) find, best first; what is meant for staff after the rest."""
        with self._connection:
            ids, corrected = Search(self._connection, language, self._today()).find(words, limit)
            cards = [self.card(type_id, language) for type_id in ids]
        found = sorted((card for card in cards if card), key=lambda card: card.for_staff)
        return SearchResult(found, corrected)

    def picture(self, sha256: str) -> Path | None:
        """Return where the picture with this content lies, if it has arrived."""
        path = self._media_folder / sha256[:2] / sha256
        return path if sha256.isalnum() and path.is_file() else None

    def _ids(self, area: str, need: str, audience: Audience, filters: Filters) -> Iterator[str]:
        needs = self._needs_of(area, need) if area or need else []
        if filters != EVERYTHING:
            groups = [group for group in self._groups(area, need, audience) if filters.let(group.profile)]
            return profiles.ids_of(self._connection, groups, needs)
        return self._ids_for_needs(needs) if area or need else self._all_ids(audience)

    def _all_ids(self, audience: Audience) -> Iterator[str]:
        who = {"today": self._today(), "staff": audience == "staff"}
        for (type_id,) in self._connection.execute(_ALL, who):
            yield type_id

    def _groups(self, area: str, need: str, audience: Audience) -> list[Group]:
        version = version_of(self._connection)
        if self._counted is None or self._counted[0] != version:
            self._counted = version, profiles.read_groups(self._connection)
        narrowed = bool(area or need)
        shown = profiles.shown_on(self._counted[1], self._today(), staff=narrowed or audience == "staff")
        return profiles.meeting(shown, self._needs_of(area, need)) if narrowed else shown

    def _ids_for_needs(self, needs: list[str]) -> Iterator[str]:
        """Merge the needs' types in order, each type once. SQLite merges the branches lazily, without sorting."""
        if not needs:
            return
        today = self._today()
        sql = " UNION ".join([_ONE_NEED] * len(needs)) + " ORDER BY 1, 2, 3"
        bindings = [value for need in needs for value in (need, today, today)]
        seen: set[str] = set()
        for _, _, type_id in self._connection.execute(sql, bindings):
            if type_id not in seen:
                seen.add(type_id)
                yield type_id

    def _needs_of(self, area: str, need: str) -> list[str]:
        if not area:
            return [need]
        found = next((door for door in self.areas() if door.id == area), None)
        needs = found.needs if found else ()
        return [each for each in needs if each == need or not need]

    def _type(self, sql: str, bindings: dict[str, object]) -> ProductType | None:
        row = self._connection.execute(sql, bindings).fetchone()
        return None if row is None else msgspec.json.decode(row[0], type=ProductType)

    def _vocabulary(self) -> Vocabulary:
        if self._kept is None or self._kept.version != version_of(self._connection):
            self._kept = read_vocabulary(self._connection)
        return self._kept
