"""Files for other programs, read and written beside the window: `python -m kiosk staff exchange WORKSPACE ...`.

    export FILE                 write the catalogue to FILE
    look FILE FOLDER [all]      see what FILE would change; keep it in FOLDER; `all`: what is not in FILE goes
    take FOLDER                 make what was seen there drafts

Each line on standard output is a JSON `Line`; the last one says how it ended. A process of its own: ten
thousand rows of Excel are half a minute of work, and the window must answer meanwhile.
"""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from catalog.cli.tables import apply, told
from catalog.cli.tables import place as place_of
from catalog.cli.workspace import Workspace, opened
from catalog.entities import Record, decode, encode
from catalog.errors import CatalogError, Invalid
from catalog.exchange import files
from catalog.exchange.preview import Preview, RecordChange, version_of

MOST_LINES: Final = 5000
"""How much of what would change is shown; all of it is done."""
MEANWHILE: Final = "Katalogen har ändrats sedan du såg vad som skulle hända. Läs in filen igen."


class Seen(msgspec.Struct, frozen=True):
    """What a file would do, in words for the window."""

    changes: int
    lines: list[str]
    errors: list[str]
    notes: list[str]
    absent: int
    late: int


class Line(msgspec.Struct, omit_defaults=True):
    """How far it has come, or how it ended."""

    doing: tuple[str, int, int] | None = None
    seen: Seen | None = None
    done: int | None = None
    """How many records it was about."""
    failed: str = ""


class Waiting(msgspec.Struct, frozen=True):
    """A change that waits to be taken: the record's body (None: it goes), the version it is of in the file and here."""

    kind: str
    id: str
    body: str | None
    made_from: str
    here: str


def main(words: Sequence[str]) -> int:
    """Do what is asked; failures are told in the last line."""
    workspace, what, *rest = words
    try:
        with opened(Path(workspace)) as place:
            _say(_do(place, what, rest))
    except CatalogError as problem:
        _say(Line(failed=problem.sentence))
    except OSError as problem:
        _say(Line(failed=f"Det gick inte att läsa eller skriva filen: {problem.strerror or type(problem).__name__}."))
    return 0


def _do(place: Workspace, what: str, rest: Sequence[str]) -> Line:
    if what == "export":
        return _export(place, Path(rest[0]))
    if what == "look":
        return _look(place, Path(rest[0]), Path(rest[1]), delete="all" in rest[2:])
    return _take(place, Path(rest[0]))


def _export(place: Workspace, target: Path) -> Line:
    records = place.records()
    media = {} if target.suffix.lower() in files.TABLES else place.media()
    files.write(target, records, media, _progress)
    return Line(done=len(records))


def _look(place: Workspace, source: Path, folder: Path, *, delete: bool) -> Line:
    current = place.records()
    found, media = files.preview(source, current, place.known_media(), _progress, delete=delete)
    waiting = [_waiting(each, current.get((each.kind, each.id))) for each in found.changes]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "changes.json").write_bytes(msgspec.json.encode(waiting))
    _keep(folder / "media", media)
    return Line(seen=_seen(found))


def _take(place: Workspace, folder: Path) -> Line:
    waiting = msgspec.json.decode((folder / "changes.json").read_bytes(), type=list[Waiting])
    for each in waiting:
        if _here(place.record(each.kind, each.id)) != each.here:
            raise Invalid(MEANWHILE)
    place.keep_media({file.name: file.read_bytes() for file in (folder / "media").glob("*")})
    changes = tuple(_change(each) for each in waiting)
    apply(place, Preview(changes))
    return Line(done=len(changes))


def _waiting(change: RecordChange, current: Record | None) -> Waiting:
    body = None if change.record is None else encode(change.record).decode()
    return Waiting(change.kind, change.id, body, change.made_from, _here(current))


def _change(waiting: Waiting) -> RecordChange:
    record = None if waiting.body is None else decode(waiting.kind, waiting.body)
    return RecordChange(
        waiting.kind, waiting.id, "removed" if record is None else "changed", record, (), waiting.made_from
    )


def _here(record: Record | None) -> str:
    return "" if record is None else version_of(record)


def _keep(folder: Path, media: Mapping[str, bytes]) -> None:
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*"):
        old.unlink()
    for name, content in media.items():
        (folder / name).write_bytes(content)


def _seen(found: Preview) -> Seen:
    lines: list[str] = []
    for each in found.changes:
        if len(lines) >= MOST_LINES:
            break
        lines += told(each)
    return Seen(
        changes=len(found.changes),
        lines=lines[:MOST_LINES],
        errors=[f"{place_of(each)}: {each.sentence}" for each in found.errors],
        notes=list(found.notes),
        absent=len(found.absent),
        late=sum(1 for each in found.changes if each.made_from),
    )


def _progress(what: str, done: int, total: int) -> None:
    _say(Line(doing=(what, done, total)))


def _say(line: Line) -> None:
    sys.stdout.write(msgspec.json.encode(line).decode() + "\n")
    sys.stdout.flush()
