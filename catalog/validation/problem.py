"""A problem as staff read it: which record, which field, what to do."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeVar

from catalog.entities import KIND_OF, GuideQuestion, Need, Record, read

R = TypeVar("R", bound=Record)

CALLED: Final = {
    "showroom": "Visningsrummet",
    "life_area": "Livsområdet",
    "area": "Området",
    "need": "Behovet",
    "route": "Vägen",
    "ring": "Ringen",
    "bottom_line": "Bottenlinjen",
    "privacy": "Integritetsnivån",
    "station": "Stationen",
    "guide_question": "Frågan",
    "playlist": "Visningen",
    "recipient": "Mottagaren",
    "slot": "Visningstiden",
    "type": "Typen",
    "product": "Produkten",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field of one record. A blocking problem must be mended before publishing.

    `record` is `kind/id`, `field` a dotted path (`suits.0.sv`), `rule` a stable name, `sentence` plain Swedish.
    """

    record: str
    field: str
    rule: str
    sentence: str
    blocking: bool = True


class Finding(NamedTuple):
    """A problem before its record is named: `says` goes on where the name of the record ends."""

    field: str
    rule: str
    says: str
    blocking: bool = True


class Whole:
    """The whole catalogue, for rules that look past their own record. `media` None: pictures are not checked."""

    def __init__(self, records: Mapping[tuple[str, str], Record], media: Container[str] | None) -> None:
        self.records = records
        self.media = media
        self._by_class: dict[type[Record], list[Record]] = {}
        for _, record in sorted(records.items()):
            self._by_class.setdefault(type(record), []).append(record)

    def has(self, kind: str, record_id: str) -> bool:
        """Return whether there is such a record."""
        return (kind, record_id) in self.records

    def has_media(self, sha256: str) -> bool:
        """Return whether there is such a file, as far as is known."""
        return self.media is None or sha256 in self.media

    def all(self, cls: type[R]) -> list[R]:
        """Return all records of one kind by their ids."""
        return [record for record in self._by_class.get(cls, []) if isinstance(record, cls)]


def called(record: Record) -> str:
    """Return what to call `record` in a sentence: its kind and its Swedish name, or its id if it has none."""
    given = record.text if isinstance(record, Need | GuideQuestion) else getattr(record, "name", "")
    name = read(given, "sv").text if isinstance(given, dict) else str(given)
    shown = (name.strip() or record.id).encode("utf-8", "replace").decode()
    return f"{CALLED[KIND_OF[type(record)]]} ”{shown}”"
