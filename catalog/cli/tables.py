"""`catalog import` of a table file: what would change, what is wrong cell by cell; then all of it, or nothing."""

import argparse

from catalog.cli.answers import Counting, answer
from catalog.cli.workspace import Workspace
from catalog.errors import Invalid
from catalog.exchange import files
from catalog.exchange.preview import CellError, Preview, RecordChange

_BECAME = {"added": "ny", "changed": "ändrad", "removed": "borttagen"}


class CellsError(Invalid):
    """Cells of a file cannot be taken; nothing was imported."""

    def __init__(self, errors: tuple[CellError, ...]) -> None:
        """Keep the errors; their sentences are what staff read."""
        super().__init__("\n".join(f"{place(each)}: {each.sentence}" for each in errors))
        self.errors = errors


def place(error: CellError) -> str:
    """Return where the error is, as people say it."""
    return f"Bladet {error.sheet}, cell {error.cell}" if error.sheet else f"Cell {error.cell}"


def take_file(space: Workspace, arguments: argparse.Namespace) -> int:
    """Show what the file would change; unless that was all that was asked, make it drafts."""
    found, media = files.preview(
        arguments.source, space.records(), space.known_media(), Counting(), delete=arguments.delete
    )
    if found.errors:
        raise CellsError(found.errors)
    if not arguments.dry_run:
        space.keep_media(media)
        apply(space, found)
    count = len(found.changes)
    lines = [line for each in found.changes for line in told(each)] if arguments.dry_run else []
    lines += found.notes
    if found.absent:
        lines.append(f"{len(found.absent)} poster finns inte i filen; de är kvar. Ta bort dem med: --delete")
    if any(each.made_from for each in found.changes):
        lines.append("Någon har ändrat samma poster sedan filen sparades. Se dem med: catalog resolve")
    lines.append(f"{count} poster skulle bli utkast." if arguments.dry_run
                 else f"{count} poster är nu utkast. Visa dem på kioskerna med: catalog publish")  # fmt: skip
    answer(arguments, "\n".join(lines), drafts=0 if arguments.dry_run else count,
           changes=[values(each) for each in found.changes], notes=found.notes,
           absent=["/".join(key) for key in found.absent])  # fmt: skip
    return 0


def apply(space: Workspace, found: Preview) -> None:
    """Make the changes drafts, all at once or not at all."""
    with space.drafts.together():
        for each in found.changes:
            if each.record is None:
                space.remove(each.kind, each.id)
            else:
                space.put(each.kind, each.record, each.made_from)


def told(change: RecordChange) -> list[str]:
    """Return lines that say what becomes of a record."""
    late = "  (ändrad av någon annan sedan filen sparades)" if change.made_from else ""
    fields = change.fields if change.what == "changed" else ()
    return [f"{change.kind}/{change.id}  {_BECAME[change.what]}{late}",
            *(f"  {each.field}: {_said(each.before)} → {_said(each.after)}" for each in fields)]  # fmt: skip


def values(change: RecordChange) -> dict[str, object]:
    """Return the same for programs."""
    return {"record": f"{change.kind}/{change.id}", "what": change.what, "late": bool(change.made_from),
            "fields": [each._asdict() for each in change.fields]}  # fmt: skip


def _said(cell: str) -> str:
    return f"”{cell}”" if cell else "(inget)"
