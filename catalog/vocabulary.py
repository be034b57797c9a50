"""The small kinds that everything else refers to (areas, needs, routes, rings ...), decoded once a publication."""

from typing import Final, NamedTuple, TypeVar

import apsw

from catalog.entities import KIND_OF, NeedArea, Record, Station, decode

R = TypeVar("R", bound=Record)

SMALL_KINDS: Final = (
    "showroom",
    "life_area",
    "area",
    "need",
    "route",
    "ring",
    "bottom_line",
    "privacy",
    "station",
    "guide_question",
    "playlist",
)


class Version(NamedTuple):
    """Differs whenever the database has changed, by others (`data_version`) or through the connection itself."""

    others: int
    own: int


class Vocabulary(NamedTuple):
    """The small kinds by id, each in its order, and the area that colours each need."""

    version: Version
    records: dict[type[Record], dict[str, Record]]
    area_of_need: dict[str, str]

    def all(self, cls: type[R]) -> dict[str, R]:
        """Return the records of one kind by id, in their order."""
        return {record_id: record for record_id, record in self.records.get(cls, {}).items() if isinstance(record, cls)}


def version_of(connection: apsw.Connection) -> Version:
    """Return the version of what `connection` reads."""
    return Version(int(connection.pragma("data_version")), connection.total_changes())


def read_vocabulary(connection: apsw.Connection) -> Vocabulary:
    """Read and decode the small kinds. A need belongs to the first area that names it."""
    version = version_of(connection)
    records: dict[type[Record], dict[str, Record]] = {}
    sql = "SELECT kind, body FROM record WHERE kind = ?"
    rows = [row for kind in SMALL_KINDS for row in connection.execute(sql, (kind,))]
    for record in sorted((decode(kind, body) for kind, body in rows), key=_order):
        records.setdefault(type(record), {})[record.id] = record
    doors = [record for record in records.get(NeedArea, {}).values() if isinstance(record, NeedArea)]
    area_of_need = {need: door.id for door in reversed(doors) for need in door.needs}
    return Vocabulary(version, records, area_of_need)


def _order(record: Record) -> tuple[str, int, str]:
    order = record.number if isinstance(record, Station) else getattr(record, "order", 0)
    return KIND_OF[type(record)], order, record.id
