"""What becomes of a product: reviewed, copied, no longer shown; and what else refers to it."""

from collections.abc import Iterable
from typing import Final, TypeVar

from msgspec.structs import replace

from catalog.entities import ProductType, Record, Review
from catalog.errors import Invalid
from catalog.validation.references import references_of
from catalog.words import id_for

R = TypeVar("R", bound=Record)

NUMBERS: Final = range(100, 1000)
"""What stands on labels in the room."""
COPY: Final = {"sv": "kopia", "fi": "kopio", "en": "copy", "da": "kopi"}


def product(record: Record | None) -> ProductType:
    """Return `record`, if it is a product. Raises `Invalid` if it is not."""
    if not isinstance(record, ProductType):
        raise Invalid("Det går bara med produkter, till exempel type/fallarm.")
    return record


def reviewed(record: ProductType, by: str, at: str) -> ProductType:
    """Return `record`, reviewed by somebody on a day (ISO 8601)."""
    return replace(record, review=Review(status="granskad", by=by, at=at))


def unreviewed(record: R) -> R:
    """Return `record` as nobody has reviewed it."""
    return replace(record, review=Review()) if isinstance(record, ProductType) else record


def after_change(before: Record | None, after: R) -> R:
    """Return `after` as it is to be kept: a review is of exactly the content that was reviewed."""
    was, now = (getattr(each, "review", Review()) for each in (before, after))
    return unreviewed(after) if was == now and before is not None and before != after else after


def free_number(types: Iterable[ProductType]) -> int:
    """Return the lowest number that no product has. Raises `Invalid` if all are taken."""
    taken = {each.number for each in types}
    for number in NUMBERS:
        if number not in taken:
            return number
    raise Invalid("Alla nummer från 100 till 999 är upptagna.")


def duplicate(record: ProductType, types: Iterable[ProductType]) -> ProductType:
    """Return a copy with a number and an id of its own; what was tried, proven and reviewed was the other one."""
    others = list(types)
    name = {language: f"{words} ({COPY.get(language, COPY['sv'])})" for language, words in record.name.items()}
    return replace(
        unreviewed(record),
        id=id_for(name.get("sv", ""), {each.id for each in others}, "produkt"),
        number=free_number(others),
        name=name,
        evidence=(),
        trials=(),
        updated="",
    )


def retired(record: ProductType, today: str) -> ProductType:
    """Return `record`, shown for the last time `today`; what was to come later does not come."""
    begins = "" if record.valid_from > today else record.valid_from
    return replace(record, valid_from=begins, valid_to=today)


def referring(records: Iterable[Record], kind: str, record_id: str) -> list[Record]:
    """Return the other records that point at this one."""
    return [
        each for each in records if any((found.kind, found.id) == (kind, record_id) for found in references_of(each))
    ]
