"""Nothing a visitor can follow may lead nowhere: what a record points at is published, before and after a change."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from catalog.entities import KINDS, ProductType, Record, decode
from catalog.errors import Reason, Refused
from catalog.validation.references import references_of

ASSESSMENTS: Final = {"ring", "privacy", "bottom_line"}
"""Words for a judgement: a page without them still stands, so they are left to the rules before publishing."""


class PointedAt:
    """What records point at, and one that does."""

    def __init__(self) -> None:
        self._by: dict[tuple[str, str], str] = {}

    def take(self, kind: str, record: Record) -> None:
        """Learn from one record. Raises `Refused` (INVALID_REF) if it is its own alternative."""
        if isinstance(record, ProductType) and record.id in record.alternatives:
            raise Refused(Reason.INVALID_REF, f"{kind}/{record.id} is its own alternative")
        for reference in references_of(record):
            if reference.kind not in ASSESSMENTS:
                self._by.setdefault((reference.kind, reference.id), f"{kind}/{record.id}")

    def check(
        self,
        after: Mapping[tuple[str, str], bool],
        has: Callable[[str, str], bool],
        others: Callable[[], Iterable[tuple[str, str, bytes]]],
    ) -> None:
        """Raise `Refused` (INVALID_REF) if one of them leads to nothing.

        `after` tells of the records that come (True) and go (False), `has` of all others; `others` gives those that
        stay as they are (kind, id, body) and is asked only when something goes.
        """
        gone = {key for key, stays in after.items() if not stays}
        if gone:
            marks = [f'"{name}"'.encode() for _, name in gone]
            for kind, name, body in others():
                if (kind, name) not in after and kind in KINDS and any(mark in body for mark in marks):
                    self.take(kind, decode(kind, body))
        for (kind, name), by in self._by.items():
            if not (after[kind, name] if (kind, name) in after else has(kind, name)):
                raise Refused(Reason.INVALID_REF, f"{by}: {kind}/{name}")
