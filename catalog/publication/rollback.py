"""Going back rolls forward: what was published before is published again, as a new publication."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from catalog.entities import Change
from catalog.errors import Invalid
from catalog.publication.conflicts import origin
from catalog.publication.history import Edit, History
from catalog.publication.lease import TakeOver
from catalog.publication.manifest import Manifest
from catalog.publication.mirror import Mirror, Row
from catalog.publication.publish import Occasion, Publication, catch_up, publish
from catalog.publication.survey import media_in
from catalog.publication.sync import Follower


class Reversal(NamedTuple):
    """The way back to publication `to`: what is taken back, newest first, and what changes for it."""

    to: int
    taken_back: list[Manifest]
    edits: list[Edit]


def plan(follower: Follower, to: int | None = None) -> Reversal:
    """Return the way back to publication `to` (default: the one before the newest); nothing is changed.

    A colleague's later publication is part of what is taken back. Raises `Invalid`, `Refused`.
    """
    head = catch_up(follower)
    if head is None or head.seq == 1:
        raise Invalid("Det finns ingen tidigare publicering att gå tillbaka till.")
    history = History(follower)
    goal = head.seq - 1 if to is None else to
    edits = history.way_back(goal)
    later = [past.manifest for past in history.publications() if past.manifest.seq > goal]
    return Reversal(goal, later, edits)


def roll_back(
    follower: Follower, folder: Path, way: Reversal, occasion: Occasion, *, take_over: TakeOver | None = None
) -> Publication | None:
    """Publish what `plan` has found; None if it changes nothing. Drafts are left alone.

    What a colleague publishes in between is not taken back; the same record is a `Conflict`.
    """
    changes = [Change(edit.kind, edit.id, edit.after, origin(edit.before)) for edit in way.edits]
    rows = [Row(1, edit.kind, edit.id, edit.after.decode()) for edit in way.edits if edit.after is not None]
    media = KeptMedia(follower.mirror, media_in(rows))
    return publish(follower, folder, changes, media, occasion, take_over=take_over)


class KeptMedia(Mapping[str, Path]):
    """The files of those of `names` that lie in the mirror's folder."""

    def __init__(self, mirror: Mirror, names: Mapping[str, str]) -> None:
        self._mirror = mirror
        self._names = sorted(name for name in names if mirror.has_media(name))

    def __getitem__(self, name: str) -> Path:
        return self._mirror.media_path(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
