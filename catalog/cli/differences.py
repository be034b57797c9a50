"""Two versions of a record side by side, field by field, as staff name the fields."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from catalog.errors import Dispute
from catalog.publication.conflicts import merged
from catalog.publication.history import Edit


class Difference(NamedTuple):
    """A field by its dotted path, before and after; None: it is not there."""

    field: str
    before: str | None
    after: str | None


def differences(before: bytes | None, after: bytes | None) -> list[Difference]:
    """Return the fields that differ, in the order of their names."""
    was, now = _fields(before), _fields(after)
    names = sorted(name for name in was.keys() | now.keys() if was.get(name) != now.get(name))
    return [Difference(name, was.get(name), now.get(name)) for name in names]


def told(edit: Edit) -> list[str]:
    """Return lines that say what became of a record."""
    name = f"{edit.kind}/{edit.id}"
    if edit.before is None:
        return [f"{name}  ny"]
    if edit.after is None:
        return [f"{name}  borttagen"]
    lines = [f"  {field}: {_said(was)} → {_said(now)}" for field, was, now in differences(edit.before, edit.after)]
    return [f"{name}  ändrad", *lines]


def edit_values(edit: Edit) -> dict[str, object]:
    """Return the same for programs."""
    changed = [each._asdict() for each in differences(edit.before, edit.after)]
    return {"record": f"{edit.kind}/{edit.id}", "before": _whole(edit.before), "after": _whole(edit.after),
            "fields": changed}  # fmt: skip


def dispute_told(dispute: Dispute) -> list[str]:
    """Return lines that show both versions of a record in dispute, and how to settle it."""
    name = f"{dispute.kind}/{dispute.id}"
    lines = [name, *versions_told(dispute)]
    lines += [f"  Behåll din:    catalog resolve {name} --mine", f"  Ta kollegans:  catalog resolve {name} --theirs"]
    return lines + ([f"  Ta bådas:      catalog resolve {name} --both"] if merged(dispute) is not None else [])


def versions_told(dispute: Dispute) -> list[str]:
    """Return lines that show both versions of a record in dispute."""
    lines: list[str] = []
    if dispute.mine is None or dispute.theirs is None:
        lines.append(f"  du har {'tagit bort' if dispute.mine is None else 'ändrat'} posten")
        lines.append(f"  kollegan har {'tagit bort' if dispute.theirs is None else 'ändrat'} posten")
    else:
        base = _fields(dispute.base)
        for field, theirs, mine in differences(dispute.theirs, dispute.mine):
            lines += [f"  {field}", f"    din:       {_said(mine)}", f"    kollegans: {_said(theirs)}"]
            if field in base:
                lines.append(f"    från början: {_said(base[field])}")
    return lines


def dispute_values(dispute: Dispute) -> dict[str, object]:
    """Return the same for programs."""
    versions = {name: _whole(getattr(dispute, name)) for name in ("base", "mine", "theirs")}
    changed = [
        {"field": field, "mine": mine, "theirs": theirs}
        for field, theirs, mine in differences(dispute.theirs, dispute.mine)
    ]
    return {"record": f"{dispute.kind}/{dispute.id}", **versions, "fields": changed}


def _said(value: str | None) -> str:
    return "(inget)" if value is None else f"”{value}”"


def _whole(body: bytes | None) -> object:
    return None if body is None else json.loads(body)


def _fields(body: bytes | None) -> dict[str, str]:
    return dict(_leaves("", _whole(body))) if body is not None else {}


def _leaves(path: str, value: Any) -> Iterator[tuple[str, str]]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if steps is None:
        yield path, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        return
    for step, each in steps:
        yield from _leaves(f"{path}.{step}" if path else str(step), each)
