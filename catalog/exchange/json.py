"""A whole catalogue as one readable JSON file, there and back without loss: to look at, to keep, to share, to move."""

import base64
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from catalog.entities import KINDS, Record
from catalog.errors import Invalid
from catalog.exchange.contents import Imported
from catalog.media import digest_of

FORMAT: Final = "visningsrum-katalog"
VERSION: Final = 1


class _File(msgspec.Struct, kw_only=True, omit_defaults=True):
    format: str
    version: int
    records: dict[str, list[dict[str, Any]]]
    media: dict[str, str] = {}


def export(records: Mapping[tuple[str, str], Record], media: Mapping[str, bytes] | None = None) -> bytes:
    """Return the catalogue as indented JSON in UTF-8: records by kind in the order of their ids, pictures in base64."""
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for (kind, _), record in sorted(records.items()):
        by_kind.setdefault(kind, []).append(msgspec.json.decode(msgspec.json.encode(record)))
    pictures = {digest: base64.b64encode(data).decode() for digest, data in sorted((media or {}).items())}
    whole = _File(format=FORMAT, version=VERSION, records=by_kind, media=pictures)
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def read(data: bytes) -> Imported:
    """Return the catalogue in `data`. Raises `Invalid` with a sentence that says what is wrong and where."""
    whole = _whole(data)
    records: dict[tuple[str, str], Record] = {}
    for kind, given in whole.records.items():
        if kind not in KINDS:
            raise Invalid(
                f"Filen innehåller poster av en okänd sort (”{kind}”): uppdatera programmet eller rätta filen."
            )
        for place, fields in enumerate(given, 1):
            record = _record(kind, place, fields)
            if (kind, record.id) in records:
                raise Invalid(f"Posten {kind}/{record.id} finns två gånger i filen: ta bort den ena.")
            records[kind, record.id] = record
    return Imported(records, {digest: _picture(digest, text) for digest, text in whole.media.items()})


def _whole(data: bytes) -> _File:
    try:
        whole = msgspec.json.decode(data, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise Invalid(f"Filen är ingen katalog i JSON-format: {problem}", str(problem)) from problem
    if whole.format != FORMAT:
        raise Invalid("Filen är JSON, men ingen katalog för ett visningsrum.")
    if whole.version > VERSION:
        raise Invalid("Filen är gjord med en nyare version av programmet: uppdatera det här programmet först.")
    return whole


def _record(kind: str, place: int, fields: dict[str, Any]) -> Record:
    try:
        return msgspec.convert(fields, KINDS[kind])
    except msgspec.ValidationError as problem:
        name = fields.get("id", f"nummer {place}")
        raise Invalid(f"Posten {kind}/{name} i filen är felaktig: {problem}", str(problem)) from problem


def _picture(digest: str, text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError as problem:
        raise Invalid(f"Bilden {digest[:12]} i filen går inte att läsa.", str(problem)) from problem
    if digest_of(data) != digest:
        raise Invalid(f"Bilden {digest[:12]} i filen är inte den som den utger sig för att vara.")
    return data
