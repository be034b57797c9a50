"""Nothing a visitor can follow may lead nowhere: what a record points at is published, before and after a change."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from catalog.entities import KINDS, ProductType, decode
from catalog.errors import Reason, Refused
from catalog.publication.mirror import Row
from catalog.validation.references import references_of

ASSESSMENTS: Final = {"ring", "privacy", "bottom_line"}
"""Words for a judgement: a page without them still stands, so they are left to the rules before publishing."""


def check(
    rows: Sequence[Row],
    has: Callable[[str, str], bool],
    others: Callable[[], Iterable[tuple[str, str, bytes]]],
) -> None:
    """Raise `Refused` (INVALID_REF) if `rows` on top of what is here leave a reference to nothing, or to itself.

    `has` tells whether a record is here; `others` gives those that are (kind, id, body), asked only when something is
    deleted: who pointed at it?
    """
    after = {(row.kind, row.id): row.body for row in rows}

    def exists(kind: str, name: str) -> bool:
        return after[kind, name] is not None if (kind, name) in after else has(kind, name)

    for row in rows:
        if row.body is not None:
            _check_one(row.kind, row.id, row.body, exists)
    gone = {name for (_, name), body in after.items() if body is None}
    if not gone:
        return
    for kind, name, body in others():
        if (kind, name) not in after and any(f'"{each}"'.encode() in body for each in gone):
            _check_one(kind, name, body, exists)


def _check_one(kind: str, name: str, body: str | bytes, exists: Callable[[str, str], bool]) -> None:
    if kind not in KINDS:
        return
    record = decode(kind, body)
    for reference in references_of(record):
        if reference.kind not in ASSESSMENTS and not exists(reference.kind, reference.id):
            raise Refused(Reason.INVALID_REF, f"{kind}/{name}: {reference.kind}/{reference.id}")
    if isinstance(record, ProductType) and name in record.alternatives:
        raise Refused(Reason.INVALID_REF, f"{kind}/{name} is its own alternative")
