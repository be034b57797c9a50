"""The starter catalogue: facts from one file, the room from another, texts overlaid from a third, and drawings.

`starter_catalogue.json` holds the facts as they were gathered, in Swedish where its names end in `_sv`. `room.json`
describes an example room: areas, stations, numbers. `content.json` adds and translates, `guide.json` holds the
questions of the guide, `figures.json` what is drawn at each step of an alarm, `playlists.json` what is shown to groups;
all four may be missing.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias

import msgspec

from catalog.entities import KIND_OF, KINDS, Picture, Record, Text
from catalog.errors import Invalid
from catalog.exchange.contents import Imported
from catalog.media import Renditions, import_illustration

_Facts: TypeAlias = dict[str, Any]

TEXTS: Final = {
    "name": ("name",),
    "summary": ("summary",),
    "description": ("description",),
    "how_to_get": ("how_to_get",),
    "collects": ("data", "collects"),
    "consent": ("data", "consent"),
    "who_sees": ("data", "who_sees"),
    "without_monitoring": ("data", "without_monitoring"),
    "try_how": ("try_here", "how"),
    "hygiene": ("try_here", "hygiene"),
    "search_words": ("search_words",),
}
"""Where each text of the overlay belongs in a type."""
LISTS: Final = {
    "devices": ("devices",),
    "suits": ("suits",),
    "suits_not": ("suits_not",),
    "pros": ("pros",),
    "cons": ("cons",),
    "questions": ("questions",),
    "supplier_questions": ("supplier_questions",),
    "alarm_steps": ("alarm", "steps"),
}


def read_starter(folder: Path, illustrations: Path | None = None) -> Imported:
    """Return the starter catalogue in `folder` with the pictures that lie in `illustrations`.

    Without `illustrations` they are looked for beside `folder`, as rendered/*.webp and rendered/areas/*.webp.
    Raises `Invalid` if a file is missing or does not hold what it should.
    """
    facts, room = _json(folder / "starter_catalogue.json"), _json(folder / "room.json")
    overlay, guide, figures, shows = (
        _if_there(folder / f"{name}.json") for name in ("content", "guide", "figures", "playlists")
    )
    drawings = illustrations if illustrations is not None else folder.parent / "illustrations"
    media: dict[str, bytes] = {}
    records: dict[tuple[str, str], Record] = {}
    for kind, described in (*_described(facts, room, overlay), *_questions(guide), *_playlists(shows)):
        drawn = _drawn(drawings, kind, described["id"])
        if drawn:
            media |= drawn.media()
            alt = overlay.get(f"{kind}s", {}).get(described["id"], {}).get("picture_alt", {})
            described.update(_pictured(kind, drawn.picture(alt, illustration=True)))
        if kind == "type":
            described["alarm"]["figures"] = figures.get(described["id"], [])
        record = _record(kind, described)
        records[KIND_OF[type(record)], record.id] = record
    return Imported(records, media)


def _json(path: Path) -> _Facts:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except FileNotFoundError as problem:
        raise Invalid(f"Startkatalogens fil ”{path.name}” saknas.", str(problem)) from problem
    except msgspec.DecodeError as problem:
        raise Invalid(f"Startkatalogens fil ”{path.name}” går inte att läsa: {problem}") from problem


def _if_there(path: Path) -> _Facts:
    return _json(path) if path.exists() else {}


def _record(kind: str, described: _Facts) -> Record:
    try:
        return msgspec.convert(described, KINDS[kind])
    except msgspec.ValidationError as problem:
        raise Invalid(f"Posten {kind}/{described['id']} i startkatalogen är felaktig: {problem}") from problem


def _described(facts: _Facts, room: _Facts, overlay: _Facts) -> Iterator[tuple[str, _Facts]]:
    """Give each record as (kind, its fields), not yet checked."""
    yield "showroom", dict(room["showroom"])
    for order, area in enumerate(facts["ibic_areas"], 1):
        plain, chapter = {"sv": area["plain_sv"]}, area["icf_chapter"] or ""
        yield (
            "life_area",
            {"id": area["id"], "name": area["name"], "plain": plain, "icf_chapter": chapter, "order": order},
        )
    for order, area in enumerate(room["areas"], 1):
        yield "area", area | {"order": order}
    for order, need in enumerate(facts["needs"], 1):
        described = {"id": need["id"], "text": need["text"], "life_areas": need["ibic"], "order": order}
        yield "need", _worded(described, overlay, "needs")
    for order, (route, name) in enumerate(facts["access_routes"].items(), 1):
        yield "route", _worded({"id": route, "name": name, "order": order}, overlay, "routes")
    for order, (ring, name) in enumerate(facts["maturity_rings"].items(), 1):
        yield "ring", _worded({"id": ring, "name": name, "order": order}, overlay, "rings")
    for order, line in enumerate(facts["bottom_lines"], 1):
        described = {"id": line["id"], "name": line["label"], "leading": line["leading"], "order": order}
        yield "bottom_line", _worded(described, overlay, "bottom_lines")
    for level, name in facts["privacy_levels"].items():
        yield "privacy", _worded({"id": level, "name": name}, overlay, "privacy_levels")
    for station in room["stations"]:
        yield "station", dict(station)
    lines = [line["id"] for line in facts["bottom_lines"]]
    for product in facts["products"]:
        added = overlay.get("types", {}).get(product["id"], {})
        yield "type", _overlaid(_type(product, room, lines), added)


def _questions(guide: _Facts) -> Iterator[tuple[str, _Facts]]:
    for order, question in enumerate(guide.get("questions", ()), 1):
        yield "guide_question", question | {"order": order}


def _playlists(shows: _Facts) -> Iterator[tuple[str, _Facts]]:
    for order, playlist in enumerate(shows.get("playlists", ()), 1):
        yield "playlist", playlist | {"order": order}


def _worded(described: _Facts, overlay: _Facts, group: str) -> _Facts:
    """Lay the words for one record of a group over it, language by language."""
    added = overlay.get(group, {}).get(described["id"], {})
    return described | {field: described.get(field, {}) | text for field, text in added.items()}


def _type(product: _Facts, room: _Facts, lines: list[str]) -> _Facts:
    here = room["types"][product["id"]]
    seeds = dict.fromkeys(product["seed_refs"] + product["seed_related"])
    scores, alarm, spread = product["bottom_lines"], product["alarm_workflow"], product["diffusion_sweden"]
    return {
        "id": product["id"],
        "number": here["number"],
        "name": product["name"],
        "summary": product["summary"],
        "form": product["kind"],
        "staff_facing": product["staff_facing"],
        "needs": product["needs"],
        "life_areas": product["ibic"],
        "iso9999": product["iso9999"],
        "access": product["access_routes"],
        "how_to_get": _swedish(product["who_and_how_sv"]),
        "price": product["price"] | {"unit": product["price"]["unit"] or ""},
        "alarm": {
            "alarms": alarm["alarms"],
            "steps": [_swedish(step) for step in alarm["steps_sv"]],
            "verify_locally": alarm["verify_locally"],
        },
        "data": _data(product["data"]),
        "questions": [_swedish(question) for question in product["ethics_questions_sv"]],
        "maturity": product["maturity"],
        "scores": {"values": {line: scores[line] for line in lines}, "illustrative": scores["illustrative"]},
        "try_here": {"how": _swedish(product["try_in_showroom_sv"]), "station": here["station"]},
        "alternatives": product["alternatives"],
        "search_words": {"sv": product["search_words_sv"]},
        "medical_device": product["medical_device"],
        "sensitivity": product["interest_sensitivity"],
        "diffusion": spread and _diffusion(spread),
        "sources": [room["sources"][seed] for seed in seeds],
        "notes": product["notes_sv"],
        "updated": room["updated"],
        "review": {"status": product["review"]["status"]},
    }


def _data(data: _Facts) -> _Facts:
    return {
        "level": data["privacy_level"],
        "collects": _swedish(data["collects_sv"]),
        "consent": _swedish(data["consent_sv"]),
        "technology": data["technology_kinds"],
        "stored": data["images_or_data_stored"],
        "cohabitant_consent": data["cohabitant_consent_may_be_needed"],
    }


def _diffusion(spread: _Facts) -> _Facts:
    year = str(spread["year"])
    return {"percent": spread["value_percent"], "what": spread["what"], "year": year, "source": spread["source"]}


def _swedish(words: str) -> Text:
    return {"sv": words} if words else {}


def _overlaid(described: _Facts, added: _Facts) -> _Facts:
    """Lay `added` over a type: texts merge by language, lists replace, and Swedish that is not given stays."""
    for name, path in TEXTS.items():
        place = _place(described, path)
        place[path[-1]] = place.get(path[-1], {}) | added.get(name, {})
    for name, path in LISTS.items():
        place = _place(described, path)
        given, kept = added.get(name), place.get(path[-1], [])
        if given is not None:
            stays = kept if len(kept) == len(given) else [{}] * len(given)
            place[path[-1]] = [before | after for before, after in zip(stays, given, strict=True)]
    if "diffusion" in added:
        described["diffusion"] |= added["diffusion"]
    if "alarms" in added:
        described["alarm"]["alarms"] = added["alarms"]
    return described | {name: added[name] for name in ("evidence", "trials", "saves_travel") if name in added}


def _place(described: _Facts, path: tuple[str, ...]) -> _Facts:
    return described[path[0]] if len(path) > 1 else described


def _drawn(illustrations: Path, kind: str, record_id: str) -> Renditions | None:
    rooms = {"type": "rendered", "area": "rendered/areas"}
    if kind not in rooms:
        return None
    path = illustrations / rooms[kind] / f"{record_id}.webp"
    return import_illustration(path) if path.exists() else None


def _pictured(kind: str, picture: Picture) -> _Facts:
    return {"pictures": [picture]} if kind == "type" else {"picture": picture}
