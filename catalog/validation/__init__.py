"""Pure rules: a whole catalogue in, a list of problems out, each with one plain sentence in Swedish."""

from collections.abc import Container, Iterator, Mapping

from catalog.entities import KIND_OF, NeedArea, Playlist, ProductType, Recipient, Record, Showroom, Slot, Station
from catalog.validation import guide, playlist, privacy, references, room, texts, types
from catalog.validation import media as media_rules
from catalog.validation.problem import Finding, Problem, Whole, called

__all__ = ["Problem", "check"]


def check(records: Mapping[tuple[str, str], Record], media: Container[str] | None = None) -> list[Problem]:
    """Return every problem of the whole catalogue, record by record; none if it may be published as it is.

    `media` holds the SHA-256 (lower-case hex) of the pictures, films and subtitles that exist; None leaves that
    unchecked.
    """
    whole = Whole(records, media)
    numbers = room.Numbers(whole)
    problems = [
        _problem(record, finding)
        for key, record in sorted(records.items())
        for finding in (*room.check_identity(key, record), *_findings(record, whole, numbers))
    ]
    problems += [_problem(need, finding) for need, finding in room.check_reach(whole)]
    problems += [_problem(record, finding) for record, finding in guide.check_guide(whole)]
    if not whole.has("showroom", "showroom"):
        says = "Visningsrummet är inte beskrivet: fyll i namn, telefon och öppettider."
        problems.append(Problem("showroom/showroom", "id", "showroom-missing", says, blocking=False))
    return problems


def _findings(record: Record, whole: Whole, numbers: room.Numbers) -> Iterator[Finding]:
    yield from texts.check_needed_texts(record)
    yield from texts.check_texts(record)
    yield from references.check_references(record, whole)
    yield from media_rules.check_media(record, whole)
    if isinstance(record, ProductType):
        yield from numbers.check_type(record)
        yield from types.check_type(record, whole)
    elif isinstance(record, NeedArea):
        yield from room.check_areas(record, whole)
    elif isinstance(record, Playlist):
        yield from playlist.check_playlist(record, whole)
    elif isinstance(record, Showroom):
        yield from room.check_showroom(record)
        yield from privacy.check_privacy(record)
    elif isinstance(record, Station):
        yield from numbers.check_station(record)
    elif isinstance(record, Slot):
        yield from room.check_slot(record)
    elif isinstance(record, Recipient):
        yield from room.check_recipient(record)
    yield from texts.check_translations(record)
    yield from texts.check_plainness(record)


def _problem(record: Record, finding: Finding) -> Problem:
    where = f"{KIND_OF[type(record)]}/{record.id}"
    return Problem(where, finding.field, finding.rule, f"{called(record)} {finding.says}", finding.blocking)
