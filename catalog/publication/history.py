"""What was published before: who, when and what it changed, from the share and from this PC's own copy of it."""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from catalog.errors import Invalid, Reason, Refused
from catalog.publication.manifest import Manifest, decode_manifest
from catalog.publication.mirror import Row, leaves_of
from catalog.publication.newest import proven
from catalog.publication.sync import Follower

Key: TypeAlias = tuple[str, str]
Bodies: TypeAlias = dict[Key, bytes | None]
"""Records by (kind, id); None: not there."""


class Edit(NamedTuple):
    """One record before and after; None: not there."""

    kind: str
    id: str
    before: bytes | None
    after: bytes | None


class Past(NamedTuple):
    """A publication and how many records it changed (None: no longer known)."""

    manifest: Manifest
    changed: int | None


class History:
    """The publications before the one that `follower` holds, as far as somebody remembers them.

    Manifests are those that the key has signed, or that this PC has checked itself. Raises `Refused` if the share
    cannot be read.
    """

    def __init__(self, follower: Follower) -> None:
        self._mirror = follower.mirror
        self.manifests: dict[int, Manifest] = {}
        with follower.source.reading() as connection:
            for text, signature in connection.execute("SELECT manifest, signature FROM publication"):
                manifest = proven(text, signature, follower.key)
                if manifest is not None:
                    self.manifests[manifest.seq] = manifest
            undo = _by_seq(connection.execute("SELECT seq, kind, id, body FROM undo"))
        for _, _, text, _ in self._mirror.publications():
            manifest = decode_manifest(text)
            self.manifests[manifest.seq] = manifest
        mine = self._own_steps()
        head = follower.shown()
        self.head = 0 if head is None else head.seq
        self._orders = ({**mine, **undo}, {**undo, **mine})
        """What each publication changed, as it was before; the share's and this PC's should not differ."""

    def publications(self) -> list[Past]:
        """Return every publication that is known, newest first."""
        found = []
        for seq, manifest in sorted(self.manifests.items(), reverse=True):
            if seq > self.head:
                continue  # it came while this was read
            before = self.manifests.get(seq - 1)
            known = 0 if seq == 1 else None if before is None else before.rev
            steps = self._orders[0].get(seq)
            changed = None if known is None else manifest.rev - known
            found.append(Past(manifest, len(steps) if steps else changed))
        return found

    def edits(self, seq: int) -> list[Edit]:
        """Return what publication `seq` changed, record by record. Raises `Invalid` if nobody remembers that."""
        steps = self._orders[0]
        before = self._at(seq - 1, steps)
        if before is None or seq not in steps:
            raise Invalid(f"Vad publicering {seq} ändrade finns inte kvar.")
        after = self._at(seq, steps) or {}
        keys = sorted(steps[seq])
        return [Edit(*key, before[key], after[key] if key in after else self._mirror.body(*key)) for key in keys]

    def of(self, kind: str, name: str) -> list[tuple[Manifest, Edit]]:
        """Return the publications that changed one record, newest first, as far back as is remembered."""
        found, after = [], self._mirror.body(kind, name)
        for seq in range(self.head, 0, -1):
            if seq not in self._orders[0]:
                break
            if (kind, name) in self._orders[0][seq]:
                before = self._orders[0][seq][kind, name]
                if seq in self.manifests:
                    found.append((self.manifests[seq], Edit(kind, name, before, after)))
                after = before
        return found

    def way_back(self, seq: int) -> list[Edit]:
        """Return what must change for the catalogue to be as it was after publication `seq`, proven by its root.

        Raises `Invalid` if it is not remembered, `Refused` (DIGEST) if what is remembered is not what was published.
        """
        if not 0 < seq < self.head:
            raise Invalid(f"Det går att gå tillbaka till en publicering mellan 1 och {self.head - 1}.")
        wanted = self._root_at(seq)
        candidates = [bodies for steps in self._orders if (bodies := self._at(seq, steps)) is not None]
        if not candidates or wanted is None:
            raise Invalid(f"Hur katalogen var vid publicering {seq} finns inte kvar.")
        for bodies in candidates:
            rows = [Row(1, *key, None if body is None else body.decode()) for key, body in bodies.items()]
            if self._mirror.root_after(leaves_of(rows)) == wanted:
                edits = (Edit(*key, self._mirror.body(*key), body) for key, body in sorted(bodies.items()))
                return [edit for edit in edits if edit.before != edit.after]
        raise Refused(Reason.DIGEST, f"what is kept of publication {seq}")

    def _root_at(self, seq: int) -> str | None:
        if seq in self.manifests:
            return self.manifests[seq].root
        return self.manifests[seq + 1].prev_root if seq + 1 in self.manifests else None

    def _at(self, seq: int, steps: dict[int, Bodies]) -> Bodies | None:
        """Return every record that was changed after `seq` as it was then; None if a step there is missing."""
        bodies: Bodies = {}
        for each in range(seq + 1, self.head + 1):
            if each not in steps:
                return None
            bodies = {**steps[each], **bodies}
        return bodies

    def _own_steps(self) -> dict[int, Bodies]:
        """Return what this PC kept, of publications that it did not skip the one before of."""
        seqs = {seq for seq, _, _, _ in self._mirror.publications()}
        kept = _by_seq(iter(self._mirror.before()))
        return {seq: bodies for seq, bodies in kept.items() if seq == 1 or seq - 1 in seqs}


def _by_seq(rows: Iterator[tuple[int, str, str, str | None]]) -> dict[int, Bodies]:
    found: dict[int, Bodies] = {}
    for seq, kind, name, body in rows:
        found.setdefault(seq, {})[kind, name] = None if body is None else body.encode()
    return found
